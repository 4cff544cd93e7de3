// Parts of a whole as a ring; the list beside it has the same colours, and its numbers.

const svg = "http://www.w3.org/2000/svg";
const radius = 36;
const round = 2 * Math.PI * radius;
const gap = 0.8; // between two parts, in the picture's units

function slice(at, part, before, isAlone) {
  const arc = document.createElementNS(svg, "circle");
  const length = Math.max(part * round - (isAlone ? 0 : gap), 0);
  const values = { class: `slice slice-${at + 1}`, cx: 50, cy: 50, r: radius, "stroke-dasharray": `${length} ${round}`, "stroke-dashoffset": -before * round };
  for (const [key, value] of Object.entries(values)) arc.setAttribute(key, value);
  return arc;
}

function ground() {
  const ring = document.createElementNS(svg, "circle");
  for (const [key, value] of Object.entries({ class: "whole", cx: 50, cy: 50, r: radius })) ring.setAttribute(key, value);
  return ring;
}

// counts: of all answers; nothing of them leaves the ring empty.
export function drawRing(ring, counts) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isAlone = counts.filter(Boolean).length === 1;
  let before = 0;
  const slices = counts.map((count, at) => {
    const part = all ? count / all : 0;
    const made = slice(at, part, before, isAlone);
    before += part;
    return count ? made : "";
  });
  ring.replaceChildren(ground(), ...slices.filter(Boolean));
}
