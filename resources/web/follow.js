// Takes whoever votes or watches along with an event: when it is elsewhere, so is the page.

import { Feed } from "./feed.js";

const site = new URL("../", import.meta.url); // a proxy may have it below a path
const again = 1000; // ms: something is to be done here first

// isHere(where): the event is where this page is. goal: the address that leads to where it is else. mayLeave(): nothing
// would be lost. leaving(): the last that this page does. changed(where) hears of each.
export function follow(event, { isHere, goal, mayLeave = () => true, leaving = () => {}, changed = () => {} }) {
  let timer = 0;
  const nothing = () => {};

  function leave() {
    if (!mayLeave()) return void (timer = setTimeout(leave, again));
    leaving();
    location.replace(new URL(goal, site).href);
  }

  function snapshot(where) {
    changed(where);
    clearTimeout(timer);
    // All phones of a hall are told in one moment.
    if (!isHere(where)) timer = setTimeout(leave, (where.within ?? 0) * Math.random());
  }

  const path = new URL(`e/${encodeURIComponent(event)}/live`, site).pathname;
  new Feed(path, { snapshot, live: nothing, lost: nothing, gone: nothing });
}
