// The voting page. The server makes its words (it is a form without this script, too); here votes are kept until they
// are sent, and what comes back takes the old part's place.

const firstDelay = 1000; // ms; doubles, and is shaken so that a hall full of phones does not come back at once
const lastDelay = 15000;
const answerLimit = 20000; // the server gives a vote ten seconds to be stored
const spread = 3000; // over which all phones look again when voting opens

const page = () => document.getElementById("vote");
const said = () => document.getElementById("said");
const address = page().dataset.address;
const keptVotes = `everyport-votes-${address}`;
const keptTicket = `everyport-ticket-${address}`;

// Some browsers keep nothing; then the page's memory does while it is open.
function recall(storage, key) {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

function keep(storage, key, text) {
  try {
    if (text) window[storage].setItem(key, text);
    else window[storage].removeItem(key);
  } catch {
    // see above
  }
}

function recalledVotes() {
  try {
    const votes = JSON.parse(recall("localStorage", keptVotes)) ?? [];
    return Array.isArray(votes) ? votes.slice(0, 50) : [];
  } catch {
    return [];
  }
}

let waiting = recalledVotes(); // the oldest first
let isSending = false;
let delay = firstDelay;
let timer = 0;
let looking = 0;

// Of what is kept: another tab of this page may keep its votes there, too.
function changeKept(change) {
  const votes = change(recalledVotes());
  keep("localStorage", keptVotes, votes.length ? JSON.stringify(votes) : "");
}

const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// 48 bits of time, then chance: unlike any other, so that a vote that arrives twice counts once.
function newUuid() {
  return Date.now().toString(16).padStart(12, "0").slice(-12) + hex(crypto.getRandomValues(new Uint8Array(10)));
}

// Below many answers nobody would see it.
function showTrouble() {
  if (said().className === "trouble") said().scrollIntoView({ block: "nearest" });
}

function say(words, kind) {
  const isNew = said().textContent !== words;
  said().textContent = words;
  said().className = kind;
  if (isNew) showTrouble();
}

function field(name) {
  return page().querySelector(`input[name="${name}"]`);
}

// A sheet's code: /v/POLL#CODE. Before voting opens there is no field for it.
function fillTicket() {
  const code = location.hash.slice(1) || recall("sessionStorage", keptTicket);
  if (!code || !field("ticket") || field("ticket").value) return;
  field("ticket").value = code;
  keep("sessionStorage", keptTicket, code);
}

// What waits shows on its button.
function markWaiting() {
  for (const { answer } of waiting) {
    const button = page().querySelector(`button[value="${CSS.escape(answer)}"]`);
    if (button) button.classList.add("pending");
  }
  if (waiting.length && page().dataset.mode === "once")
    for (const button of page().querySelectorAll("button")) button.disabled = true;
}

function show(html, isAnswer) {
  const made = new DOMParser().parseFromString(html, "text/html").getElementById("vote");
  if (!made) return;
  const typed = ["ticket", "account", "password"].map((name) => [name, field(name)?.value]);
  page().replaceWith(document.adoptNode(made));
  for (const [name, value] of typed) if (value && field(name)) field(name).value = value;
  fillTicket();
  markWaiting();
  if (isAnswer) {
    said().tabIndex = -1; // whoever listens instead of looking hears what came of it
    said().focus({ preventScroll: true });
    showTrouble();
  }
  follow();
}

async function send(body) {
  return fetch(`/v/${address}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout?.(answerLimit),
  });
}

function again(words, seconds) {
  say(words, "trouble");
  timer = setTimeout(flush, Math.max(delay, (seconds || 0) * 1000) * (0.5 + Math.random()));
  delay = Math.min(delay * 2, lastDelay);
}

// One after the other, in the order of pressing. A vote leaves the list only with an answer that is whole.
async function flush() {
  if (isSending || !waiting.length) return;
  isSending = true;
  clearTimeout(timer);
  try {
    while (waiting.length) {
      const answer = await send(waiting[0]);
      if (answer.status === 429 || answer.status >= 500) {
        again(page().dataset.busy, Number(answer.headers.get("Retry-After")));
        return;
      }
      const told = answer.ok ? await answer.json() : null;
      const sent = waiting.shift();
      changeKept((votes) => votes.filter(({ uuid }) => uuid !== sent.uuid));
      delay = firstDelay;
      if (told) show(told.page, !waiting.length);
      else say(page().dataset.refused, "trouble");
    }
  } catch {
    again(page().dataset.waiting, 0);
  } finally {
    isSending = false;
  }
}

// A page that came by another site's link was asked for without the token, so it does not know who reads it.
function isFromElsewhere() {
  return document.referrer !== "" && new URL(document.referrer).origin !== location.origin;
}

// As it stands now.
async function look() {
  if (isSending || waiting.length) return;
  const before = page();
  const ticket = recall("sessionStorage", keptTicket);
  try {
    const answer = ticket && field("ticket")
      ? await send({ uuid: newUuid(), ticket })
      : await fetch(`/v/${address}.json`, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.status);
    const told = await answer.json();
    if (page() === before && !isSending && !waiting.length) show(told.page, false); // else a vote's answer is newer
  } catch {
    lookSoon(lastDelay);
  }
}

function lookSoon(within) {
  if (looking) return;
  looking = setTimeout(() => {
    looking = 0;
    look();
  }, within * Math.random());
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (!button?.value) return;
  const vote = { uuid: newUuid(), answer: button.value };
  for (const name of ["ticket", "account", "password"]) if (field(name)) vote[name] = field(name).value;
  if (vote.ticket) keep("sessionStorage", keptTicket, vote.ticket);
  waiting.push(vote);
  const { uuid, answer, ticket } = vote; // a password stays in memory
  changeKept((votes) => [...votes, { uuid, answer, ticket }]);
  say(page().dataset.sending, "");
  markWaiting();
  flush();
});

// What has changed since the page was made; numbers alone are written into it.
function compare(data) {
  const { state, round, counts } = page().dataset;
  const titles = [...page().querySelectorAll("button bdi")].map((each) => each.textContent);
  const isSame = data.state === state && String(data.round) === round
    && data.question.title === page().querySelector("h1").textContent
    && data.question.answers.map((answer) => answer.title).join("\n") === titles.join("\n")
    && (counts === undefined || !data.hidden);
  if (!isSame) return lookSoon(spread);
  if (counts === undefined) return;
  for (const answer of data.question.answers) {
    const button = page().querySelector(`button[value="${CSS.escape(answer.answer_id)}"]`);
    const words = page().dataset[answer.count === 1 ? "one" : "other"];
    const count = button?.nextElementSibling;
    if (count) count.textContent = words.replace("{count}", answer.count.toLocaleString(document.documentElement.lang));
  }
}

let followed = "";

// The results' feed tells of openings, closings and numbers. Of a draft nobody is told: then the page asks.
async function follow() {
  const { poll } = page().dataset;
  if (!poll) return lookSoon(2 * lastDelay);
  if (followed === poll) return;
  followed = poll;
  const feed = await import("/web/feed.js").catch(() => null);
  if (!feed) {
    followed = "";
    return lookSoon(lastDelay);
  }
  const { Feed, calmly } = feed;
  const nothing = () => {};
  new Feed(`/r/${poll}/live`, { snapshot: calmly(compare, 1000), live: flush, lost: nothing, gone: () => lookSoon(spread) });
}

addEventListener("online", flush);
addEventListener("pageshow", (event) => event.persisted && look()); // it was kept for "back"
document.addEventListener("visibilitychange", () => document.hidden || flush());

fillTicket();
markWaiting();
if (waiting.length) say(page().dataset.sending, "");
flush();
if (isFromElsewhere() || recall("sessionStorage", keptTicket)) look();
follow();
