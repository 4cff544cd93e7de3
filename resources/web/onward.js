// Beside a voting page that was come to by its question alone: tells where that question's event goes, so that the page
// offers to go along.

import { follow } from "./follow.js";

let followed = "";

// place(): what the page says of its event, { event, moves }. moved(within): that is no longer so.
export function watch(place, moved) {
  const { event } = place();
  if (followed === event) return;
  followed = event;
  const changed = ({ moves, within }) => place().event === event && String(moves) !== place().moves && moved(within ?? 0);
  follow(event, { isHere: () => true, changed });
}
