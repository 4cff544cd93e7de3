// How big everything is: five answers fill a screen, fifty still fit, a phone scrolls. Measured when the answers
// or the window change, never when numbers do.

const wide = { width: 1280, height: 800, row: 99.4, fewRow: 150, kioskRow: 220, least: 0.8 };
const tall = { width: 390, height: 700, row: 90, leastRow: 58, framedRow: 40, dense: 52, least: 0.88 };
const inlineBelow = 46; // pixels of the picture: then label, bar and figures share one line
const fillFrom = 5; // fewer answers get higher rows
const columnsFrom = 20;
const leastPitch = 20; // real pixels: less cannot be read, then the page scrolls

export const fewAnswers = 8; // as many have a colour each

export function fit(page, bars, count) {
  const isPhone = innerWidth < 700;
  const isTall = isPhone || innerWidth < innerHeight || isFramed();
  const columns = count >= columnsFrom && !isPhone ? 2 : 1;
  page.classList.remove("settled");
  page.classList.toggle("tall", isTall);
  page.classList.toggle("crowded", columns > 1);
  bars.classList.toggle("two", columns > 1);
  bars.style.setProperty("--rows", Math.ceil(count / columns));
  bars.classList.toggle("few", count <= fewAnswers);
  bars.classList.toggle("many", count > fewAnswers);
  if (isTall) fitTall(page, bars, count, Math.ceil(count / columns));
  else fitWide(page, bars, Math.ceil(count / columns));
  page.classList.add("settled");
}

// A frame in somebody's article is no screen of its own: letters are as large as those around it, whatever its size.
const isFramed = () => document.documentElement.classList.contains("embed");

function setSizes(page, unit, pitch) {
  page.style.setProperty("--u", `${unit}px`);
  page.style.setProperty("--pitch", `${pitch}px`);
}

// What the rows have: the window without all that is not rows.
function room(page, bars) {
  const foot = page.querySelector("footer");
  const end = foot.offsetParent ? foot : bars;
  const below = parseFloat(getComputedStyle(page).paddingBottom);
  return innerHeight - (end.offsetTop + end.offsetHeight + below - bars.offsetHeight);
}

const overflows = (page) => page.scrollHeight > innerHeight;

// For what is no bars: letters as large as theirs, and how much room there is. A phone scrolls, so there it has no end.
export function fitArea(page, area) {
  const isPhone = innerWidth < 700;
  const isTall = isPhone || innerWidth < innerHeight || isFramed();
  page.classList.remove("settled", "crowded");
  page.classList.toggle("tall", isTall);
  const picture = isTall ? tall : wide;
  const fair = Math.min(innerWidth / picture.width, innerHeight / picture.height);
  const unit = isFramed() ? 1 : Math.max(fair, picture.least);
  setSizes(page, unit, 0);
  area.style.height = "0"; // what is around it says how much is left
  const height = Math.floor(room(page, area)) - 2;
  area.style.height = "";
  page.classList.add("settled");
  return { unit, isTall, width: area.clientWidth, height, scrolls: isPhone || height < 120 * unit };
}

function fitTall(page, bars, count, rows) {
  const dense = count > fewAnswers;
  bars.classList.remove("inline");
  bars.classList.toggle("dense", dense);
  const leastRow = isFramed() ? tall.framedRow : tall.leastRow;
  const apply = (unit, part = 1) => {
    setSizes(page, unit, 0);
    const fair = ((room(page, bars) - 2) / Math.max(rows, 1) / unit) * part;
    setSizes(page, unit, unit * (dense ? tall.dense : Math.min(Math.max(fair, leastRow), tall.row)));
  };
  let unit = isFramed() ? 1 : Math.max(Math.min(innerWidth / tall.width, innerHeight / tall.height), tall.least);
  apply(unit);
  // Labels of two lines are higher than their share; in a frame the bars make room for the totals.
  for (let part = 0.95; isFramed() && part > 0.4 && overflows(page); part -= 0.05) apply(unit, part);
  // A phone scrolls; a standing screen, which nobody scrolls, gets smaller letters first.
  for (; innerWidth >= 700 && unit > 1 && overflows(page); unit *= 0.95) apply(Math.max(unit * 0.95, 1));
}

function fitWide(page, bars, rows) {
  const unit = Math.max(Math.min(innerWidth / wide.width, innerHeight / wide.height), wide.least);
  bars.classList.remove("dense", "inline", "wordy");
  setSizes(page, unit, 0);
  const fair = (room(page, bars) - 2) / Math.max(rows, 1) / unit;
  const least = leastPitch / unit;
  const most = page.classList.contains("kiosk") ? wide.kioskRow : rows < fillFrom ? wide.fewRow : wide.row;
  let pitch = Math.max(Math.min(fair, most), least);
  const apply = () => {
    bars.classList.toggle("inline", pitch < inlineBelow);
    setSizes(page, unit, pitch * unit);
  };
  apply();
  // Long labels take more lines than a row has: they get more of its width, then everything gets a little smaller,
  // as far as it can be read.
  bars.classList.toggle("wordy", overflows(page));
  for (let tries = 0; tries < 30 && overflows(page) && pitch > least; ++tries) {
    pitch = Math.max(pitch * 0.96, least);
    apply();
  }
}
