// One tap rates, and for eight seconds it may be taken back. Until it is sent it is kept on the device under its own key: a line
// that is down or a server that restarts loses no tap, and a tap that is sent twice counts once. Without this script, or where
// the browser keeps nothing, the form is sent at once.
const SHELF = 'mot-cua-danh-gia';
const MIND_MS = 8_000;
const REASONS_MS = 14_000;
const RETRY_MS = 4_000;
const DAY_SECONDS = 86_400;

const form = document.getElementById('cham');
const said = document.getElementById('da-cham');
let sending = false;

function kept() {
  try {
    return JSON.parse(localStorage.getItem(SHELF)) ?? [];
  } catch {
    return [];
  }
}

function keep(taps) {
  localStorage.setItem(SHELF, JSON.stringify(taps));
}

function change(tap) {
  keep(kept().map((one) => (one.key === tap.key ? tap : one)));
}

/** What the server made of it: taken, refused for good, or not heard. */
async function ask(to, fields) {
  try {
    const body = new URLSearchParams(fields);
    const answer = await fetch(to, { method: 'POST', body, cache: 'no-store' });
    if (answer.status === 403) explain(await answer.text());
    return answer.status >= 500 || answer.status === 429 ? 'away' : answer.ok ? 'taken' : 'refused';
  } catch {
    return 'away';
  }
}

/** Why nobody can rate here at all: the device's own fault, which its counter has to see. */
function explain(html) {
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}

async function sent({ to, key, callId, overall, at, reasons, reasonsKey }) {
  const waited = Math.min(DAY_SECONDS, Math.max(0, Math.round((Date.now() - at) / 1000)));
  const rated = await ask(to, { key, callId, overall, waited });
  if (rated === 'away') return false;
  if (rated === 'refused' || reasons.length === 0) return true;
  const body = [['key', reasonsKey], ['callId', callId], ...reasons.map((reason) => ['reasons', reason])];
  return (await ask(`${to}/ly-do`, body)) !== 'away';
}

async function send() {
  if (sending) return;
  sending = true;
  for (const tap of kept().filter(({ due }) => due <= Date.now())) {
    if (!(await sent(tap))) break;
    keep(kept().filter(({ key }) => key !== tap.key));
  }
  sending = false;
  // Nobody stands here any more: the screen may go on as soon as what was said is out of the house.
  if (kept().length === 0) delete document.documentElement.dataset.held;
  else setTimeout(send, RETRY_MS);
}

function show(tap, word) {
  const why = document.getElementById('vi-sao');
  const undo = document.getElementById('doi-y');
  const done = document.getElementById('xong');
  const asks = tap.overall <= Number(said.dataset.reasonsAtMost);
  const title = said.querySelector('h1');
  document.documentElement.dataset.held = 'true';
  title.textContent = said.dataset.said.replace('{muc}', word);
  why.hidden = !asks;
  form.hidden = true;
  said.hidden = false;
  title.focus();

  const end = () => {
    clearInterval(clock);
    why.hidden = undo.hidden = done.hidden = true;
    void send();
  };
  const tick = () => {
    const left = Math.ceil((tap.at + MIND_MS - Date.now()) / 1000);
    undo.hidden = left <= 0;
    undo.textContent = said.dataset.undo.replace('{giay}', String(left));
    if (tap.due <= Date.now()) end();
  };
  const clock = setInterval(tick, 250);
  undo.onclick = () => {
    clearInterval(clock);
    keep(kept().filter(({ key }) => key !== tap.key));
    delete document.documentElement.dataset.held;
    said.hidden = true;
    form.hidden = false;
  };
  done.onclick = () => {
    tap.due = Date.now();
    change(tap);
    end();
  };
  why.onchange = () => {
    tap.reasons = [...why.querySelectorAll('input:checked')].map(({ value }) => value);
    tap.due = Date.now() + REASONS_MS;
    change(tap);
  };
  undo.hidden = done.hidden = false;
  for (const box of why.querySelectorAll('input')) box.checked = false;
  tick();
}

function tapped(event) {
  const face = event.currentTarget;
  const overall = Number(face.value);
  const at = Date.now();
  const wait = overall <= Number(said.dataset.reasonsAtMost) ? REASONS_MS : MIND_MS;
  const key = form.elements.namedItem('key').value;
  const tap = { to: form.getAttribute('action'), key, callId: form.elements.namedItem('callId').value, overall, at, due: at + wait, reasons: [], reasonsKey: `${key}-ly-do` };
  try {
    keep([...kept(), tap]);
  } catch {
    return;
  }
  event.preventDefault();
  show(tap, face.textContent.trim());
}

if (form && said) {
  const before = kept().find(({ callId }) => callId === form.elements.namedItem('callId').value);
  const face = (overall) => form.querySelector(`button[value="${overall}"]`);
  // Tapped already, and the page came again before it was sent.
  if (before) show(before, face(before.overall).textContent.trim());
  for (const button of form.querySelectorAll('button[name=overall]')) button.addEventListener('click', tapped);
}
if (kept().length > 0) void send();
