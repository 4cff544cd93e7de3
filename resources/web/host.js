// A host's page. It is a form that works without this; here what was pressed is sent without leaving the page, and what
// others do at the event shows at once.

import { Feed, calmly } from "./feed.js";

const site = new URL("../", import.meta.url); // a proxy may have it below a path
const page = () => document.getElementById("host");
const { token } = page().dataset;
const address = new URL(`h/${token}`, site);
const patience = 20000; // ms
const rest = 1000; // after a step, in which another press was meant for what stood there before
const toldFor = 20000;
const keepFor = 3000; // in which a vote that is about to be taken back may be kept
const secondTap = 500; // of one press: it keeps nothing, and reveals nothing

let turn = Promise.resolve(); // one request after the other
let looks = 0; // that wait for theirs

function say(words) {
  document.getElementById("link").textContent = words;
}

// What came of a press that nobody has answered: it stays a while, whatever else shows.
let told = { words: "", until: 0 };

function tell(words) {
  told = { words, until: performance.now() + toldFor };
  showTold();
}

function showTold() {
  document.getElementById("told").textContent = performance.now() < told.until ? told.words : "";
}

// A button that goes between a finger's coming and going would not be pressed.
let isHeld = false;
let release = () => {};
addEventListener("pointerdown", () => (isHeld = true));
for (const end of ["pointerup", "pointercancel"])
  addEventListener(end, () =>
    setTimeout(() => {
      isHeld = false;
      release();
    }));
const whenFree = () => (isHeld ? new Promise((settle) => (release = settle)) : Promise.resolve());

const parts = () => [...page().querySelectorAll("details[data-part]")];
const order = () => [...page().querySelectorAll(".order bdi")].map((each) => each.textContent).join("\n");

// A row that has just moved under a finger was not meant, and nobody has read it.
const revealing = () => [...page().querySelectorAll('button[value^="reveal:"]')].map((each) => each.value);
let before = { rows: [], until: 0 };
function hasMoved(value) {
  const there = before.rows[revealing().indexOf(value)];
  return performance.now() < before.until && there !== undefined && there !== value;
}

// What is typed, and what is folded open or shut, stays; so does the keyboard, where the same button is there again.
// Where the event has stepped, the row by which somebody stepped folds again.
function show(html) {
  const made = new DOMParser().parseFromString(html, "text/html").getElementById("host");
  if (!made) return location.reload();
  const typed = page().querySelector('input[name="why"]')?.value;
  const folds = new Map(parts().map((each) => [each.dataset.part, each.open]));
  const hasStepped = made.dataset.moves !== page().dataset.moves;
  const rows = revealing();
  const { name, value } = document.activeElement ?? {};
  const part = document.activeElement?.closest("summary")?.parentNode.dataset.part;
  page().replaceWith(document.adoptNode(made));
  before = { rows, until: performance.now() + secondTap };
  const why = page().querySelector('input[name="why"]');
  if (why && typed && !page().querySelector(".fault") && folds.get("latest")) why.value = typed;
  for (const each of parts())
    if (folds.has(each.dataset.part) && !(hasStepped && each.getAttribute("name") === "step")) each.open = folds.get(each.dataset.part);
  if (name === "do") (buttonOf(value) ?? lastOf(value))?.focus({ preventScroll: true });
  if (name === "why") why?.focus({ preventScroll: true });
  if (part) parts().find((each) => each.dataset.part === part)?.querySelector("summary").focus({ preventScroll: true });
  if (hasStepped) restsUntil = performance.now() + rest;
  pauseSteps();
  startUndo();
  sayFigures();
  showTold();
  markGoing();
  lacksWhy ||= page().querySelector("#needs-why")?.hidden === false; // the server may say so, too
  markWhy();
}

const buttonOf = (value) => page().querySelector(`button[value="${CSS.escape(value)}"]`);
// A vote that is taken back has no button any more.
const lastOf = (value) => (isVoid(value) ? (goingButtons()[0] ?? page().querySelector("#latest summary")) : null);

// Two taps on Next are one step: whoever taps has to have seen where it led.
let restsUntil = 0;
const steps = (value) => /^(next|back|to:.*)$/.test(value);

// Also on what is shown anew in the meantime: a button that would not be heard does not look as if it were.
function pauseSteps() {
  const left = restsUntil - performance.now();
  if (left <= 0) return;
  const paused = [...page().querySelectorAll('button[name="do"]')].filter((each) => steps(each.value));
  for (const each of paused) each.setAttribute("aria-disabled", "true");
  setTimeout(() => paused.forEach((each) => each.removeAttribute("aria-disabled")), left);
}

// The offer to take a step back goes by itself.
let undoTimer = 0;

function startUndo() {
  clearTimeout(undoTimer);
  const offer = page().querySelector(".undo");
  if (offer) undoTimer = setTimeout(() => offer.remove(), Number(offer.dataset.left));
}

// What a scale, a motion or an order comes to, in the sentence that the results page has of it.
let results = null; // words.js

async function sayFigures() {
  if (!page().querySelector("[data-figures]")) return;
  results ??= await import("./words.js").catch(() => null);
  const line = page().querySelector("[data-figures]");
  if (results && line) line.textContent = results.figures(JSON.parse(line.dataset.figures));
}

// Without a connection what is seen is as old as the last answer, and no clock goes on.
let seenAt = new Date();

function showOld() {
  const state = page().querySelector(".state");
  if (page().dataset.old !== undefined || !state) return;
  page().dataset.old = "";
  const time = seenAt.toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
  state.classList.remove("live");
  state.textContent = page().dataset.asOf.replace("{time}", time);
}

const request = (more) => fetch(address, { cache: "no-store", signal: AbortSignal.timeout?.(patience), ...more });

async function ask(asked, pressed) {
  const answer = await asked;
  const html = await answer.text();
  if (answer.status === 404) return location.reload(); // the server's page says why
  if (!html.includes('id="host"')) throw new Error(answer.status);
  await whenFree();
  seenAt = new Date();
  show(html);
  if (!pressed) return sayWhetherDone();
  unsure = null;
  if (isVoid(pressed.value)) tellFault();
}

// What it was pressed for is long out of sight: it stays longer than this page.
function tellFault() {
  const fault = page().querySelector(".fault");
  if (!fault) return;
  tell(fault.textContent);
  fault.remove();
}

// A press whose answer has not come. Whether it was done shows what stands there when there is a connection again.
let unsure = null;

function isDone({ value, moves, rows }) {
  if (steps(value) || value === "undo") return page().dataset.moves !== moves;
  if (/^(earlier|later):/.test(value)) return order() !== rows;
  const button = buttonOf(value);
  return !button || button.getAttribute("aria-pressed") === "true";
}

// Of another question, or behind the latest votes, nobody sees here whether a vote was taken back.
function cameOf(pressed) {
  if (!isVoid(pressed.value)) return isDone(pressed) ? "done" : "undone";
  if (pressed.round !== roundOf()) return "unseen";
  if (page().querySelector(`li[data-voided="${CSS.escape(pressed.value)}"]`)) return "done";
  return buttonOf(pressed.value) ? "undone" : "unseen";
}

function sayWhetherDone() {
  if (!unsure) return;
  tell(page().dataset[cameOf(unsure)].replace("{button}", unsure.words));
  unsure = null;
}

function inTurn(send, pressed) {
  turn = turn.then(() => ask(send(), pressed)).catch(() => {
    unsure = pressed ?? unsure;
    showOld();
    say(unsure ? page().dataset.unsure.replace("{button}", unsure.words) : page().dataset.lost);
    setTimeout(look, 2000);
  });
}

function look() {
  if (looks) return;
  looks = 1;
  inTurn(() => {
    looks = 0;
    return request();
  });
}

// A vote is taken back a few seconds after the press: till then its button keeps it. What goes out is what was pressed,
// on the page as it was then.
const isVoid = (value) => value?.startsWith("void:");
const whyField = () => page().querySelector('input[name="why"]');
let going = null; // { body, pressed, why, at, timer }

// Of another round, or question, it is another vote of the same person.
const roundOf = () => ["poll", "round"].map((name) => page().querySelector(`input[name="${name}"]`)?.value).join();

// Somebody may have several votes there, which go together: "void:CARD/VOTE".
const voterOf = (value) => value.replace(/\/.*/, "");
const buttonsOf = (value) => [...page().querySelectorAll('button[value^="void:"]')].filter((each) => voterOf(each.value) === voterOf(value));
const goingButtons = () => (going?.pressed.round === roundOf() ? buttonsOf(going.pressed.value) : []);

function markGoing() {
  for (const button of goingButtons()) {
    const { going: words, keep, keepOf } = document.getElementById("latest").dataset;
    const { name } = button.dataset;
    button.textContent = keep;
    button.ariaLabel = keepOf.replace("{name}", name);
    const below = button.closest("li").querySelector("small");
    below.textContent = `${name}, ${words}`;
    if (button.value === going.pressed.value) below.setAttribute("role", "status"); // said once
  }
}

function startGoing(body, pressed) {
  takeBack(); // another one that goes is not kept any more
  const why = whyField().value;
  whyField().value = ""; // each vote has a reason of its own
  going = { body, pressed, why, at: performance.now(), timer: setTimeout(takeBack, keepFor) };
  markGoing();
}

function endGoing() {
  const ended = going;
  going = null;
  clearTimeout(ended?.timer);
  return ended;
}

function takeBack(isLeft) {
  for (const button of goingButtons()) button.disabled = true; // kept no more; what is shown next has it anew
  const ended = endGoing();
  if (!ended) return;
  post(ended.body, ended.pressed, isLeft);
}

function keepVote() {
  if (performance.now() - going.at < secondTap) return;
  const buttons = goingButtons();
  const { pressed, why } = endGoing();
  if (!whyField().value) whyField().value = why;
  for (const button of buttons) {
    button.textContent = pressed.label;
    button.ariaLabel = pressed.words;
    button.closest("li").querySelector("small").textContent = button.dataset.name;
  }
}

// Whoever leaves the page has not kept it; one that is out of sight may never run again.
addEventListener("pagehide", () => takeBack(true));
document.addEventListener("visibilitychange", () => document.hidden && takeBack(true));

let lacksWhy = false;

function markWhy() {
  if (!whyField()) return;
  document.getElementById("needs-why").hidden = !lacksWhy;
  if (lacksWhy) whyField().setAttribute("aria-invalid", "true");
  else whyField().removeAttribute("aria-invalid");
}

function askWhy() {
  lacksWhy = true;
  markWhy();
  whyField().focus();
}

document.addEventListener("input", ({ target }) => {
  if (!lacksWhy || target !== whyField()) return;
  lacksWhy = false;
  markWhy();
});

function pressVoid(body, pressed) {
  if (goingButtons().some((each) => each.value === pressed.value)) keepVote();
  else if (whyField().value.trim()) startGoing(body, pressed);
  else askWhy();
}

// From a page that is left it goes at once, whatever is on its way.
function post(body, pressed, isLeft) {
  tell("");
  say(page().dataset.sending);
  const how = { method: "POST", body, keepalive: Boolean(isLeft) };
  const sent = isLeft && request(how);
  if (sent) sent.catch(() => {}); // which is looked at in its turn
  inTurn(() => sent || request(how), pressed);
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (!button || (steps(button.value) && performance.now() < restsUntil)) return;
  if (button.value.startsWith("reveal:") && hasMoved(button.value)) return;
  const body = new URLSearchParams(new FormData(event.target)); // with the move that it was pressed at
  body.set(button.name, button.value);
  const words = button.ariaLabel ?? button.querySelector(".words > span")?.textContent ?? button.textContent;
  const pressed = { value: button.value, words, label: button.textContent, moves: page().dataset.moves, rows: order(), round: roundOf() };
  if (isVoid(button.value)) return pressVoid(body, pressed);
  takeBack(); // before a step leads to another question
  post(body, pressed);
});

// The clock of an open vote.
let base = performance.now();
new MutationObserver(() => (base = performance.now())).observe(document.body, { childList: true });
setInterval(() => {
  const clock = document.getElementById("clock");
  if (!clock) return;
  const seconds = Math.floor((Number(clock.dataset.ms) + performance.now() - base) / 1000);
  clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}, 1000);

startUndo();
sayFigures();
let isFirst = true;
new Feed(new URL(`h/${token}/live`, site).pathname, {
  snapshot: calmly(() => {
    if (!isFirst) look();
    isFirst = false;
  }, 1000),
  live: () => {
    if (page().dataset.old === undefined) seenAt = new Date();
    if (!unsure) say("");
  },
  lost: () => {
    isFirst = false; // what it missed is looked at when it is back
    showOld();
    if (!unsure) say(page().dataset.lost);
    look(); // whose link was taken back is told so by the page itself
  },
  gone: () => location.reload(),
});
