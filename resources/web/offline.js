// Beside the voting pages, for when there is no network: a page that was opened before comes up all the same, keeps
// votes and sends them later. Whatever the network answers in time counts more than what is kept, and where nothing can
// be kept, all is as without this.

const patience = 4000; // ms; a page that is kept need not be waited for any longer
const mostPages = 20; // the newest
const mostText = 1024 * 1024; // of a page
const policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"; // as from the server
const site = new URL("../", self.location.href); // a proxy may have it below a path, and other things beside it
const shelf = `everyport-voting-2 ${site.pathname}`;
const pages = new URL("v/", site).href;
const parts = ["web/colours.css", "web/counts.js", "web/feed.js", "web/icon.svg", "web/pending.js", "web/pick.js", "web/vote.css", "web/vote.js", "web/written.js"].map((part) => new URL(part, site).href);
const anySearch = { ignoreSearch: true, ignoreVary: true };
const nothing = () => {};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(shelf).then((kept) => kept.addAll(parts)));
  self.skipWaiting();
});

async function removeOlderShelves() {
  const isOurs = (name) => /^everyport-voting-\d+ /.test(name) && name.endsWith(` ${site.pathname}`);
  for (const name of await caches.keys()) if (isOurs(name) && name !== shelf) await caches.delete(name);
}

self.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), removeOlderShelves().catch(nothing)])));

// `clone`: its own copy, as a browser reads an answer once.
async function learn(request, clone, status) {
  const kept = await caches.open(shelf);
  if (status === 404 || status === 410) await kept.delete(request, anySearch);
  else if (parts.includes(request.url) && status === 200) await kept.put(request, clone);
}

const keptFor = (request) =>
  caches.open(shelf).then((kept) => kept.match(request, anySearch)).catch(nothing);

const afterPatience = (answer) => new Promise((settle) => setTimeout(settle, patience, answer));

async function best(request, coming) {
  const kept = await keptFor(request);
  if (!kept) return coming;
  return Promise.race([coming.catch(() => kept), afterPatience(kept)]);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode === "navigate" && request.url.startsWith(pages);
  if (request.method !== "GET" || !(isPage || parts.includes(request.url))) return;
  const coming = fetch(request);
  event.waitUntil(coming.then((answer) => learn(request, answer.clone(), answer.status)).catch(nothing));
  event.respondWith(best(request, coming));
});

// What is kept of a page, or nothing any more.
async function keep(page, html) {
  const kept = await caches.open(shelf);
  if (!html) return void (await kept.delete(page));
  await kept.put(page, new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy } }));
  const all = (await kept.keys()).filter(({ url }) => url.startsWith(pages));
  for (const old of all.slice(0, -mostPages)) await kept.delete(old);
}

// The address of a page as a browser has it: "v/../web/vote.js" is another's.
function isPage(address) {
  if (typeof address !== "string" || !address.startsWith(pages)) return false;
  const name = address.slice(pages.length);
  return /^[^/?#\\]+$/.test(name) && new URL(address).href === address;
}

// Other things may stand beside the pages on this site and reach this one, too: only pages have pages kept.
self.addEventListener("message", (event) => {
  const { source, data } = event;
  const isFromPage = source?.url?.startsWith(pages);
  const isText = data?.html === undefined || (typeof data.html === "string" && data.html.length <= mostText);
  if (isFromPage && isText && isPage(data?.page)) event.waitUntil(keep(data.page, data.html).catch(nothing));
});
