// The voting page. The server makes its words (it is a form without this script, too); here votes are kept until sent,
// and what comes back takes the old part's place.

const firstDelay = 1000; // ms; doubles, shaken: a hall full of phones does not come back at once
const lastDelay = 15000;
const soon = 4000;
const answerLimit = 20000; // the server gives a vote ten seconds to be stored
const spread = 3000; // over which all phones look again
const mostKept = 50; // votes; the newest

const site = new URL("../", import.meta.url); // a proxy may have it below a path
const page = () => document.getElementById("vote");
const said = () => document.getElementById("said");
const isOld = () => page().dataset.kept !== undefined; // it came without the network
const address = page().dataset.address;
const keptVotes = `everyport-votes-${address}`;
const event = new URLSearchParams(location.search).get("event"); // the page was come to by it
const query = event ? `?event=${encodeURIComponent(event)}` : "";
const keptTicket = `everyport-ticket-${address}`;
const eventTicket = `everyport-ticket-of-${event}`; // its next question may ask for it, too
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
const isText = (text) => typeof text === "string";
const isVote = (vote) => /^[0-9a-f]{32}$/.test(vote?.uuid) && answersOf(vote).every(isText);

// One answer, or those that were picked and sent together.
const answersOf = (vote) => (Array.isArray(vote.answers) ? vote.answers : [vote.answer]);

function recalledVotes() {
  try {
    const votes = JSON.parse(recall("localStorage", keptVotes)) ?? [];
    return Array.isArray(votes) ? votes.filter(isVote) : [];
  } catch {
    return [];
  }
}

let waiting = recalledVotes(); // the oldest first
const begun = new Set(waiting.map(({ uuid }) => uuid)); // sent once, and maybe received
let isSending = false;
let delay = firstDelay;
let timer = 0;
let pause = { until: 0, words: "" }; // the server has asked for it; nothing else hurries a vote then
let looking = 0;
let lookWithin = 0;
let ticket = scannedTicket() || recall("sessionStorage", keptTicket) || "";
let isJustScanned = true; // the answer whose code it was has not been in sight yet
let picker = null; // pick.js, where several answers are picked
let writing = null; // written.js, where voters write
let isChanging = false; // whoever has voted wants to press another answer
let stood = null; // as was told last: { ticket, run, chosen }
let isElsewhere = false; // and it has changed without a press here
let isLost = false; // nothing answers
let isUnsent = false; // what was chosen or typed went before it was sent

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

function say(words, kind) {
  said().textContent = words;
  said().className = kind;
  showLink();
}

// Whether it is open and somebody hears, where nothing else is said of it.
function showLink() {
  const { offline, open } = page().dataset;
  const words = isLost ? (waiting.length ? "" : offline) : said().textContent ? "" : (open ?? "");
  const line = document.getElementById("link");
  if (!line) return;
  line.hidden = !words;
  line.className = isLost ? "lost" : "live";
  if (line.textContent !== words) line.textContent = words;
}

function setLost(is) {
  isLost = is;
  showLink();
}

// A part that has just come is read to nobody; a change in it is.
function sayAgain() {
  const words = said().textContent;
  said().textContent = "";
  setTimeout(() => said().textContent || say(words, said().className), 50);
}

function field(name) {
  return page().querySelector(`input[name="${name}"], textarea[name="${name}"]`);
}

// Before voting opens there is no field for it.
function fillTicket() {
  const known = ticket || (event && recall("sessionStorage", eventTicket));
  if (!known || !field("ticket") || field("ticket").value) return;
  field("ticket").value = known;
  if (ticket) keepTicket();
}

function keepTicket() {
  keep("sessionStorage", keptTicket, ticket);
  if (event) keep("sessionStorage", eventTicket, ticket);
}

// What is written and not sent: it is there again when the page is.
function written() {
  return page().dataset.written !== undefined ? (field("answer")?.value.trim() ?? "") : "";
}

function keepWriting() {
  keep("sessionStorage", keptWriting, written());
  countLetters();
}

// A part that does not come leaves it to the server to say what it does not take.
async function loadWriting() {
  if (page().dataset.written !== undefined) writing ??= await import("./written.js").catch(() => null);
}

// As the server counts them. What is too long is said to be, and not cut.
const letters = () => field("answer").value.trim().replace(/\s+/g, " ").normalize("NFC").length;
const tooMany = () => (field("answer")?.dataset.most ? Math.max(0, letters() - field("answer").dataset.most) : 0);
const figure = (count) => count.toLocaleString(document.documentElement.lang);

function countLetters() {
  const line = document.getElementById("letters");
  if (!line) return;
  line.textContent = line.dataset.words.replace("{count}", figure(letters()));
  line.classList.toggle("over", tooMany() > 0);
}

function fillWriting() {
  const text = recall("sessionStorage", keptWriting);
  if (text && page().dataset.written !== undefined && field("answer") && !field("answer").value) field("answer").value = text;
  countLetters();
}

function markScanned() {
  for (const button of page().querySelectorAll("button[aria-current]")) button.removeAttribute("aria-current");
  const button = scannedAnswer();
  if (!button) return;
  button.setAttribute("aria-current", "true");
  if (isJustScanned) button.scrollIntoView({ block: "center" });
  isJustScanned = false;
}

// Where the last vote counts, it takes the place of whatever the same voter has given before it.
const replaces = (later, vote) =>
  page().dataset.mode === "change" && ["run", "ticket", "login"].every((name) => later[name] === vote[name]);

// What will count of it.
const standing = () => waiting.filter((vote, at) => !waiting.slice(at + 1).some((later) => replaces(later, vote)));

// What waits shows on its button, and where one vote is all that somebody has, it is enough.
function markWaiting() {
  const shown = standing();
  const isHeld = waiting.length > 0 && page().dataset.mode === "once";
  const part = import("./pending.js"); // also while nothing waits: without a network it would not come
  part.then(({ show: list }) => list(page(), shown.flatMap(answersOf))).catch(() => {});
  page().querySelector(".rule")?.classList.toggle("away", isHeld); // it tells how to press
  for (const button of page().querySelectorAll('button[name="answer"], button.send')) {
    button.classList.toggle("pending", shown.some((vote) => answersOf(vote).includes(button.value)));
    if (isHeld && !button.disabled) button.dataset.held = "";
    if (isHeld) button.disabled = true;
    else if (button.dataset.held !== undefined) {
      delete button.dataset.held;
      button.disabled = false;
    }
  }
  settle();
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

const hasChosen = () => Boolean(picker?.hasPicked() || written());

// Voting has closed, or it is another question: said till somebody may choose again, and on the event's next page.
function sayUnsent(isNew) {
  isUnsent = isNew || (isUnsent && page().dataset.state !== "open");
  const { unsent } = page().dataset;
  if (!isUnsent || !unsent) return;
  say(`${said().textContent} ${unsent}`.trim(), "trouble");
  if (!isNew) return;
  sayAgain();
  if (event) import("./missed.js").then(({ note }) => note(page(), unsent)).catch(() => {});
}

function show(html, isAnswer) {
  const made = new DOMParser().parseFromString(html, "text/html").getElementById("vote");
  if (!made) return;
  const before = typing();
  const hadChosen = hasChosen();
  const isOpen = page().querySelector("details")?.open;
  page().replaceWith(document.adoptNode(made));
  const isTyping = typeOn(before);
  if (isAnswer) isChanging = false;
  if (isOpen && page().querySelector("details")) page().querySelector("details").open = true;
  fillTicket();
  fillWriting();
  markScanned();
  markWaiting();
  drawPicks();
  loadWriting();
  startTime();
  showLink();
  sayUnsent(hadChosen && !hasChosen());
  if (isAnswer && isTyping) sayAgain();
  else if (isAnswer) {
    said().tabIndex = -1; // whoever listens instead of looking hears what came of it
    said().focus({ preventScroll: true });
  }
  follow();
  watchEvent();
}

// Both sentences have their room all the time: what stands below is not to move.
function showRule() {
  const rule = page().querySelector(".rule");
  const { behind } = page().dataset;
  if (!rule || !behind) return;
  if (!rule.children.length) {
    const made = [rule.textContent, behind].map((words) => Object.assign(document.createElement("span"), { textContent: words }));
    rule.replaceChildren(...made);
  }
  rule.children[isChanging ? 0 : 1].className = "";
  rule.children[isChanging ? 1 : 0].className = "away";
}

// Whoever has voted says first that they want to: no finger that rests on another answer changes the vote.
function settle() {
  const button = document.getElementById("change");
  if (!button) return;
  showRule();
  button.hidden = isChanging;
  for (const part of page().querySelectorAll("#replaces, #keep")) part.hidden = !isChanging || waiting.length;
  for (const each of page().querySelectorAll('button[name="answer"]')) {
    if (!isChanging && !each.disabled) each.dataset.settled = "";
    else if (each.dataset.settled === undefined && !each.matches("[aria-pressed=true]")) continue;
    each.disabled = !isChanging || !(waiting.length || each.dataset.settled === "");
  }
}

document.addEventListener("click", ({ target }) => {
  if (target.id !== "change" && target.id !== "keep") return;
  isChanging = target.id === "change";
  settle();
  page().querySelector(isChanging ? "button[data-settled]" : "#change").focus({ preventScroll: true });
});

// A part that does not come leaves each press a vote, as without a script.
async function drawPicks() {
  if (page().dataset.pick === undefined && !picker) return;
  picker ??= await import("./pick.js").catch(() => null);
  picker?.draw(page());
}

const ask = (path, more) =>
  fetch(new URL(path, site).href, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout?.(answerLimit), ...more });

const send = (body) =>
  ask(`v/${address}${query}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });

// What this program says about that very vote; nothing for others' answers, such as a hotel's login page.
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

function stand(told, { ticket: asked = "" }) {
  stood = { ticket: asked, run: told.run, chosen: told.chosen?.join() };
}

function showAnswer(told, sent) {
  stand(told, sent);
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

// It may not have been counted, and the event may go on before anybody has read so.
const miss = (told, sent) =>
  event && import("./missed.js").then((part) => part.miss(told, sent, page(), said().textContent)).catch(() => {});

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
      begun.add(sent.uuid);
      const { question, ...body } = sent;
      const answer = await send(body);
      const told = await toldOf(sent.uuid, answer);
      if (!told || told.fault === "floods" || told.fault === "waits") {
        const isBusy = answer.status === 429 || answer.status >= 500;
        again(page().dataset[told?.fault === "waits" ? "stalled" : isBusy ? "busy" : "waiting"], Number(answer.headers.get("Retry-After")));
        return;
      }
      isOver(sent);
      if (told.page) showAnswer(told, sent);
      else {
        markWaiting();
        say(page().dataset.refused, "trouble");
      }
      miss(told, sent);
    }
    setLost(false);
  } catch {
    isLost = true;
    again(page().dataset.waiting, 0);
  } finally {
    isSending = false;
  }
  if (sent.ticket && sent.ticket !== ticket) look(); // the next sheet was scanned meanwhile
  else if (isOld()) lookSoon(soon); // the vote was refused without a page
  else lookElsewhere();
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
  let isThere = false;
  try {
    const answer = asked ? await send({ uuid, ticket: asked }) : await ask(`v/${address}.json${query}`);
    within = lastDelay; // it is there, and has no time
    isThere = true;
    setLost(false);
    if (answer.status === 404 || answer.status === 410) pollIsGone();
    const told = asked ? await toldOf(uuid, answer) : await answer.json();
    if (!told?.page) throw new Error(answer.status);
    if (asked && ticket !== asked) return look();
    if (page() !== before || isSending || waiting.length) return; // a vote's answer is newer
    const isSame = stood?.ticket === asked && stood.run === told.run;
    const isOther = isSame && stood.chosen !== told.chosen?.join();
    const isKnown = isSame && !isOther && before.dataset.moved === undefined && told.state === before.dataset.state;
    if (isKnown && !isOld()) return lookElsewhere();
    isElsewhere ||= isOther && mayChange();
    stand(told, { ticket: asked });
    show(told.page, false);
    if (isElsewhere && page().dataset.elsewhere) say(page().dataset.elsewhere, "trouble");
    if (!asked) keepPage();
    lookElsewhere();
  } catch {
    if (!isThere) setLost(true);
    lookSoon(within);
  }
}

// By the same ticket or a linked card: only who asks is told.
const mayChange = () => page().dataset.elsewhere !== undefined && (ticket || !field("ticket"));

const lookElsewhere = (within = 2 * lastDelay) => mayChange() && lookSoon(within);

// What a kept page says is over: the server's takes its place, and has the reason.
function pollIsGone() {
  keepNone();
  if (isOld()) location.reload();
}

// One look is enough, unless it is wanted sooner.
function lookSoon(within) {
  if (looking && within >= lookWithin) return;
  clearTimeout(looking);
  lookWithin = within;
  looking = setTimeout(() => {
    looking = 0;
    look();
  }, within * Math.random());
}

// A picture that does not come leaves its answer's words.
const dropBroken = (picture) => picture.matches?.("img.picture") && picture.remove();
document.addEventListener("error", ({ target }) => dropBroken(target), true);

// Why what is written cannot be sent, as the server would say it: without a network, too, it is told at once.
function whyUnfit() {
  const most = tooMany();
  const { longOne, longOther } = document.getElementById("letters")?.dataset ?? {};
  if (most) return (most === 1 ? longOne : longOther).replace("{count}", figure(most));
  return written() ? (writing?.whyUnfit(page(), written()) ?? "") : page().dataset.empty;
}

// What was written, what was picked, or what was pressed; nothing where that is none yet.
function choiceOf(button) {
  if (button.id === "send") return { answers: picker.take() };
  if (button.className !== "send") return { answer: button.value };
  const why = whyUnfit();
  if (!why) return { answer: written() };
  say(why, "trouble");
  field("answer").focus();
  return null;
}

// The browser's own words for a field that is empty are in its language, and gone at once.
document.addEventListener("invalid", (event) => {
  if (event.target !== field("answer")) return;
  event.preventDefault();
  choiceOf(page().querySelector(".send"));
}, true);

document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (!button) return;
  if (button.className !== "send" && button.name !== "answer") return logIn(field("account").value, field("password").value);
  if (page().dataset.pick !== undefined) await drawPicks();
  if (picker && page().dataset.pick !== undefined && button.name === "answer") return picker.press(page(), button.value);
  const choice = choiceOf(button);
  if (choice) give(choice);
});

function give(choice) {
  const vote = { uuid: newUuid(), ...choice, run: page().dataset.run };
  for (const name of ["ticket", "account", "password"])
    if (field(name) && !field(name).closest("details:not([open])")) vote[name] = field(name).value;
  // Whose page it was, or who was typed: what waits is nobody else's, whoever is logged in when it goes out.
  vote.login = vote.account || field("login")?.value;
  if (vote.ticket) {
    ticket = vote.ticket;
    keepTicket();
  }
  if (event) vote.question = page().querySelector("h1").textContent;
  isElsewhere = false;
  // What may have been received stays until it is answered: a new phone is known by its first vote, and one that comes
  // late would take the place of this one.
  const out = waiting.filter((each) => !begun.has(each.uuid) && replaces(vote, each)).map(({ uuid }) => uuid);
  const without = (votes) => votes.filter(({ uuid }) => !out.includes(uuid));
  waiting = [...without(waiting), vote];
  const { password, account, ...kept } = vote; // these stay in memory
  changeKept((votes) => [...without(votes), kept].slice(-mostKept));
  if (field("answer")) {
    field("answer").value = "";
    keepWriting();
  }
  say(page().dataset.sending, "");
  markWaiting();
  drawPicks();
  flush();
}

// Of a quiz's question: how long it is yet.
async function startTime() {
  const made = page();
  const came = performance.now();
  if (made.dataset.left === undefined || isOld()) return;
  const clock = await import("./countdown.js").catch(() => null);
  clock?.start(made, came);
}

let followed = "";
let feed = null; // of the poll that is followed
let wasLive = false;

function nowLive() {
  wasLive = true;
  setLost(false);
  flush();
}

// Once lost the page asks by itself: that tells whether anything answers.
function nowLost() {
  if (wasLive || !navigator.onLine) lookSoon(soon);
  else lookSoon(2 * lastDelay);
  wasLive = false;
}

// The results' feed tells of openings, closings and numbers; of a draft another one its state.
async function follow() {
  const { poll } = page().dataset;
  const place = poll ? `r/${poll}/live` : `v/${address}/live`;
  if (followed === place) return;
  followed = place;
  const parts = await Promise.all([import("./feed.js"), import("./counts.js")]).catch(() => null);
  if (followed !== place) return; // another one came meanwhile
  if (!parts) {
    followed = "";
    return lookSoon(lastDelay);
  }
  const [{ Feed, calmly }, { compare }] = parts;
  feed?.end();
  const path = new URL(place, site).pathname;
  feed = new Feed(path, { snapshot: calmly((data) => compare(data, page(), lookSoon, lookElsewhere), 1000), live: nowLive, lost: nowLost, gone: () => lookSoon(spread) });
}

// Come here by the question alone: its event may go on without this page.
const watchEvent = () =>
  page().dataset.event && import("./onward.js").then(({ watch }) => watch(page, lookSoon)).catch(() => {});

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
addEventListener("online", () => {
  flush();
  if (isOld() || isLost || mayChange()) look();
});
addEventListener("offline", () => setLost(true));
addEventListener("pageshow", (event) => event.persisted && look()); // it was kept for "back"
// Another tab may have voted, or a host taken the vote back.
addEventListener("storage", ({ key, newValue }) => key === keptVotes && !newValue && look());
document.addEventListener("visibilitychange", () => document.hidden || (waiting.length ? flush() : look()));

// For the next time: before all that is done to it here, and after looks that are nobody's own.
const keeping = (what) => import("./keep.js").then(what).catch(() => {}); // a part that did not come: nothing is kept
const keepPage = () => isOld() || keeping(({ keep }) => keep(address));
const keepNone = () => keeping(({ drop }) => drop(address));

document.addEventListener("input", ({ target }) => target === field("answer") && keepWriting());

// Come here by an event: this phone goes where that goes, once nothing waits and nobody writes.
if (event) {
  const isHere = ({ vote }) => vote === `v/${address.toLowerCase()}`;
  const mayLeave = () => !isSending && !waiting.length && !hasChosen();
  let before = "";
  // At the same question, too, something may have been done: it was opened, or asked anew.
  const changed = ({ moves, state, within }) => {
    const now = `${moves} ${state}`;
    if (before && before !== now) lookSoon(Math.max(1000, within ?? 0));
    before = now;
  };
  const parts = [import("./follow.js"), import("./missed.js")];
  Promise.all(parts)
    .then(([{ follow: go }, { carry, show: showMissed }]) => {
      showMissed();
      const leaving = () => carry(page().dataset.dismiss);
      go(event, { goal: `e/${event}`, isHere, mayLeave, changed, leaving });
    })
    .catch(() => {});
}

for (const picture of document.images) if (picture.complete && !picture.naturalWidth) dropBroken(picture);
keepPage();
if (event && scannedTicket()) keepTicket(); // this question may be one that asks for none
fillTicket();
fillWriting();
markScanned();
markWaiting();
drawPicks();
loadWriting();
startTime();
if (waiting.length) say(page().dataset.sending, "");
setLost(!navigator.onLine);
flush();
if (isOld() || isFromElsewhere() || ticket || mayChange()) look();
follow();
watchEvent();
