// Between an event's questions: a page that waits for the next one.

import { follow } from "./follow.js";
import { show } from "./missed.js";

const page = document.getElementById("between");
const isWall = location.pathname.replace(/\/$/, "").endsWith("/results");
const wishes = new URLSearchParams(location.search);
const { event, moves, state } = page.dataset;

if (!isWall) {
  show();
  keepTicket();
}

// Come here by a ticket's code, /e/EVENT#CODE: the voting page has it at the next question that asks for one.
function keepTicket() {
  if (location.hash.length < 2) return;
  try {
    sessionStorage.setItem(`everyport-ticket-of-${event}`, location.hash.slice(1));
  } catch {
    // a browser that keeps nothing
  }
}

follow(event, {
  goal: isWall ? `e/${event}/results${wishes.has("kiosk") ? "?kiosk" : ""}` : `e/${event}`,
  isHere: (where) => String(where.moves) === moves && where.state === state && !(isWall ? where.results : where.vote),
  changed: ({ wall }) => (page.dataset.wall = wall),
});
