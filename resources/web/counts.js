// Beside a voting page: what has changed since it came, as the results' feed tells it. Numbers alone are written into it.

const spread = 3000; // ms, over which all phones look again when a poll changes; a large audience is told of more
const counted = {}; // by answer
const takenBack = {}; // by poll: how often votes were
let before = null; // what voters had written
const figure = (count) => count.toLocaleString(document.documentElement.lang);

// A host has shown or hidden something, which may be what waits here.
function isDecided({ written }) {
  const { different, hidden, waiting } = before ?? {};
  before = written;
  return written && (written.different > different || written.hidden > hidden || written.waiting < waiting);
}

// A host has taken a vote back, or cards were linked, and it may be the one that stands here.
function isTakenBack({ question, taken_back: now = 0 }) {
  const before = takenBack[question.id];
  takenBack[question.id] = now;
  return before !== undefined && now !== before;
}

export function compare(data, page, lookSoon, lookElsewhere) {
  const { state, round, counts, out } = page.dataset;
  const within = Math.max(spread, data.look_within ?? 0);
  if (!data.question) return data.state === state || lookSoon(within); // of a draft
  const isLess = isTakenBack(data);
  const titles = [...page.querySelectorAll("button bdi")].map((each) => each.closest("button").dataset.title ?? each.textContent);
  const isSame = data.state === state && String(data.round) === round
    && data.question.title === page.querySelector("h1").textContent
    && (page.dataset.written !== undefined || out !== undefined || data.question.answers.map(({ title }) => title).join("\n") === titles.join("\n"))
    && (counts === undefined || !data.hidden)
    && Boolean(data.left_out) === (out !== undefined);
  if (!isSame || (isDecided(data) && page.querySelector(".host"))) {
    page.dataset.moved = "";
    return lookSoon(within);
  }
  if (isLess && page.querySelector(".chosen")) lookSoon(within);
  if (counts === undefined) return;
  for (const { answer_id: id, count } of data.question.answers) {
    const button = page.querySelector(`button[value="${CSS.escape(id)}"]`);
    const words = page.dataset[count === 1 ? "one" : "other"];
    const line = button?.querySelector(".count");
    if (line) line.textContent = words.replace("{count}", figure(count));
    if (count < counted[id] && button?.matches("[aria-pressed=true]")) lookElsewhere(within);
    counted[id] = count;
  }
}
