import { Feed, calmly } from "./feed.js";
import { chosen, drawNoMap, drawSwitch } from "./charts.js";
import { drawRing } from "./donut.js";
import { follow } from "./follow.js";
import { fewAnswers, fit, fitArea } from "./layout.js";
import { drawMap, drawPlaces, shapeMap } from "./map.js";
import { markLabel } from "./marks.js";
import { drawColumns } from "./numbers.js";
import { drawLeaders, drawTime, markRight } from "./quiz.js";
import { Replay } from "./replay.js";
import { drawTexts } from "./texts.js";
import { drawTimeline } from "./timeline.js";
import * as words from "./words.js";

const find = (id) => document.getElementById(id);
const page = find("page");
const bars = find("bars");
const site = new URL("../", import.meta.url); // a proxy may have it below a path
const speakEvery = 10000; // ms: a screen reader is not to be flooded

let shown = null; // the newest snapshot that was drawn
let link = "connecting";
let rows = [];

const wishes = new URLSearchParams(location.search);
const event = wishes.get("event"); // the page was come to by it
const isEmbedded = wishes.has("embed"); // in a frame of another site: to be looked at, nothing to press
page.classList.toggle("kiosk", wishes.has("kiosk"));
document.documentElement.classList.toggle("embed", isEmbedded);
document.documentElement.classList.toggle("clear", isEmbedded && wishes.get("ground") === "none");
if (["light", "dark"].includes(wishes.get("theme"))) choose(wishes.get("theme"));

// The site around a frame is light or dark by its own rules, whatever the reader's system says.
function choose(theme) {
  document.documentElement.style.colorScheme = theme;
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules)
    if (rule.media?.mediaText.includes("prefers-color-scheme")) rule.media.mediaText = theme === "dark" ? "all" : "not all";
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// Text of any direction stays inside its own bounds; where it stands follows the question's direction.
function isolated(text) {
  return element("bdi", "", text);
}

// Beside its words, which stay where it does not come.
function pictureOf({ picture }) {
  const image = element("img", "picture");
  image.alt = "";
  image.loading = "lazy";
  image.addEventListener("error", () => image.remove());
  image.src = new URL(`.${picture}`, site).href;
  return image;
}

function makeRow(answer) {
  const bar = element("div", "bar");
  const track = element("div", "track", bar);
  track.setAttribute("aria-hidden", "true");
  const count = element("span", "count");
  const share = element("bdi");
  const label = element("span", "label", isolated(answer.title));
  if (answer.picture) label.prepend(pictureOf(answer));
  const item = element("li", "", label, count, element("span", "share", share), track);
  // A code on paper leads to one of the answers; on older sheets it says the id alone.
  if (location.hash.replace(/^#(answer=)?/, "") === answer.answer_id) item.setAttribute("aria-current", "true");
  return { item, bar, count, share };
}

function makeRows(answers) {
  rows = answers.map(makeRow);
  bars.replaceChildren(...rows.map((row) => row.item));
}

function sameAnswers(a, b) {
  return a.length === b.length && a.every((answer, at) => answer.answer_id === b[at].answer_id && answer.title === b[at].title && answer.picture === b[at].picture);
}

function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function drawNumbers(data) {
  const answers = data.question.answers;
  const numbers = words.numbers(data);
  const most = data.hidden ? 0 : Math.max(0, ...numbers.map(({ count }) => count));
  // A track stands for all there is. Of many answers even the leader has little of that: their bars are beside each
  // other's, without a track, and the leader has room to grow.
  const share = ({ count, percentage }) => (answers.length > fewAnswers ? (100 * count) / (most * 1.08) : Math.min(percentage, 100));
  bars.classList.toggle("bare", data.hidden);
  answers.forEach((answer, at) => {
    const row = rows[at];
    const count = data.hidden ? 0 : numbers[at].count;
    row.bar.style.width = count ? `${share(numbers[at])}%` : "0";
    row.bar.classList.toggle("some", count > 0);
    const leads = most > 0 && count === most;
    row.item.classList.toggle("leads", leads);
    row.item.classList.toggle("wins", words.hasNoWinner(data) || (data.motion ? answer.answer_id === "yes" : leads));
    markRight(row.item, answer.answer_id, data);
    markLabel(row.item, "is-out", words.outIn(data, answer.answer_id));
    setText(row.count, data.hidden ? "" : words.countOf(data, count));
    setText(row.share, data.hidden ? "" : words.percent(numbers[at].percentage));
  });
}

const showsWinner = (data) => page.dataset.wall === "winner" && data.state === "closed";

// Below the bars; whether it has come or gone, which moves them.
function drawFigures(data) {
  const line = find("figures");
  const waits = words.allWait(data);
  const text = waits || (showsWinner(data) ? words.ended(data) : words.figures(data));
  line.classList.toggle("waits", Boolean(waits)); // a wall says so, too
  const isNew = line.hidden === Boolean(text);
  line.hidden = !text;
  if (line.textContent !== text) line.replaceChildren(isolated(text));
  return isNew;
}

let more = ""; // what the chart has no room for

function drawFooter(data) {
  const parts = [];
  if (data.hidden) parts.push(isolated(words.hidden));
  else if (data.state !== "draft")
    parts.push(...words.totals(data).map(([figure, word]) => element("bdi", "", element("b", "", figure), ` ${word}`)));
  parts.push(...[more, ...words.unseen(data)].filter(Boolean).map(isolated));
  const times = words.times(data);
  if (times) parts.push(isolated(times));
  find("totals").replaceChildren(...parts.flatMap((part) => [part, " "]));
  find("note").replaceChildren(isolated(words.note(data)));
  drawSeal(data.seal);
}

// What whoever notes it can hold the poll's log to; whole where somebody points at it, or copies it.
function drawSeal(seal) {
  const line = find("seal");
  line.hidden = !seal;
  line.title = seal ?? "";
  line.replaceChildren(seal ? isolated(words.seal(seal)) : "");
}

// What people type: without what browsers add by themselves, and of a poll its short code alone.
function typed(place, data) {
  const root = data.site ? new URL(data.site.replace(/\/?$/, "/")) : site;
  return new URL(place.replace(/^v\//, ""), root).href.replace(/^https?:\/\//, "");
}

// Where it has no room in one line it breaks behind a slash or before a dot, and leaves no letter alone.
function breakable(address) {
  const parts = address.split(/(?<=\/)(?=..)|(?=\..)/);
  const last = parts.pop();
  const end = Math.max(last.length - 3, 0); // of one part that is too long, too
  return [...parts.flatMap((part) => [part, element("wbr")]), last.slice(0, end), element("span", "", last.slice(end))];
}

// How wide its one line is, in its letters' height: of letters that nobody sees a fair guess.
function widthIn(words) {
  words.classList.add("whole");
  const ems = words.getBoundingClientRect().width / parseFloat(getComputedStyle(words).fontSize);
  words.classList.remove("whole");
  return ems || 0.62 * words.textContent.length || 1;
}

// On a big screen as a code for phones and as an address; on a phone as something to press. Where this station is left
// out it says so instead.
function drawVoting(data) {
  const voting = find("voting");
  const place = event ? `e/${event}` : data.voting?.slice(1); // whoever has an event's goes on to the next question
  const address = data.voting && !isEmbedded ? typed(place, data) : "";
  const leftOut = isEmbedded ? "" : words.leftOut(data);
  const shows = leftOut || address;
  if ((voting.dataset.shows ?? "") === shows) return false;
  voting.dataset.shows = shows;
  voting.replaceChildren();
  if (leftOut) voting.append(isolated(leftOut));
  if (leftOut || !address) return true;
  const code = element("img");
  code.src = new URL(`${place}.svg`, site).href;
  code.alt = "";
  const line = element("bdi", "address", ...breakable(address));
  const link = element("a", "", isolated(words.vote), line);
  link.href = new URL(place, site).href;
  voting.append(code, link);
  voting.style.setProperty("--ems", widthIn(line));
  return true;
}

function drawQuestion(data) {
  const title = data.state === "draft" ? words.notOpen : data.question.title;
  const heading = find("question");
  if (heading.textContent === title) return false;
  heading.replaceChildren(isolated(title));
  document.title = title;
  page.dir = getComputedStyle(heading.firstChild).direction;
  return true;
}

function drawLink() {
  const settled = shown && shown.state !== "open" ? shown.state : "live";
  const state = link === "live" ? settled : link;
  const mark = find("live");
  if (mark.dataset.live === state && find("live-words").textContent) return;
  mark.dataset.live = state;
  find("live-words").textContent = words.liveWords[state];
}

// A vote moves one of sixty columns: nobody needs that four times a second.
const drawTimes = calmly((data) => drawTimeline(find("minutes"), data, new URL(`r/${data.question.id}/timeline.json`, site).href), 3000);

const mapPitch = 96; // of a row beside a map, in the picture's units
const areas = { bars, donut: bars, timeline: bars, map: bars, columns: find("spread"), cloud: find("texts"), cards: find("texts"), leaders: find("leaders") };

// Where what was voted: below the room's own picture of itself. Its address is on this site, wherever that is.
function drawPlan(data, unit) {
  const map = data.map.plan ? { ...data.map, address: new URL(`.${data.map.plan}`, site).href } : data.map;
  drawMap(find("map"), map, unit);
  drawPlaces(find("places").firstElementChild, data);
}

// The chart that is wanted, as large as there is room. Bars keep their size while numbers change.
function drawChart(data, isNew) {
  const way = chosen(data);
  const isOther = page.dataset.chart !== way;
  page.dataset.chart = way;
  find("ring").toggleAttribute("hidden", way !== "donut");
  find("minutes").hidden = way !== "timeline";
  find("map").hidden = way !== "map";
  find("places").hidden = way !== "map";
  if (way === "map") shapeMap(find("map"), data.map);
  for (const area of new Set(Object.values(areas))) area.hidden = area !== areas[way];
  drawNoMap(find("no-map"), data);
  if (!isEmbedded) drawSwitch(find("charts"), data, () => {
    drawChart(shown, true);
    replay.chartChanged();
  });
  if (way === "donut") drawRing(find("ring"), data.question.answers.map(({ count }) => count ?? 0));
  if (way === "timeline") drawTimes(data);
  if (areas[way] === bars) {
    more = "";
    if (isNew || isOther) fit(page, bars, data.question.answers.length);
    if (way === "map") {
      const [unit, pitch] = ["--u", "--pitch"].map((name) => parseFloat(page.style.getPropertyValue(name)));
      page.style.setProperty("--pitch", `${Math.min(pitch, mapPitch * unit)}px`); // its list is narrow, so letters are smaller
      drawPlan(data, unit);
    }
    return;
  }
  const area = () => fitArea(page, areas[way]);
  if (way === "leaders") drawLeaders(areas[way], new URL(`r/${data.question.id}/standings.json`, site).href, area);
  else if (way === "columns") drawColumns(areas[way], data, area);
  else more = drawTexts(areas[way], data, way, area);
  drawFooter(data);
}

const draw = calmly((data) => {
  const before = shown;
  shown = data;
  const newQuestion = drawQuestion(data);
  const newAnswers = !before || !sameAnswers(before.question.answers, data.question.answers);
  if (newAnswers) makeRows(data.question.answers);
  drawNumbers(data);
  drawTime(find("left"), data);
  const newFigures = drawFigures(data);
  drawFooter(data);
  const newVoting = drawVoting(data);
  drawLink();
  page.dataset.state = data.state;
  drawChart(data, newQuestion || newAnswers || newFigures || newVoting || before.hidden !== data.hidden || before.state !== data.state);
  if (!data.isReplay) speak(data); // how it ended is no news, and how it stood then none any more
});

const speak = calmly((data) => setText(find("spoken"), words.spoken(data)), speakEvery);

function setLink(state) {
  link = state;
  drawLink();
  // Nothing has come yet: at least say why the page is empty.
  if (!shown && state !== "connecting") page.dataset.state = "empty";
}

addEventListener("resize", () => shown && drawChart(shown, true));
document.fonts?.ready.then(() => shown && drawChart(shown, true));
drawLink();

function turnTo(wall) {
  if (page.dataset.wall === wall) return;
  page.dataset.wall = wall;
  if (!shown) return;
  drawFigures(shown);
  drawChart(shown, true);
}

// Come here by an event: the wall goes where that goes, and shows what its host has it show.
if (event) {
  const here = location.pathname.replace(/\/$/, "").slice(site.pathname.length);
  follow(event, {
    goal: `e/${event}/results${wishes.has("kiosk") ? "?kiosk" : ""}`,
    isHere: ({ results }) => results === here,
    changed: ({ wall }) => turnTo(wall),
  });
}

const path = location.pathname.replace(/\/$/, "");
const replay = isEmbedded ? null : new Replay(find("replay"), path, draw);

new Feed(`${path}/live`, {
  snapshot(sent) {
    const data = words.inWords(sent);
    if (replay?.show(data) ?? true) draw(data);
  },
  live: () => setLink("live"),
  lost: () => setLink("lost"),
  gone: () => setLink("gone"),
});
