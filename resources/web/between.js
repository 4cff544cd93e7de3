// Between an event's questions: a page that waits for the next one.

import { follow } from "./follow.js";
import { show } from "./missed.js";

const page = document.getElementById("between");
const isWall = location.pathname.replace(/\/$/, "").endsWith("/results");
const wishes = new URLSearchParams(location.search);
const { event, moves, state } = page.dataset;

if (!isWall) show();

follow(event, {
  goal: isWall ? `e/${event}/results${wishes.has("kiosk") ? "?kiosk" : ""}` : `e/${event}`,
  isHere: (where) => String(where.moves) === moves && where.state === state && !(isWall ? where.results : where.vote),
  changed: ({ wall }) => (page.dataset.wall = wall),
});
