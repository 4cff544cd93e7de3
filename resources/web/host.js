// A host's page. It is a form that works without this; here what was pressed is sent without leaving the page, and what
// others do at the event shows at once.

import { Feed, calmly } from "./feed.js";

const site = new URL("../", import.meta.url); // a proxy may have it below a path
const page = () => document.getElementById("host");
const { token } = page().dataset;
const address = new URL(`h/${token}`, site);
const patience = 20000; // ms

let turn = Promise.resolve(); // one request after the other
let looks = 0; // that wait for theirs

function say(words) {
  document.getElementById("link").textContent = words;
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

// What is typed, and what is folded open, stays; so does the keyboard, where the same button is there again.
function show(html) {
  const made = new DOMParser().parseFromString(html, "text/html").getElementById("host");
  if (!made) return location.reload();
  const typed = page().querySelector('input[name="why"]')?.value;
  const isOpen = page().querySelector("details")?.open;
  const { name, value } = document.activeElement ?? {};
  page().replaceWith(document.adoptNode(made));
  const why = page().querySelector('input[name="why"]');
  if (why && typed && !page().querySelector(".fault") && isOpen) why.value = typed;
  if (isOpen && page().querySelector("details")) page().querySelector("details").open = true;
  if (name === "do") page().querySelector(`button[value="${CSS.escape(value)}"]`)?.focus({ preventScroll: true });
  if (name === "why") why?.focus({ preventScroll: true });
}

async function ask(more) {
  const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout?.(patience), ...more });
  const html = await answer.text();
  if (answer.status === 404) return location.reload(); // the server's page says why
  if (!html.includes('id="host"')) throw new Error(answer.status);
  await whenFree();
  say("");
  show(html);
}

function inTurn(more) {
  turn = turn.then(() => ask(more())).catch(() => {
    say(page().dataset.lost); // what was pressed may have been done: the next look shows it
    setTimeout(look, 2000);
  });
}

function look() {
  if (looks) return;
  looks = 1;
  inTurn(() => void (looks = 0));
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (!button) return;
  const body = new URLSearchParams(new FormData(event.target)); // with the move that it was pressed at
  body.set(button.name, button.value);
  say(page().dataset.sending);
  inTurn(() => ({ method: "POST", body }));
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

let isFirst = true;
new Feed(new URL(`h/${token}/live`, site).pathname, {
  snapshot: calmly(() => {
    if (!isFirst) look();
    isFirst = false;
  }, 1000),
  live: () => say(""),
  lost: () => {
    isFirst = false; // what it missed is looked at when it is back
    say(page().dataset.lost);
    look(); // whose link was taken back is told so by the page itself
  },
  gone: () => location.reload(),
});
