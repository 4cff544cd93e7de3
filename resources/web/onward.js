// Beside a voting page that was come to by its question alone: hears where that question's event goes, so that the page
// offers to go along.

import { follow } from "./follow.js";

let followed = "";

// page(): the part of it that is made anew by each look, and says of which event it is and how often that had stepped.
export function watch(page, look) {
  const { event } = page().dataset;
  if (followed === event) return;
  followed = event;
  const changed = ({ moves, within }) => {
    if (page().dataset.event !== event || page().dataset.moves === String(moves)) return;
    page().dataset.moved = "";
    look(Math.max(1000, within ?? 0));
  };
  follow(event, { isHere: () => true, changed });
}
