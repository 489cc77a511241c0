// A screen that nobody watches goes on by itself, but only while the server answers; until then it keeps what it shows.
(function () {
  var next = document.getElementById('tiep-theo');
  var wait = Number(next.getAttribute('data-seconds')) * 1000;

  function look() {
    var request = new XMLHttpRequest();
    request.open('GET', next.href);
    request.timeout = 10000;
    request.onload = function () {
      if (request.status < 500) location.replace(next.href);
      else setTimeout(look, wait);
    };
    request.onerror = request.ontimeout = function () {
      setTimeout(look, wait);
    };
    request.send();
  }

  setTimeout(look, wait);
})();
