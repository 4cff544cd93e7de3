// Several answers, or an order of them: chosen on the page, where a second press takes one back, and sent together. On
// phones, and on tablets where one person votes after the other.

let picked = []; // answer ids, in the order of pressing
let run = ""; // of the page that they were pressed on

const answers = (page) => [...page.querySelectorAll('button[name="answer"]')];
const titleOf = (button) => button.querySelector("bdi").textContent;
const isWaiting = (button) => button.classList.contains("pending");
const isOpen = (button) => !button.disabled && !isWaiting(button);
const stands = (button) => isWaiting(button) || (button.disabled && button.getAttribute("aria-pressed") === "true");
const isOrder = (page) => page.dataset.send !== undefined;
const figure = (count) => count.toLocaleString(document.documentElement.lang);

export const hasPicked = () => picked.length > 0;

// They are sent: from here on they wait, or stand.
export function take() {
  const taken = picked;
  picked = [];
  return taken;
}

function makeArrow(page, button, way) {
  const arrow = document.createElement("button");
  arrow.type = "button";
  arrow.className = "arrow";
  arrow.dataset.way = way;
  arrow.value = button.value;
  arrow.textContent = way < 0 ? "▲" : "▼";
  arrow.ariaLabel = page.dataset[way < 0 ? "placeup" : "placedown"].replace("{answer}", titleOf(button));
  return arrow;
}

// They have their place from the start, so that none moves what stands beside it.
function drawArrows(page, button) {
  const item = button.parentNode;
  if (!item.querySelector(".arrow")) item.append(makeArrow(page, button, -1), makeArrow(page, button, 1));
  const at = picked.indexOf(button.value);
  for (const arrow of item.querySelectorAll(".arrow")) {
    arrow.classList.toggle("away", at < 0);
    const isLast = Number(arrow.dataset.way) < 0 ? at === 0 : at === picked.length - 1;
    arrow.setAttribute("aria-disabled", isLast);
  }
}

function drawPlace(button, place) {
  button.querySelector(".place")?.remove();
  if (!place) return;
  const mark = document.createElement("span");
  mark.className = "place";
  mark.textContent = `${figure(place)}.`;
  button.append(mark);
}

function drawSend(page, room) {
  const { picked: words, send, sendOne, sendOther } = page.dataset;
  const line = document.getElementById("picked");
  const button = document.getElementById("send");
  const had = Number(page.dataset.pick) - room;
  line.hidden = room === 0 || (isOrder(page) && had > 0 && !picked.length); // an order that was sent stands
  button.hidden = !picked.length; // there is nothing to send
  line.textContent = words.replace("{count}", figure(had + picked.length));
  button.textContent = send ?? (picked.length === 1 ? sendOne : sendOther).replace("{count}", figure(picked.length));
  button.disabled = !picked.length;
}

// After each press, and when the page has come anew.
export function draw(page) {
  if (page.dataset.pick === undefined || run !== page.dataset.run) picked = [];
  run = page.dataset.run;
  if (page.dataset.pick === undefined) return;
  const all = answers(page);
  picked = picked.filter((id) => all.some((button) => button.value === id && isOpen(button)));
  const before = all.filter(stands).length;
  const room = Math.max(0, Number(page.dataset.pick) - before);
  picked = picked.slice(0, room);
  const rule = page.querySelector(".rule");
  if (rule) rule.textContent = page.dataset.rule;
  for (const button of all) {
    if (isOrder(page)) drawArrows(page, button);
    if (!isOpen(button)) {
      button.classList.remove("picked");
      continue;
    }
    const at = picked.indexOf(button.value);
    button.classList.toggle("picked", at >= 0);
    button.setAttribute("aria-pressed", at >= 0);
    button.setAttribute("aria-disabled", at < 0 && picked.length >= room);
    if (isOrder(page)) drawPlace(button, at < 0 ? 0 : before + at + 1);
  }
  drawSend(page, room);
}

export function press(page, id) {
  const at = picked.indexOf(id);
  if (at >= 0) picked.splice(at, 1);
  else picked.push(id); // more than there is room for are cut
  draw(page);
}

document.addEventListener("click", ({ target }) => {
  const arrow = target.closest?.("button.arrow");
  if (!arrow || arrow.getAttribute("aria-disabled") === "true") return;
  const at = picked.indexOf(arrow.value);
  const to = at + Number(arrow.dataset.way);
  if (at < 0 || to < 0 || to >= picked.length) return;
  [picked[at], picked[to]] = [picked[to], picked[at]];
  draw(arrow.closest("main"));
});
