// How a closed poll came to what it is: its snapshots once more, at the speed that somebody wants.

import { chosen } from "./charts.js";
import { replay as names } from "./words.js";

const usualLength = 20000; // ms for the whole round, however long it was
const speeds = [0.25, 0.5, 1, 2, 4];
const step = 100; // ms between two drawings

async function read(path) {
  const answer = await fetch(`${path}/replay.json`).catch(() => null); // the network may be gone
  return answer?.ok ? answer.json() : null;
}

// Where there is none it says why.
async function readPlaces(path) {
  try {
    const answer = await fetch(`${path}/places.json`);
    return answer.ok ? await answer.json() : { why: answer.status === 404 ? names.noMap : names.failed };
  } catch {
    return { why: names.failed };
  }
}

// The last frame that is not later.
function frameAt(track, time) {
  let low = 0;
  let high = track.frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (track.frames[middle][0] <= time) low = middle;
    else high = middle - 1;
  }
  return track.frames[low];
}

// Where what had been voted. Until that has come, and just after readers were moved, the plan is without places.
function mapOf(map, frame) {
  const [, counts, elsewhere] = frame ?? [];
  if (counts?.length !== map.places.length) return { ...map, places: [], elsewhere: [] };
  return { ...map, places: map.places.map((place, at) => ({ ...place, counts: counts[at] })), elsewhere };
}

// As the station would have sent it then; what the kind makes of the numbers is known of the end alone. There may be
// fewer moments of the map, `places`, than of the numbers: those beside it are as old as it is.
export function snapshotAt(data, track, time, places) {
  const shift = places?.frames ? track.from - places.from : 0;
  const where = places?.frames?.length ? frameAt(places, time + shift) : null;
  const isMap = where && chosen(data) === "map";
  const [, votes, voters, counts] = frameAt(track, isMap ? where[0] - shift : time);
  const of = new Map(track.answers.map((id, at) => [id, counts[at]]));
  const answers = data.question.answers.map((answer) => {
    const count = of.get(answer.answer_id) ?? 0;
    return { ...answer, count, percentage: votes ? Math.round((count * 1000) / votes) / 10 : 0 };
  });
  const snapshot = { ...data, isReplay: true, voters, question: { ...data.question, answers, total_votes: votes } };
  for (const whole of ["scale", "motion", "ranking", "quiz", "map"]) delete snapshot[whole];
  if (data.map && !places?.why) snapshot.map = mapOf(data.map, where);
  else if (data.map) snapshot.noMap = places.why;
  if (data.written) {
    const texts = data.written.texts.map((text) => ({ ...text, count: of.get(text.answer_id) ?? 0 }));
    snapshot.written = { ...data.written, texts: texts.filter(({ count }) => count > 0) };
  }
  if (data.number) {
    const bins = data.number.bins.map((bin, at) => ({ ...bin, count: counts[at] ?? 0 }));
    snapshot.number = { ...data.number, bins };
  }
  return snapshot;
}

function button(text, pressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", pressed);
  return made;
}

// Its controls have a row of their own while it goes, so what is above has another height.
const resized = () => dispatchEvent(new Event("resize"));

// Puts its controls into `place`; `draw` shows a snapshot. Only one replay goes at a time, and it ends with the end.
export class Replay {
  constructor(place, path, draw) {
    this.place = place;
    this.path = path;
    this.draw = draw;
    this.speed = 1;
    this.offer();
  }

  offer() {
    clearInterval(this.timer);
    this.track = null;
    this.places = null;
    this.place.replaceChildren(button(names.start, () => this.start()));
    resized();
  }

  show(data) {
    const isMoved = JSON.stringify(data.map) !== JSON.stringify(this.data?.map);
    if (isMoved) this.places = null;
    this.data = data;
    this.place.hidden = data.state !== "closed" || !data.question.total_votes;
    if (this.place.hidden && this.track) this.offer();
    if (isMoved && this.track) this.look();
    return !this.track; // whether the page may draw it
  }

  async start() {
    this.place.firstChild.disabled = true;
    const [track] = await Promise.all([read(this.path), this.bringPlaces()]);
    if (!track?.frames.length) {
      this.place.replaceChildren(names.failed);
      return;
    }
    this.track = track;
    this.length = Math.max(1, track.to - track.from);
    this.time = 0;
    this.controls();
    this.go(true);
  }

  // It is much to send: it comes when somebody looks at the map.
  async bringPlaces() {
    if (this.places || chosen(this.data) !== "map") return;
    const places = (this.places = {});
    Object.assign(places, await readPlaces(this.path));
    if (this.track && this.places === places) this.look();
  }

  // Also while it is paused.
  chartChanged() {
    if (this.track) this.look();
  }

  controls() {
    this.pause = button("", () => this.go(!this.timer));
    this.slider = document.createElement("input");
    Object.assign(this.slider, { type: "range", min: 0, max: this.length, step: 1, value: 0, ariaLabel: names.time });
    this.slider.addEventListener("input", () => {
      this.time = Number(this.slider.value);
      this.look();
    });
    const speed = document.createElement("select");
    speed.ariaLabel = names.speed;
    for (const factor of speeds) speed.append(new Option(`${factor}×`, factor, factor === 1, factor === this.speed));
    speed.addEventListener("change", () => (this.speed = Number(speed.value)));
    this.clock = document.createElement("output");
    this.place.replaceChildren(this.pause, this.slider, this.clock, speed, button(names.end, () => this.end()));
    this.pause.focus();
    resized();
  }

  go(goes) {
    clearInterval(this.timer);
    if (goes && this.time >= this.length) this.time = 0;
    this.timer = goes ? setInterval(() => this.tick(), step) : null;
    this.pause.textContent = goes ? names.pause : names.go;
    this.look();
  }

  tick() {
    this.time = Math.min(this.length, this.time + (this.length * step * this.speed) / usualLength);
    if (this.time >= this.length) this.go(false);
    else this.look();
  }

  look() {
    this.slider.value = this.time;
    const at = new Date(this.track.from + this.time).toLocaleTimeString(document.documentElement.lang || undefined);
    this.clock.textContent = at;
    this.slider.ariaValueText = at;
    this.bringPlaces();
    this.draw(this.time >= this.length ? this.data : snapshotAt(this.data, this.track, this.time, this.places));
  }

  end() {
    this.offer();
    this.draw(this.data);
    this.place.firstChild.focus();
  }
}
