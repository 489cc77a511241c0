// The QR code of a receipt opens /tra-cuu#CODE.PIN: what stands behind # never leaves the browser by itself. A sheet that may be
// shown to others carries the code alone.
const [, code, pin] = /^#(.+?)(?:\.([0-9A-Za-z]{8}))?$/.exec(location.hash) ?? [];
const form = document.getElementById('tra-cuu');

if (code && form) {
  history.replaceState(null, '', location.pathname);
  form.elements.namedItem('code').value = code;
  form.elements.namedItem('pin').value = pin ?? '';
  if (pin) form.submit();
  else form.elements.namedItem('pin').focus();
}
