// A tablet where one person after the other votes. Each press is a voter of its own: it goes out without what a browser
// keeps, so nobody here is taken for the one before. What is not answered is sent again, as the same vote.

import { Feed } from "./feed.js";
import * as picker from "./pick.js";
import { isNumber } from "./written.js";

const patienceWithPicks = 60000; // ms; whoever picked and went leaves nothing to the next
const shown = 4000; // ms: "counted" stays, and nobody else can press meanwhile
const patience = 20000;
const firstDelay = 1000;
const lastDelay = 15000;

const site = new URL("../", import.meta.url); // a proxy may have it below a path
const page = () => document.getElementById("station");
const said = () => document.getElementById("said");
const sleep = (time) => new Promise((settle) => setTimeout(settle, time));

let isBusy = false;
let isOld = false; // something has changed meanwhile
const feeds = {}; // of the poll and of the event that the page is about

function say(words, kind = "") {
  said().textContent = words;
  said().className = kind;
}

const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const newUuid = () => Date.now().toString(16).padStart(12, "0").slice(-12) + hex(crypto.getRandomValues(new Uint8Array(10)));

const ask = (path, more) =>
  fetch(new URL(path, site), { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout?.(patience), ...more });

// What a server says of a vote that may come again, as the same: as vote.js, which is too near its two seconds on a bad
// network to share a part with this page.
const isOver = ({ fault }) => fault !== "floods" && fault !== "waits";

// Until it is told so about that very vote.
async function send(vote, address) {
  for (let delay = firstDelay; ; delay = Math.min(2 * delay, lastDelay)) {
    let wait = delay;
    let why = "stationwaits";
    try {
      const answer = await ask(`v/${address}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(vote),
      });
      const told = await answer.json().catch(() => null);
      if (told?.uuid === vote.uuid && isOver(told)) return told;
      if (told?.fault === "waits") why = "stalled";
      else if (answer.status === 429 || answer.status >= 500) why = "busy";
      wait = Math.max(wait, 1000 * Number(answer.headers.get("Retry-After") ?? 0));
    } catch {
      // no connection
    }
    say(page().dataset[why], "trouble");
    await sleep(wait);
  }
}

// Several answers of each person: picked first, and sent together.
const isPicked = () => page().dataset.pick !== undefined;
let forgetting = 0;

function drawPicks() {
  if (isPicked() && document.getElementById("send")) picker.draw(page());
}

function forgetLater() {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    picker.take();
    drawPicks();
  }, patienceWithPicks);
}

// Each vote is a new voter's, so whatever is chosen then was chosen by it.
async function press(button, choice) {
  if (isBusy) return;
  isBusy = true;
  const { address, run } = page().dataset;
  page().classList.add("busy");
  button.classList.add("chosen");
  say(page().dataset.sending);
  const told = await send({ uuid: newUuid(), ...choice, run }, address);
  drawPicks(); // they are sent: nothing says any more that they will be
  const isCounted = told.chosen?.length > 0;
  const isBad = !isCounted && /^bad(Number|Words)$/.test(told.fault); // whoever wrote it writes it again at once
  const isLeftOut = told.outcome === "refused:left-out"; // since this page came
  say(page().dataset[isCounted ? "stationcounted" : isBad ? "bad" : isLeftOut ? "leftout" : "stationrefused"], isCounted ? "good" : "trouble");
  if (isCounted && written()) written().value = ""; // nobody reads what was written before them
  if (!isBad) await sleep(shown);
  isBusy = false;
  page().classList.remove("busy");
  button.classList.remove("chosen");
  if (isBad) written()?.focus();
  else {
    button.blur();
    say(page().dataset.stationready);
  }
  if (isOld || (!isCounted && !isBad)) look();
}

const written = () => document.getElementById("written");

// To whoever was writing; the next one is not to take it for theirs.
function sayUnsent(words) {
  const plain = said().textContent;
  const told = `${plain} ${words}`;
  say(told, "trouble");
  setTimeout(() => said().textContent === told && say(plain), 3 * shown);
}

async function look() {
  if (isBusy) return void (isOld = true);
  isOld = false;
  try {
    const answer = await ask(location.pathname.slice(site.pathname.length));
    const made = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("station");
    if (isBusy) return void (isOld = true);
    if (!made) throw new Error(answer.status);
    // The same question is asked still: somebody may be writing.
    const before = page();
    const typed = written()?.value;
    const isIn = typed && document.activeElement === written();
    before.replaceWith(document.adoptNode(made));
    if (typed && written() && made.dataset.poll === before.dataset.poll && made.dataset.run === before.dataset.run) {
      written().value = typed;
      if (isIn) written().focus({ preventScroll: true });
    } else if (typed) sayUnsent(before.dataset.unsent);
    drawPicks();
    watch();
  } catch {
    setTimeout(look, lastDelay); // the server comes back
  }
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("#station button");
  if (!button || isBusy) return;
  if (isPicked()) forgetLater();
  if (button.id === "send") press(button, { answers: picker.take() });
  else if (button.matches(".send, .arrow")) return; // a form sends, pick.js moves
  else if (isPicked()) picker.press(page(), button.value);
  else press(button, { answer: button.value });
});

// Whoever wrote it is told at once, and holds up nobody where there is no network.
function isFit(answer) {
  const { decimals, most } = written().dataset;
  if (decimals !== undefined) return isNumber(answer, written().dataset);
  return answer.replace(/\s+/g, " ").normalize("NFC").length <= Number(most);
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const answer = written().value.trim();
  if (!answer || isBusy) return;
  if (isFit(answer)) press(page().querySelector(".send"), { answer });
  else say(page().dataset.bad, "trouble");
});

const nothing = () => {};

// One feed at a time of each: the tablet stands there for a day, and each holds a place at the server. A lost one looks
// when it is back.
function followOnly(what, path, snapshot) {
  if (feeds[what]?.path === path) return;
  feeds[what]?.end();
  delete feeds[what];
  if (!path) return;
  let wasLost = false;
  const live = () => {
    if (wasLost) look();
    wasLost = false;
  };
  feeds[what] = new Feed(path, { snapshot, live, lost: () => (wasLost = true), gone: nothing });
}

// The results' feed tells of openings and closings, the event's of the next question.
function watch() {
  const { poll, event } = page().dataset;
  const pathOf = (id, kind) => id && new URL(`${kind}/${id}/live`, site).pathname;
  const isSame = ({ state, left_out: isOut }) => state === page().dataset.state && Boolean(isOut) === (page().dataset.out !== undefined);
  followOnly("poll", pathOf(poll, "r"), (data) => isSame(data) || look());
  followOnly("event", pathOf(event, "e"), ({ moves }) => String(moves) === page().dataset.moves || look());
  if (!poll && !event) setTimeout(look, lastDelay);
}

// It never sleeps, where the browser lets a page say so.
const keepAwake = () => document.hidden || navigator.wakeLock?.request("screen").catch(nothing);

document.addEventListener("visibilitychange", keepAwake);
keepAwake();
drawPicks();
watch();
