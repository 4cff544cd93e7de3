// What voters wrote: words as a cloud, sentences as cards. Both are lists, the most often given first, and keep their
// places while votes come: a word moves only when it becomes larger than the one before it.

import { figure, more } from "./words.js";

const sizes = [1, 1.25, 1.6, 2.05, 2.6, 3.3]; // of letters, by how often a word came
const fewest = 6; // votes of a word that stands in the largest letters
const moved = 180; // ms

let order = []; // keys, as they stand
let width = 0; // of the list, when it was drawn last
let base = 0; // pixels of the smallest words

function stepOf(count, most) {
  return Math.max(0, Math.ceil(sizes.length * Math.sqrt(count / most)) - 1);
}

// Larger ones first; of one size as they stood, then as they come.
function arranged(texts) {
  const most = Math.max(fewest, ...texts.map(({ count }) => count));
  const places = new Map(order.map((key, at) => [key, at]));
  const placed = texts.map((text, at) => ({ ...text, step: stepOf(text.count, most), place: places.get(text.answer_id) ?? order.length + at }));
  placed.sort((a, b) => b.step - a.step || a.place - b.place);
  order = placed.map(({ answer_id: key }) => key);
  return placed;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function makeItem() {
  const text = document.createElement("bdi");
  const count = element("span", "times");
  const item = element("li", "", text, " ", count);
  return Object.assign(item, { text, count });
}

const setText = (node, text) => node.textContent === text || (node.textContent = text);

// Each keeps its element, so that it can be seen going where it goes.
function fill(list, placed, showsOne) {
  const known = new Map([...list.children].map((item) => [item.dataset.key, item]));
  const items = placed.map(({ answer_id: key, text, count, step }) => {
    const item = known.get(key) ?? makeItem();
    item.dataset.key = key;
    item.dataset.step = step;
    setText(item.text, text);
    setText(item.count, showsOne || count > 1 ? figure(count) : "");
    return item;
  });
  const isSame = items.length === list.children.length && items.every((item, at) => item === list.children[at]);
  if (!isSame) list.replaceChildren(...items);
}

const places = (list) => new Map([...list.children].map((item) => [item, item.getBoundingClientRect()]));

function glide(list, before) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const item of list.children) {
    const from = before.get(item);
    const to = item.getBoundingClientRect();
    if (from && to.width && (from.left !== to.left || from.top !== to.top))
      item.animate([{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` }, { transform: "none" }], { duration: moved, easing: "ease-out" });
  }
}

function setBase(list, pixels) {
  base = pixels;
  list.style.setProperty("--base", `${pixels}px`);
}

const showAll = (list) => {
  for (const item of list.children) item.hidden = false;
};

// Nobody scrolls a wall: what has no room at the smallest size stands in no line at all, and is told as a number.
function cut(list, height) {
  const items = [...list.children];
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    items.forEach((item, at) => (item.hidden = at >= middle));
    if (list.scrollHeight <= height) low = middle;
    else high = middle - 1;
  }
  items.forEach((item, at) => (item.hidden = at >= low));
}

// As large as fits; a size that still fits and is nearly as large stays.
function fitInto(list, { unit, height, scrolls }, { least, most, onPhone }) {
  showAll(list);
  if (scrolls) return setBase(list, onPhone * unit);
  const fits = (pixels) => {
    setBase(list, pixels);
    return list.scrollHeight <= height && list.scrollWidth <= list.clientWidth;
  };
  const before = base;
  let low = least * unit;
  let high = most * unit;
  if (!fits(low)) return cut(list, height);
  if (fits(high)) return;
  for (let tries = 0; tries < 9; ++tries) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  if (!(before <= low && before > low / 1.12 && fits(before))) setBase(list, low);
}

export function drawTexts(list, data, way, area) {
  const written = data.written ?? { texts: [], different: 0 };
  const isCloud = way === "cloud";
  const before = places(list);
  list.className = way;
  fill(list, arranged(written.texts), isCloud);
  fitInto(list, area(), isCloud ? { least: 12, most: 30, onPhone: 14 } : { least: 16, most: 30, onPhone: 17 });
  if (list.clientWidth === width) glide(list, before); // a window that changes its size moves all at once
  width = list.clientWidth;
  const shown = [...list.children].filter((item) => !item.hidden).length;
  return more(written.different - shown);
}
