// Votes by place on the plan of the building: at each place a ring with a part an answer, the larger the more votes it
// has, and one for all that has no place below the plan. The list beside it has the same colours. Whoever listens
// instead of looking has a table.

import * as words from "./words.js";

const svg = "http://www.w3.org/2000/svg";
const mostColours = 8; // answers beyond have none of their own: then a disc says how many, and the table which
const hole = 0.66; // of a ring: its number stands there
const least = 17; // pixels: below that no number can be read in it
const widestName = 0.45; // of the plan: what is longer is cut; the table has it whole
const leastLetters = 11.5; // pixels
const gridStep = 100; // of a plain floor's units

function shape(name, attributes, ...children) {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const sum = (counts) => counts.reduce((all, count) => all + count, 0);

// A part of a ring around 0, 0; a whole one is a circle, which no arc can be.
function part(from, to, radius, className) {
  const middle = radius * (1 + hole) / 2;
  const stroke = { class: className, "stroke-width": radius * (1 - hole) };
  if (to - from > 0.9999) return shape("circle", { ...stroke, r: middle });
  const at = (turn) => `${middle * Math.sin(2 * Math.PI * turn)} ${-middle * Math.cos(2 * Math.PI * turn)}`;
  return shape("path", { ...stroke, d: `M${at(from)}A${middle} ${middle} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}` });
}

function ring(counts, radius) {
  const all = sum(counts);
  if (!all) return [];
  if (counts.length > mostColours) return [part(0, 1, radius, "slice")];
  let before = 0;
  return counts.flatMap((count, at) => {
    const from = before;
    before += count / all;
    return count ? [part(from, before, radius, `slice slice-${at + 1}`)] : [];
  });
}

// What stands below a ring, or above it at the plan's lower edge; it stays within the plan's sides.
function caption(text, x, radius, letters, bounds, isAbove) {
  const most = Math.max(Math.floor((widestName * (bounds.right - bounds.left)) / (letters * 0.55)), 8);
  if (text.length > most) text = `${text.slice(0, most - 1)}…`;
  const half = (text.length * letters) / 4;
  const side = x - half < bounds.left ? "start" : x + half > bounds.right ? "end" : "middle";
  const dx = { start: Math.max(bounds.left - x, -radius), end: Math.min(bounds.right - x, radius), middle: 0 }[side];
  const label = shape("text", { class: "where", x: dx, y: isAbove ? -radius - letters * 0.4 : radius + letters * 1.1, "text-anchor": side, "font-size": letters });
  label.append(text);
  return label;
}

function numberIn(count, radius) {
  const text = words.figure(count);
  const number = shape("text", { class: "votes", "text-anchor": "middle", dy: "0.36em", "font-size": lettersIn(text, radius) });
  number.append(text);
  return number;
}

function mark(place, radius, letters, bounds) {
  const all = sum(place.counts);
  const isAbove = place.py + radius + letters * 1.5 > bounds.bottom;
  const title = shape("title", {});
  title.append(`${place.label}: ${words.figure(all)}`);
  return shape("g", { class: all ? "place" : "place none", transform: `translate(${place.px} ${place.py})` },
    title, shape("circle", { class: "ground", r: radius }), ...ring(place.counts, radius), numberIn(all, radius),
    caption(place.label, place.px, radius, letters, bounds, isAbove));
}

// Half of the way to the nearest neighbour, so that no ring hides another, but for places that lie very close.
function roomOf(places) {
  let nearest = Infinity;
  places.forEach((one, at) => places.slice(at + 1).forEach((other) => {
    nearest = Math.min(nearest, Math.hypot(one.px - other.px, one.py - other.py));
  }));
  return nearest / 2;
}

function floor(map, bounds) {
  const box = { x: bounds.left, y: bounds.top, width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
  const ground = shape("rect", { class: "floor", ...box });
  if (map.plan) return [ground, shape("image", { ...box, href: map.address, preserveAspectRatio: "none" })];
  const scale = box.width / map.width;
  const lines = [];
  for (let x = gridStep; x < map.width; x += gridStep) lines.push(`M${bounds.left + x * scale} ${bounds.top}V${bounds.bottom}`);
  for (let y = gridStep; y < map.height; y += gridStep) lines.push(`M${bounds.left} ${bounds.top + y * scale}H${bounds.right}`);
  return [ground, shape("path", { class: "grid", d: lines.join("") })];
}

// As large as the number fits into its ring, but never too small to be read.
function lettersIn(text, radius) {
  return Math.max(leastLetters, Math.min((radius * hole * 2.6) / Math.max(text.length, 1.6), radius * 0.9));
}

// What stands below the plan; results.css has the same.
const footOf = (map, unit) => (sum(map.elsewhere) ? Math.max(44, 56 * unit) : 0);

// How the plan's box is to be shaped where its height is not given by what is around it.
export function shapeMap(figure, map) {
  figure.style.setProperty("--ratio", map.width / map.height);
  figure.classList.toggle("footed", sum(map.elsewhere) > 0);
}

// figure: where it is drawn; unit: how large letters are there.
export function drawMap(figure, map, unit) {
  const size = { width: figure.clientWidth, height: figure.clientHeight };
  const foot = footOf(map, unit);
  const scale = Math.min(size.width / map.width, Math.max(size.height - foot, 80) / map.height);
  const width = map.width * scale;
  const letters = Math.max(leastLetters, Math.min(20 * unit, 0.03 * width));
  const bounds = { left: (size.width - width) / 2, top: 0, right: (size.width + width) / 2, bottom: map.height * scale };
  const places = map.places.map((place) => ({ ...place, px: bounds.left + place.x * width, py: place.y * bounds.bottom }));
  const most = Math.max(1, ...places.map(({ counts }) => sum(counts)));
  const smallest = Math.max(least, 15 * unit);
  const largest = Math.max(smallest * 1.25, Math.min(0.11 * Math.min(width, bounds.bottom * 1.6), roomOf(places) * 0.95, 90 * unit));
  const radius = (counts) => smallest + (largest - smallest) * Math.sqrt(sum(counts) / most);
  // The small above the large, so that each can be seen.
  const drawn = [...places].sort((one, other) => sum(other.counts) - sum(one.counts)).map((place) => {
    const own = radius(place.counts);
    return mark(place, own, letters, bounds);
  });
  const picture = figure.querySelector("svg");
  const key = [map.plan, size.width, size.height, foot].join();
  if (picture.dataset.key !== key) { // a picture that is put there anew would flicker with each vote
    picture.dataset.key = key;
    picture.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    picture.replaceChildren(...floor(map, bounds), shape("g", {}));
  }
  picture.lastChild.replaceChildren(...drawn, ...(foot ? beside(map.elsewhere, bounds, foot, letters) : []));
}

// All that has no place: beside the plan, at its own size.
function beside(counts, bounds, foot, letters) {
  const own = foot * 0.4;
  const name = shape("text", { class: "where", x: own + letters * 0.5, dy: "0.36em", "font-size": letters });
  name.append(words.charts.elsewhere);
  return [shape("g", { class: "place elsewhere", transform: `translate(${bounds.left + own + 1} ${bounds.bottom + foot - own - 1})` },
    shape("circle", { class: "ground", r: own }), ...ring(counts, own), numberIn(sum(counts), own), name)];
}

function row(name, cells, head = "td") {
  const made = document.createElement("tr");
  const first = document.createElement("th");
  first.scope = head === "th" ? "col" : "row";
  first.textContent = name;
  made.append(first, ...cells.map((text) => {
    const cell = document.createElement(head);
    if (head === "th") cell.scope = "col";
    cell.textContent = text;
    return cell;
  }));
  return made;
}

export function drawPlaces(table, data) {
  const { map, question } = data;
  const line = ({ label, counts }) => row(label, [sum(counts), ...counts].map(words.figure));
  const caption = document.createElement("caption");
  caption.textContent = words.charts.byPlace;
  table.replaceChildren(caption,
    row(words.charts.place, [words.votesName, ...question.answers.map(({ title }) => title)], "th"),
    ...map.places.map(line), line({ label: words.charts.elsewhere, counts: map.elsewhere }));
}
