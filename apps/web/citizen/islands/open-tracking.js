// The QR code of a receipt opens /tra-cuu#CODE.PIN: what stands behind # never leaves the browser by itself.
const [, code, pin] = /^#(.+)\.([^.]+)$/.exec(location.hash) ?? [];
const form = document.getElementById('tra-cuu');

if (code && pin && form) {
  history.replaceState(null, '', location.pathname);
  form.elements.namedItem('code').value = code;
  form.elements.namedItem('pin').value = pin;
  form.submit();
}
