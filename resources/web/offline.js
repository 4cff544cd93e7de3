// Beside the voting pages, for when there is no network: a page that was opened before comes up all the same, keeps
// votes and sends them later. Whatever the network answers in time counts more than what is kept.

const shelf = "everyport-voting";
const patience = 4000; // ms; a page that is kept need not be waited for any longer
const site = new URL("../", self.location.href); // a proxy may have it below a path
const parts = ["web/colours.css", "web/feed.js", "web/icon.svg", "web/vote.css", "web/vote.js"].map((part) => new URL(part, site).href);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(shelf).then((kept) => kept.addAll(parts)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function fromNetwork(request) {
  const answer = await fetch(request);
  if (answer.ok && parts.includes(request.url)) {
    const kept = await caches.open(shelf);
    await kept.put(request, answer.clone());
  }
  return answer;
}

const afterPatience = (answer) => new Promise((settle) => setTimeout(settle, patience, answer));

async function best(request) {
  const coming = fromNetwork(request);
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  if (!kept) return coming;
  return Promise.race([coming.catch(() => kept), afterPatience(kept)]);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode === "navigate" && request.url.startsWith(new URL("v/", site).href);
  if (request.method === "GET" && (isPage || parts.includes(request.url))) event.respondWith(best(request));
});
