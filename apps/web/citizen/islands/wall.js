// Keeps the wall of called numbers fresh, and says new ones aloud once somebody has turned the sound on (browsers want a tap first).
const wall = document.getElementById('bang-goi');
const list = wall.querySelector('ol');
const foot = document.getElementById('dang-cho');
const sound = document.getElementById('am-thanh');
const LOOK_MS = 2000;
let heard = new Set([...list.children].map((row) => row.textContent));
let loud = false;

function chime() {
  const audio = new AudioContext();
  [660, 880].forEach((tone, place) => {
    const oscillator = audio.createOscillator();
    oscillator.frequency.value = tone;
    oscillator.connect(audio.destination);
    oscillator.start(audio.currentTime + place * 0.25);
    oscillator.stop(audio.currentTime + place * 0.25 + 0.22);
  });
}

function say({ number, windowNumber }) {
  chime();
  if (!('speechSynthesis' in globalThis)) return;
  const words = new SpeechSynthesisUtterance(wall.dataset.say.replace('{so}', [...String(Number(number))].join(' ')).replace('{quay}', windowNumber));
  words.lang = 'vi-VN';
  setTimeout(() => speechSynthesis.speak(words), 700);
}

function draw({ called, waiting }) {
  const rows = called.map(({ number, windowNumber, state }) => {
    const row = document.createElement('li');
    row.className = 'mc-wall__row';
    row.dataset.state = state;
    for (const [name, text] of [['number', number], ['window', `${wall.dataset.at} ${windowNumber ?? ''}`]]) {
      const part = document.createElement('span');
      part.className = `mc-wall__${name}`;
      part.textContent = text;
      row.append(part);
    }
    return row;
  });
  list.replaceChildren(...rows);
  foot.textContent = `${waiting} ${wall.dataset.waiting}`;
  const now = called.filter(({ state }) => state === 'called').map((one) => ({ ...one, key: `${one.id} ${one.calls}` }));
  if (loud) now.filter(({ key }) => !heard.has(key)).forEach(say);
  heard = new Set(now.map(({ key }) => key));
}

async function look() {
  try {
    const answer = await fetch(wall.dataset.state, { cache: 'no-store' });
    wall.dataset.away = String(!answer.ok);
    if (answer.ok) draw(await answer.json());
    else if (answer.status === 404) location.reload();
  } catch {
    wall.dataset.away = 'true';
  }
  setTimeout(look, LOOK_MS);
}

sound.hidden = false;
sound.addEventListener('click', () => {
  loud = !loud;
  sound.setAttribute('aria-pressed', String(loud));
  sound.textContent = loud ? sound.dataset.on : sound.dataset.off;
  if (loud) chime();
});
setTimeout(look, LOOK_MS);
