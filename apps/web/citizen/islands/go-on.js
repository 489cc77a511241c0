// A screen that nobody watches goes on by itself, but only while the server answers; until then it keeps what it shows. Whoever
// touches it is given the whole time again.
(function () {
  var next = document.getElementById('tiep-theo');
  var wait = Number(next.getAttribute('data-seconds')) * 1000;
  var timer = 0;

  function again() {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  }

  function look() {
    // Somebody has just answered here, and it is not sent yet.
    if (document.documentElement.getAttribute('data-held')) return again();
    var request = new XMLHttpRequest();
    request.open('GET', next.href);
    request.timeout = 10000;
    request.onload = function () {
      if (request.status < 500) location.replace(next.href);
      else again();
    };
    request.onerror = request.ontimeout = again;
    request.send();
  }

  document.addEventListener('click', again);
  again();
})();
