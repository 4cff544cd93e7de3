// Other ways to show what came out than bars: which there are for a question, and which of them the reader wants.

import { charts as names } from "./words.js";

const waysOf = {
  choice: ["bars", "donut", "timeline"],
  scale: ["bars", "donut", "timeline"],
  motion: ["bars", "donut", "timeline"],
  number: ["columns", "bars"],
  words: ["cloud", "bars"],
  open: ["cards", "bars"],
  quiz: ["bars", "leaders"],
};
const mostSlices = 8; // more have no colour of their own

// The first is what is shown unless somebody wants another.
export function ways(data) {
  const all = (waysOf[data.kind] ?? ["bars"]).filter((way) => way !== "leaders" || data.state === "closed"); // till then nobody has points
  if (data.map) all.push("map"); // somebody has put readers on a plan
  return data.question.answers.length > mostSlices ? all.filter((way) => way !== "donut") : all;
}

const wantedWay = () => new URLSearchParams(location.search).get("chart");

// Of ?chart=…; what a question cannot be shown as is passed over. While results are hidden there is but what is asked.
export function chosen(data) {
  const wanted = wantedWay();
  const all = ways(data);
  if (data.hidden || data.state === "draft") return "bars";
  return all.includes(wanted) ? wanted : all[0];
}

// A map shows one answer a vote, given at a place: whoever asks for that of another kind is told, of a moment that has
// none, and while the station still reads where earlier votes were given.
const mapped = ["choice", "scale", "motion", "quiz"];
export function drawNoMap(line, data) {
  const none = mapped.includes(data.kind) ? "" : names.noMap;
  const why = data.noMap ?? (data.map?.whole === false ? names.mapInPart : none);
  line.hidden = wantedWay() !== "map" || !why;
  line.textContent = line.hidden ? "" : why;
}

// The address says it, too: it can be passed on, and a wall comes up as it was.
function choose(way, then) {
  const address = new URL(location.href);
  address.searchParams.set("chart", way);
  history.replaceState(null, "", address);
  then();
}

// As buttons, where there is something to choose between.
export function drawSwitch(group, data, then) {
  const all = data.hidden || data.state === "draft" ? [] : ways(data);
  const now = chosen(data);
  const key = [...all, now].join();
  if (group.dataset.key === key) return;
  group.dataset.key = key;
  group.hidden = all.length < 2;
  group.ariaLabel = names.shownAs;
  const focused = group.contains(document.activeElement);
  group.replaceChildren(...all.map((way) => {
    const button = document.createElement("button");
    button.textContent = names[way];
    button.ariaPressed = String(way === now);
    button.addEventListener("click", () => choose(way, then));
    return button;
  }));
  if (focused) group.querySelector('[aria-pressed="true"]').focus();
}
