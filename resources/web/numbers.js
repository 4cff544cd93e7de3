// What numbers came, as columns of bins above an axis, with mean and median where they lie on it.

import { figure, decimal, named } from "./words.js";

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const setText = (node, text) => node.textContent === text || (node.textContent = text);

function makeColumn() {
  const count = element("span", "count");
  const bar = element("span", "column");
  const label = element("span", "tick");
  return Object.assign(element("li", "", count, bar, label), { count, bar, label });
}

// In parts of the whole axis; a bin that is one number has it in its middle.
function placeOn(number, value) {
  const { bins } = number;
  const width = bins.length > 1 ? bins[1].from - bins[0].from : bins[0].to - bins[0].from;
  const place = (value - bins[0].from) / width + (number.each ? 0.5 : 0);
  return Math.min(Math.max(place / bins.length, 0), 1);
}

// The last bin is narrower where the poll takes no numbers that high.
function partOf({ bins, each }, { from, to }) {
  return each || bins.length < 2 ? 1 : Math.min((to - from) / (bins[1].from - bins[0].from), 1);
}

// Each number below its column, or where a bin begins; in words for those who listen.
function label(number, bin, title) {
  const tick = element("span", "", decimal(bin.from));
  tick.setAttribute("aria-hidden", "true");
  return [element("span", "unseen", title), tick];
}

// Where not each has room, some stand for all. The first begins where others have their middle.
function thin(columns, isEach) {
  const ticks = [...columns.children].map((column) => column.label.lastChild);
  const widths = ticks.map((tick) => tick.offsetWidth);
  const widest = Math.max(...widths);
  const apart = Math.max(widest * 1.25, isEach ? 0 : widths[0] + widest * 0.75);
  const step = Math.max(1, Math.ceil(apart / (columns.clientWidth / ticks.length)));
  ticks.forEach((tick, at) => tick.classList.toggle("left-out", at % step !== 0));
}

// Beside its sign, on the side that has room for it, else below.
function mark(line, number, key) {
  const at = placeOn(number, number[key]);
  line.style.setProperty("--at", at);
  line.className = "";
  setText(line.firstChild ?? line.appendChild(document.createElement("span")), named(key, number[key], number.unit));
  const needed = (line.firstChild.offsetWidth + 20) / line.clientWidth;
  line.className = at + needed <= 1 ? "" : at >= needed ? "ends" : "under";
}

// Counts get smaller rather than lie on each other; what nobody could read is only for those who listen.
function sizeCounts(columns, unit) {
  const digits = Math.max(1, ...[...columns.children].map((column) => column.count.textContent.length));
  const fair = columns.clientWidth / columns.children.length / (digits * 0.66);
  columns.style.setProperty("--figure", `${Math.max(10.5, Math.min(20 * Math.max(unit, 0.8), fair))}px`);
  for (const column of columns.children) column.count.classList.toggle("unseen", fair < 10);
}

export function drawColumns(spread, data, area) {
  const number = data.number;
  const columns = spread.querySelector("#columns");
  const marks = ["mean", "median"].map((key) => spread.querySelector(`#${key}`));
  for (const line of marks) line.hidden = !number;
  const bins = number?.bins ?? [];
  if (columns.children.length !== bins.length) columns.replaceChildren(...bins.map(makeColumn));
  const most = Math.max(1, ...bins.map(({ count }) => count));
  spread.classList.toggle("each", Boolean(number?.each));
  bins.forEach((bin, at) => {
    const column = columns.children[at];
    column.style.setProperty("--part", bin.count / most);
    column.bar.style.width = `${100 * partOf(number, bin)}%`;
    setText(column.count, bin.count ? figure(bin.count) : "");
    column.label.replaceChildren(...label(number, bin, data.question.answers[at]?.title ?? ""));
  });
  spread.style.height = "";
  const { height, scrolls, unit } = area();
  spread.style.height = scrolls ? `${300 * unit}px` : `${height}px`;
  if (!number) return;
  sizeCounts(columns, unit);
  marks.forEach((line) => mark(line, number, line.id));
  thin(columns, number.each);
}
