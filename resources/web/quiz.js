// A question of a quiz: how long it is yet, what was right, and whoever has the most points when it is over.

import { markLabel } from "./marks.js";
import * as words from "./words.js";

const pause = 200; // ms

let timer = 0;

// By this computer's clock, which may be wrong: never more than the question's own time.
export function drawTime(line, data) {
  clearTimeout(timer);
  const ends = data.kind === "quiz" && data.state === "open" ? new Date(data.closes_at).getTime() : 0;
  line.hidden = !ends;
  if (!ends) return;
  const whole = ends - new Date(data.opened_at).getTime();
  const left = Math.min(Math.max(0, ends - Date.now()), Math.max(whole, 0));
  const text = words.secondsLeft(Math.ceil(left / 1000));
  if (line.textContent !== text) line.textContent = text;
  if (left > 0) timer = setTimeout(() => drawTime(line, data), pause);
}

// By shape and word, too; nothing is known before it is over.
export function markRight(row, id, data) {
  const isRight = Boolean(data.quiz?.right.includes(id));
  row.classList.toggle("right", isRight);
  markLabel(row, "is-right", isRight ? `\u2713 ${words.charts.right}` : "");
}

function cell(className, text) {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = text;
  return made;
}

function leader({ rank, name, points }) {
  const row = document.createElement("li");
  row.append(cell("rank", words.figure(rank)), cell("who", name), cell("points", words.points(points)));
  return row;
}

// `then`: when they have come. Where they cannot be had, those that were shown stay.
export async function drawLeaders(list, address, then) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    if (!answer.ok) return;
    const { rows } = await answer.json();
    list.replaceChildren(...rows.map(leader));
    if (!rows.length) list.append(cell("who", words.charts.nobodyLeads));
    then();
  } catch {
    // the next change asks again
  }
}
