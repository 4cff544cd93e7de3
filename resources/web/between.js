// Between an event's questions: a page that waits for the next one.

import { follow } from "./follow.js";

const page = document.getElementById("between");
const isWall = location.pathname.replace(/\/$/, "").endsWith("/results");
const wishes = new URLSearchParams(location.search);
const { event, moves } = page.dataset;

follow(event, {
  goal: isWall ? `e/${event}/results${wishes.has("kiosk") ? "?kiosk" : ""}` : `e/${event}`,
  isHere: (where) => String(where.moves) === moves && !(isWall ? where.results : where.vote),
  changed: ({ wall }) => (page.dataset.wall = wall),
});
