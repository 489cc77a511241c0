// Makes uploads quick and sturdy where scripts run: photographs are made smaller, each file is sent as soon as it is chosen, and
// what a broken line stopped is tried again with one tap. Each file has a key of its own, so that one that had arrived when the
// line broke is not there twice. Without this script the forms work as they are.
const LONGEST_EDGE = 2400;
const SHRINK_FROM_BYTES = 1_000_000;

async function shrunk(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < SHRINK_FROM_BYTES) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const made = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.82));
    return made && made.size < file.size ? new File([made], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}

function send(form, { file, address }, tell) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => tell(`${file.name}: ${Math.round((loaded / total) * 100)} %`);
    request.onerror = () => failed(new Error(form.dataset.broken));
    request.onload = () => {
      if (request.status < 300) return done();
      let said = '';
      try {
        said = JSON.parse(request.responseText).message;
      } catch {
        // No answer of ours: the line's fault.
      }
      const error = new Error(said || form.dataset.broken);
      error.isFinal = request.status < 500 && request.status !== 429;
      failed(error);
    };
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}

for (const form of document.querySelectorAll('form[data-upload]')) {
  const input = form.querySelector('input[type=file]');
  const button = form.querySelector('button');
  const state = form.querySelector('[role=status]');
  let waiting = [];
  let refused = [];
  let chosen = 0;
  let busy = false;
  button.hidden = true;

  const tell = (text) => (state.textContent = [...refused, text].filter(Boolean).join('\n'));

  const addressOf = (place) => {
    const address = new URL(form.action);
    address.searchParams.set('key', `${address.searchParams.get('key')}-${place}`);
    return address.href;
  };

  /** Sends one file after the other; what is refused keeps no other back. Answers whether all went their way. */
  const sendAll = async () => {
    while (waiting.length > 0) {
      const [next] = waiting;
      try {
        // Made smaller once: sent again under its key it must be the same.
        next.small ??= await shrunk(next.file);
        await send(form, { file: next.small, address: next.address }, tell);
      } catch (error) {
        const fault = `${next.file.name}: ${error.message}`;
        if (!error.isFinal) {
          tell(fault);
          return false;
        }
        refused = [...refused, fault];
        tell('');
      }
      waiting.shift();
    }
    return true;
  };

  const work = async () => {
    if (busy) return;
    busy = true;
    button.hidden = true;
    const gone = await sendAll();
    busy = false;
    button.textContent = form.dataset.retry;
    button.hidden = gone;
    if (!gone) return;
    if (refused.length === 0) location.reload();
    refused = [];
  };
  input.addEventListener('change', () => {
    waiting = [...waiting, ...[...input.files].map((file) => ({ file, small: null, address: addressOf(chosen++) }))];
    input.value = '';
    void work();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (waiting.length > 0) void work();
  });
  addEventListener('online', () => void (waiting.length > 0 && !button.hidden && work()));
}
