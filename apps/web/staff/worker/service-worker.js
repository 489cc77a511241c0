/**
 * Keeps the staff pages' program on the machine, so that a reload while the server is away shows them and not the browser's own
 * page. Only the document and hashed files are kept: what the API tells never is. The build fills in version and files.
 */
const KEPT = 'mot-cua-__VERSION__';
const DOCUMENT = '/can-bo/';
const FILES = '__FILES__';
/** A server that is slower than this counts as away for a document that is kept anyway. */
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll([DOCUMENT, ...FILES])).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/can-bo/assets/')) event.respondWith(file(request));
  else if (request.mode === 'navigate' && pathname.startsWith(DOCUMENT)) event.respondWith(page(request));
});

async function file(request) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) void cache.put(request, answer.clone());
  return answer;
}

async function page(request) {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await caches.match(DOCUMENT)) ?? answer ?? Response.error();
}
