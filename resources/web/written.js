// Whether what somebody has written can be sent: the station says so, too, but without a network only later. Numbers are
// read by the rules of app/polls/definition/writing.h (readWritten).

const largest = 1e9; // either way
const unseen = /[\u200b\ufeff\u202a-\u202e\u2066-\u2069]/g;
const sameMarks = { "．": ".", "，": ",", "’": "'" };

function lineOf(text, unit) {
  const line = text.normalize("NFC").replace(unseen, "").replace(/[\s\p{Cc}\u2800]+/gu, " ").trim();
  const isBehind = unit && line.toLowerCase().endsWith(unit.toLowerCase());
  return isBehind ? line.slice(0, -unit.length).trim() : line;
}

// By threes, or as in India: "12,34,567".
function areThousands(groups, marks) {
  if (groups.length === 1) return true;
  const first = groups[0];
  const haveAll = (digits) => groups.slice(1, -1).every((one) => one.length === digits);
  const isFirst = haveAll(3) ? first.length <= 3 : haveAll(2) && first.length <= 2;
  return isFirst && /^[1-9]/.test(first) && groups.at(-1).length === 3 && new Set(marks).size === 1 && marks[0] !== "٫";
}

// The one number that it stands for; nothing where it is none. `point`: what the reader's language has before decimals.
function valueOf(groups, marks, decimals, point) {
  const digits = groups.join("");
  if (!digits) return NaN;
  const last = marks.at(-1);
  const before = groups.slice(0, -1);
  const isWhole = areThousands(groups, marks);
  const isCut = ".,٫".includes(last) && marks.indexOf(last) === marks.length - 1 && areThousands(before, marks.slice(0, -1));
  if (isWhole && !(isCut && decimals > 0 && last === point)) return Number(digits);
  return isCut ? Number(`${before.join("")}.${groups.at(-1)}`) : NaN;
}

// `asked`: as the field has it, of the question.
export function isNumber(text, asked) {
  const decimals = Number(asked.decimals);
  const line = lineOf(text, asked.unit);
  if (/(?![0-9])\p{Nd}/u.test(line)) return true; // digits of other scripts are left to the station
  const isNegative = /^[\p{Pd}\u2212]/u.test(line);
  const plain = (isNegative ? line.slice(1).trim() : line).replace(/[．，’]/g, (mark) => sameMarks[mark]);
  if (!/^[0-9.,' ٫٬]*$/.test(plain)) return false;
  const point = (1.5).toLocaleString(document.documentElement.lang).at(1);
  const value = valueOf(plain.split(/[^0-9]/), plain.match(/[^0-9]/g) ?? [], decimals, point) * (isNegative ? -1 : 1);
  const isWithin = value >= Number(asked.low ?? -largest) && value <= Number(asked.high ?? largest);
  return isWithin && Number(value.toFixed(decimals)) === value;
}

// Words that differ in more than this may count as one, too: that is the station's to say.
const roughly = (text) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// Of several words that each may give, all are given or wait.
function isFull(page, { each }) {
  const given = new Set([...page.querySelectorAll(".given bdi")].map((text) => roughly(text.textContent)));
  return given.size >= (each ?? Infinity);
}

// Why not, in the station's words; empty where it can be.
export function whyUnfit(page, text) {
  const asked = page.querySelector("#written").dataset;
  const { empty, bad, limit } = page.dataset;
  if (!/[^\s\p{Cc}\p{DI}\u2800]/u.test(text)) return empty; // nothing of it is seen
  if (asked.decimals !== undefined && !isNumber(text, asked)) return bad;
  return isFull(page, asked) ? limit : "";
}
