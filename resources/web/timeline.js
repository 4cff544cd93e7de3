// Votes by the minute, as columns of what came for each answer; the list beside it has the same colours.

import { moment } from "./words.js";

const svg = "http://www.w3.org/2000/svg";
const minute = 60000; // ms
const mostColumns = 60;
const gap = 0.15; // of a column

// Of equal length, from the first vote to the last; quiet ones, too.
function spans(minutes) {
  const times = minutes.map(({ at }) => new Date(at).getTime());
  const first = times[0];
  const length = Math.ceil(((times.at(-1) - first) / minute + 1) / mostColumns) * minute;
  const count = Math.floor((times.at(-1) - first) / length) + 1;
  const all = Array.from({ length: count }, () => ({ total: 0, counts: {} }));
  minutes.forEach(({ total, counts }, at) => {
    const span = all[Math.floor((times[at] - first) / length)];
    span.total += total;
    for (const [id, votes] of Object.entries(counts)) span.counts[id] = (span.counts[id] ?? 0) + votes;
  });
  return all;
}

function box(className, x, y, width, height) {
  const made = document.createElementNS(svg, "rect");
  for (const [key, value] of Object.entries({ class: className, x, y, width, height })) made.setAttribute(key, value);
  return made;
}

// One above the other in the order of the answers; votes for none of these are at the top.
function column(span, at, ids, scale) {
  const boxes = [];
  let top = 100;
  const put = (className, votes) => {
    if (!(votes > 0)) return;
    top -= votes * scale;
    boxes.push(box(className, at + gap / 2, top, 1 - gap, votes * scale));
  };
  ids.forEach((id, place) => put(ids.length > 8 ? "slice" : `slice slice-${place + 1}`, span.counts[id]));
  put("slice rest", span.total - ids.reduce((sum, id) => sum + (span.counts[id] ?? 0), 0));
  return boxes;
}

// What cannot be had leaves what was shown.
export async function drawTimeline(figure, data, address) {
  const answer = await fetch(address, { cache: "no-cache" }).catch(() => null);
  const { minutes } = answer?.ok ? await answer.json() : {};
  if (!minutes) return;
  const ids = data.kind === "number" ? [] : data.question.answers.map((each) => each.answer_id);
  const all = minutes.length ? spans(minutes) : [];
  const most = Math.max(1, ...all.map(({ total }) => total));
  const picture = figure.querySelector("svg");
  picture.setAttribute("viewBox", `0 0 ${Math.max(all.length, 1)} 100`);
  picture.replaceChildren(...all.flatMap((span, at) => column(span, at, ids, 100 / most)));
  const ends = minutes.length ? [minutes[0].at, minutes.at(-1).at] : [];
  figure.querySelector("p").replaceChildren(...ends.slice(0, all.length > 1 ? 2 : 1).map((at) => {
    const time = document.createElement("span");
    time.textContent = moment(at);
    return time;
  }));
}
