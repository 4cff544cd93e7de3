// The voting page. The server makes its words (it is a form without this script, too); here votes are kept until they
// are sent, and what comes back takes the old part's place.

const firstDelay = 1000; // ms; doubles, and is shaken so that a hall full of phones does not come back at once
const lastDelay = 15000;
const soon = 4000;
const answerLimit = 20000; // the server gives a vote ten seconds to be stored
const spread = 3000; // over which all phones look again when a poll changes; a large audience is told of more
const mostKept = 50; // votes; the newest

const site = new URL("../", import.meta.url); // a proxy may have it below a path
const page = () => document.getElementById("vote");
const said = () => document.getElementById("said");
const isOld = () => page().dataset.kept !== undefined; // it came without the network, as it was some time ago
const address = page().dataset.address;
const keptVotes = `everyport-votes-${address}`;
const keptTicket = `everyport-ticket-${address}`;
const keptWriting = `everyport-writing-${address}`;

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

// A code on paper leads to one of the answers: /v/POLL#answer=ID, on older sheets its id alone.
function scannedAnswer() {
  const id = location.hash.replace(/^#(answer=)?/, "");
  return page().querySelector(`button[name="answer"][value="${CSS.escape(id)}"]`);
}

// A ticket's brings the ticket along: /v/POLL#CODE.
function scannedTicket() {
  return location.hash.startsWith("#answer=") || scannedAnswer() ? "" : location.hash.slice(1);
}

// Others' pages at this address, another day, may have left anything there.
const isVote = (vote) => /^[0-9a-f]{32}$/.test(vote?.uuid) && typeof vote.answer === "string";

function recalledVotes() {
  try {
    const votes = JSON.parse(recall("localStorage", keptVotes)) ?? [];
    return Array.isArray(votes) ? votes.filter(isVote) : [];
  } catch {
    return [];
  }
}

let waiting = recalledVotes(); // the oldest first
let isSending = false;
let delay = firstDelay;
let timer = 0;
let pause = { until: 0, words: "" }; // the server has asked for it; nothing else hurries a vote then
let looking = 0;
let ticket = scannedTicket() || recall("sessionStorage", keptTicket);
let isJustScanned = true; // the answer whose code it was has not been in sight yet

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

// A part that has just come is read to nobody; a change in it is.
function sayAgain() {
  const words = said().textContent;
  said().textContent = "";
  setTimeout(() => said().textContent || (said().textContent = words), 50);
  showTrouble();
}

function field(name) {
  return page().querySelector(`input[name="${name}"], textarea[name="${name}"]`);
}

// Before voting opens there is no field for it.
function fillTicket() {
  if (!ticket || !field("ticket") || field("ticket").value) return;
  field("ticket").value = ticket;
  keep("sessionStorage", keptTicket, ticket);
}

// What is written and not sent: it is there again when the page is.
function written() {
  return page().dataset.written !== undefined ? (field("answer")?.value.trim() ?? "") : "";
}

function keepWriting() {
  keep("sessionStorage", keptWriting, written());
}

function fillWriting() {
  const text = recall("sessionStorage", keptWriting);
  if (text && page().dataset.written !== undefined && field("answer") && !field("answer").value) field("answer").value = text;
}

function markScanned() {
  for (const button of page().querySelectorAll("button[aria-current]")) button.removeAttribute("aria-current");
  const button = scannedAnswer();
  if (!button) return;
  button.setAttribute("aria-current", "true");
  if (isJustScanned) button.scrollIntoView({ block: "center" });
  isJustScanned = false;
}

// What waits shows on its button, and where one vote is all that somebody has, it is enough.
function markWaiting() {
  const isHeld = waiting.length > 0 && page().dataset.mode === "once";
  if (page().dataset.written !== undefined) showUnsent();
  for (const button of page().querySelectorAll('button[name="answer"], button.send')) {
    button.classList.toggle("pending", waiting.some(({ answer }) => answer === button.value));
    if (isHeld && !button.disabled) button.dataset.held = "";
    if (isHeld) button.disabled = true;
    else if (button.dataset.held !== undefined) {
      delete button.dataset.held;
      button.disabled = false;
    }
  }
}

// Words have no button of their own: what waits of them stands above the field.
function showUnsent() {
  for (const item of page().querySelectorAll(".given .pending")) item.remove();
  if (!waiting.length) return;
  let list = page().querySelector(".given");
  if (!list) {
    list = document.createElement("ol");
    list.className = "given";
    page().querySelector("form").prepend(list);
  }
  for (const { answer } of waiting) {
    const item = document.createElement("li");
    const text = document.createElement("bdi");
    item.className = "pending";
    text.textContent = answer;
    item.append(text);
    list.append(item);
  }
}

// What is typed, and where in it somebody is: a page that changes by itself takes nobody's keyboard away.
function typing() {
  const typed = ["ticket", "account", "password", "answer"].map((name) => [name, field(name)?.value]);
  const { name, selectionStart: from, selectionEnd: to } = document.activeElement ?? {};
  return { typed, isIn: page().contains(document.activeElement) && field(name) === document.activeElement ? name : "", from, to };
}

function typeOn({ typed, isIn, from, to }) {
  for (const [name, value] of typed) if (value && field(name)) field(name).value = value;
  if (!isIn || !field(isIn)) return false;
  field(isIn).focus({ preventScroll: true });
  field(isIn).setSelectionRange?.(from, to);
  return true;
}

function show(html, isAnswer) {
  const made = new DOMParser().parseFromString(html, "text/html").getElementById("vote");
  if (!made) return;
  const before = typing();
  const isOpen = page().querySelector("details")?.open;
  page().replaceWith(document.adoptNode(made));
  const isTyping = typeOn(before);
  if (isOpen && page().querySelector("details")) page().querySelector("details").open = true;
  fillTicket();
  fillWriting();
  markScanned();
  markWaiting();
  startTime();
  if (isAnswer && isTyping) sayAgain();
  else if (isAnswer) {
    said().tabIndex = -1; // whoever listens instead of looking hears what came of it
    said().focus({ preventScroll: true });
    showTrouble();
  }
  follow();
}

const ask = (path, more) =>
  fetch(new URL(path, site).href, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout?.(answerLimit), ...more });

const send = (body) =>
  ask(`v/${address}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });

// What this program says about that very vote; nothing for what anything else has answered in its place, such as the
// page where a hotel's network asks for a room number.
async function toldOf(uuid, answer) {
  const told = await answer.json().catch(() => null);
  return told?.uuid === uuid ? told : null;
}

function again(words, seconds) {
  say(words, "trouble");
  const least = Math.max(delay, (seconds || 0) * 1000);
  pause = { until: seconds ? performance.now() + seconds * 1000 : 0, words };
  timer = setTimeout(() => {
    pause.until = 0;
    flush();
  }, least * (1 + 0.5 * Math.random()));
  delay = Math.min(delay * 2, lastDelay);
}

// Whoever holds the phone next finds no password in it.
function forget(name) {
  if (field(name)) field(name).value = "";
}

function showAnswer(told, sent) {
  if (sent.password && !told.fault) {
    forget("account");
    forget("password");
    page().querySelector("details")?.removeAttribute("open");
  }
  show(told.page, !waiting.length);
}

function isOver(sent) {
  waiting.shift();
  changeKept((votes) => votes.filter(({ uuid }) => uuid !== sent.uuid));
  delay = firstDelay;
}

// One after the other, in the order of pressing. A vote leaves the list only with an answer that is about it.
async function flush() {
  if (isSending || !waiting.length) return;
  if (performance.now() < pause.until) return say(pause.words, "trouble");
  isSending = true;
  clearTimeout(timer);
  let sent;
  try {
    while (waiting.length) {
      sent = waiting[0];
      const answer = await send(sent);
      const told = await toldOf(sent.uuid, answer);
      if (!told || told.fault === "floods" || told.fault === "waits") {
        const isBusy = answer.status === 429 || answer.status >= 500;
        again(page().dataset[told?.fault === "waits" ? "kept" : isBusy ? "busy" : "waiting"], Number(answer.headers.get("Retry-After")));
        return;
      }
      isOver(sent);
      if (told.page) showAnswer(told, sent);
      else {
        markWaiting();
        say(page().dataset.refused, "trouble");
      }
    }
  } catch {
    again(page().dataset.waiting, 0);
  } finally {
    isSending = false;
  }
  if (sent.ticket && sent.ticket !== ticket) look(); // the next sheet was scanned meanwhile
  else if (isOld()) lookSoon(soon); // the vote was refused without a page
}

// Another account from now on, without a vote. What waits was pressed by whoever was here before, and goes first.
async function logIn(account, password) {
  if (isSending || waiting.length) return;
  isSending = true;
  say(page().dataset.sending, "");
  const asked = { uuid: newUuid(), account, password };
  try {
    const told = await toldOf(asked.uuid, await send(asked));
    if (!told?.page) throw new Error("no answer");
    showAnswer(told, asked);
  } catch {
    say(page().dataset.refused, "trouble");
  } finally {
    isSending = false;
  }
  flush();
}

// A page that came by another site's link was asked for without the token, so it does not know who reads it.
function isFromElsewhere() {
  return document.referrer !== "" && new URL(document.referrer).origin !== location.origin;
}

// As it stands now.
async function look() {
  if (isSending || waiting.length) return;
  const before = page();
  const asked = before.dataset.state === "draft" ? "" : ticket;
  const uuid = newUuid();
  let within = isOld() ? soon : lastDelay;
  try {
    const answer = asked ? await send({ uuid, ticket: asked }) : await ask(`v/${address}.json`);
    within = lastDelay; // it is there, and has no time
    if (answer.status === 404 || answer.status === 410) pollIsGone();
    const told = asked ? await toldOf(uuid, answer) : await answer.json();
    if (!told?.page) throw new Error(answer.status);
    if (asked && ticket !== asked) return look();
    if (page() !== before || isSending || waiting.length) return; // a vote's answer is newer
    show(told.page, false);
    if (!asked) keepPage();
  } catch {
    lookSoon(within);
  }
}

// A page that was kept says nothing that is still so; the server's, which takes its place, has the reason.
function pollIsGone() {
  keepNone();
  if (isOld()) location.reload();
}

function lookSoon(within) {
  if (looking) return;
  looking = setTimeout(() => {
    looking = 0;
    look();
  }, within * Math.random());
}

// A picture that does not come leaves its answer's words.
const dropBroken = (picture) => picture.matches?.("img.picture") && picture.remove();
document.addEventListener("error", ({ target }) => dropBroken(target), true);

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (!button) return;
  const isSend = button.className === "send"; // of what is written; all others but logging in have their answer
  if (!isSend && button.name !== "answer") return logIn(field("account").value, field("password").value);
  const vote = { uuid: newUuid(), answer: isSend ? field("answer").value.trim() : button.value, run: page().dataset.run };
  if (!vote.answer) return field("answer").focus();
  for (const name of ["ticket", "account", "password"])
    if (field(name) && !field(name).closest("details:not([open])")) vote[name] = field(name).value;
  // Whose page it was, or who was typed: what waits is nobody else's, whoever is logged in when it goes out.
  vote.login = vote.account || field("login")?.value;
  if (vote.ticket) {
    ticket = vote.ticket;
    keep("sessionStorage", keptTicket, ticket);
  }
  waiting.push(vote);
  const { uuid, answer, run, login } = vote; // a password stays in memory
  changeKept((votes) => [...votes, { uuid, answer, run, login, ticket: vote.ticket }].slice(-mostKept));
  if (isSend) {
    field("answer").value = "";
    keepWriting();
  }
  say(page().dataset.sending, "");
  markWaiting();
  flush();
});

// What has changed since the page was made; numbers alone are written into it.
function compare(data) {
  const { state, round, counts } = page().dataset;
  const titles = [...page().querySelectorAll("button bdi")].map((each) => each.parentNode.dataset.title ?? each.textContent);
  const isSame = data.state === state && String(data.round) === round
    && data.question.title === page().querySelector("h1").textContent
    && (page().dataset.written !== undefined || data.question.answers.map((answer) => answer.title).join("\n") === titles.join("\n"))
    && (counts === undefined || !data.hidden);
  if (!isSame) return lookSoon(Math.max(spread, data.look_within ?? 0));
  if (counts === undefined) return;
  for (const answer of data.question.answers) {
    const button = page().querySelector(`button[value="${CSS.escape(answer.answer_id)}"]`);
    const words = page().dataset[answer.count === 1 ? "one" : "other"];
    const count = button?.nextElementSibling;
    if (count) count.textContent = words.replace("{count}", answer.count.toLocaleString(document.documentElement.lang));
  }
}

// Of a quiz's question. What was left when the page was made counts from when it came: no clock need be right.
let ends = 0;
let ticking = 0;

function countDown() {
  clearTimeout(ticking);
  const line = document.getElementById("time");
  if (!line || isOld()) return;
  const left = Math.max(0, ends - performance.now()) / 1000;
  line.hidden = false;
  line.querySelector("progress").value = left / Number(page().dataset.seconds);
  line.querySelector("span").textContent = page().dataset.time.replace("{count}", Math.ceil(left).toLocaleString(document.documentElement.lang));
  if (left > 0) ticking = setTimeout(countDown, 200);
}

function startTime() {
  if (page().dataset.left === undefined) return;
  ends = performance.now() + Number(page().dataset.left);
  countDown();
}

let followed = "";
let feed = null; // of the poll that is followed

// The results' feed tells of openings, closings and numbers. Of a draft nobody is told: then the page asks.
async function follow() {
  const { poll } = page().dataset;
  if (!poll) return lookSoon(2 * lastDelay);
  if (followed === poll) return;
  followed = poll;
  const parts = await import("./feed.js").catch(() => null);
  if (followed !== poll) return; // another one came meanwhile
  if (!parts) {
    followed = "";
    return lookSoon(lastDelay);
  }
  const { Feed, calmly } = parts;
  const nothing = () => {};
  const path = new URL(`r/${poll}/live`, site).pathname;
  feed?.end();
  feed = new Feed(path, { snapshot: calmly(compare, 1000), live: flush, lost: nothing, gone: () => lookSoon(spread) });
}

// The next sheet's code, scanned into the same tab.
addEventListener("hashchange", () => {
  isJustScanned = true;
  markScanned();
  const next = scannedTicket();
  if (!next) return;
  ticket = next;
  if (field("ticket")) field("ticket").value = "";
  fillTicket();
  look();
});
function goOn() {
  flush();
  if (isOld()) look();
}
addEventListener("online", goOn);
addEventListener("pageshow", (event) => event.persisted && look()); // it was kept for "back"
document.addEventListener("visibilitychange", () => document.hidden || goOn());

// For the next time. Before all that is done to it here, and after each look that is nobody's own.
const keeping = (what) => import("./keep.js").then(what).catch(() => {}); // a part that did not come: nothing is kept
const keepPage = () => isOld() || keeping(({ keep }) => keep(address));
const keepNone = () => keeping(({ drop }) => drop(address));

document.addEventListener("input", ({ target }) => target === field("answer") && keepWriting());

// Come here by an event: where that goes, this phone goes, once its votes are out and nobody writes any more what can
// still be sent.
const event = new URLSearchParams(location.search).get("event");
if (event) {
  const isHere = ({ vote }) => vote === `v/${address.toLowerCase()}`;
  import("./follow.js")
    .then(({ follow: go }) => go(event, { goal: `e/${event}`, isHere, mayLeave: () => !isSending && !waiting.length && !written() }))
    .catch(() => {});
}

for (const picture of document.images) if (picture.complete && !picture.naturalWidth) dropBroken(picture);
keepPage();
fillTicket();
fillWriting();
markScanned();
markWaiting();
startTime();
if (waiting.length) say(page().dataset.sending, "");
flush();
if (isOld() || isFromElsewhere() || ticket) look();
follow();
