// What the page says, in one place: English here, other languages in words/LANGUAGE.json, with the same keys.

const english = {
  "results": "Results",
  "connecting": "Connecting…",
  "live": "Live",
  "lost": "Reconnecting…",
  "closed": "Closed",
  "draft": "Not open yet",
  "gone": "No longer here",
  "once": "one vote each",
  "change": "one vote each, the last one counts",
  "multi": "up to {count} answers each",
  "every": "every tap counts",
  "opensAt": "opens {time}",
  "closedAt": "closed {time}",
  "closesAt": "closes {time}",
  "votes": {"one": "vote", "other": "votes"},
  "voters": {"one": "voter", "other": "voters"},
  "orders": {"one": "order", "other": "orders"},
  "hidden": "The results are hidden until voting closes.",
  "notOpen": "Voting has not opened yet",
  "noVotes": "No votes yet.",
  "of": {"one": "{count} of {total} vote", "other": "{count} of {total} votes"},
  "manyLevel": "{count} answers are level at {of}.",
  "level": "{answers} are level at {of}.",
  "won": "{answer} has won with {of}.",
  "leads": "{answer} leads with {of}.",
  "scale": "Mean {mean}, median {median}, spread {spread}.",
  "carried": "Carried: {counts}.",
  "not-carried": "Not carried: {counts}.",
  "tied": "Tied, so not carried: {counts}.",
  "carriedSoFar": "Carried so far: {counts}.",
  "not-carriedSoFar": "Not carried so far: {counts}.",
  "tiedSoFar": "Tied so far: {counts}.",
  "motion": "{yes} yes, {no} no, {abstained}",
  "abstained": {"one": "{count} abstained", "other": "{count} abstained"},
  "two-thirds": "{counts} (two thirds needed)",
  "absolute": "{counts} (more than half of all votes needed)",
  "ranking": "up to {count} answers each, the best first",
  "runoff": "up to {count} answers each, the best first, counted by run-off",
  "ranked": {"one": "{rank}. {answer} ({points} point)", "other": "{rank}. {answer} ({points} points)"},
  "rankedBallots": {"one": "{rank}. {answer} ({points} ballot)", "other": "{rank}. {answer} ({points} ballots)"},
  "ballots": {"one": "{count} ballot", "other": "{count} ballots"},
  "outIn": "out in round {round}",
  "quiz": "{right} of {votes} answered right.",
  "right": "right",
  "secondsLeft": "{count} s",
  "leaders": "Leaders",
  "timeline": "Times",
  "points": {"one": "{count} point", "other": "{count} points"},
  "nobodyLeads": "Nobody has points yet.",
  "number": "Mean {mean}, median {median}, spread {spread}; from {lowest} to {highest}.",
  "given": "{answer} ({count})",
  "different": {"one": "{count} answer is shown.", "other": "{count} answers are shown."},
  "more": {"one": "{count} more", "other": "{count} more"},
  "wait": {"one": "{count} waits for a host", "other": "{count} wait for a host"},
  "keptBack": {"one": "{count} is hidden", "other": "{count} are hidden"},
  "allWait": "Answers wait for the host.",
  "meanAt": "mean {value}",
  "medianAt": "median {value}",
  "shownAs": "Shown as",
  "bars": "Bars",
  "donut": "Ring",
  "map": "Map",
  "noMap": "This kind of question has no map.",
  "mapInPart": "Earlier votes are still being looked up; until then they count as elsewhere.",
  "byPlace": "Votes by place",
  "place": "Place",
  "elsewhere": "Elsewhere",
  "columns": "Columns",
  "cloud": "Cloud",
  "cards": "Cards",
  "replay": "Replay",
  "pauseReplay": "Pause",
  "playReplay": "Play",
  "endReplay": "End replay",
  "replayedMoment": "Moment that is shown",
  "replaySpeed": "Speed",
  "noReplay": "How it went cannot be looked up just now. Load the page again.",
  "noMapReplay": "This round has too many votes for a replay of its map.",
  "seal": "Seal: {seal}",
  "vote": "Vote on your phone",
  "leftOut": "This station is left out of this question.",
  "polls": "Polls",
  "noPolls": "No poll is open yet. This page shows it as soon as one is.",
  "isOpen": "open",
  "isClosed": "closed",
  "isHidden": "results hidden",
  "isFirst": "first: {answer}",
  "isDraw": "a draw",
  "isCarried": "carried",
  "isNotCarried": "not carried",
  "isTied": "tied",
  "wereRight": "{count} right",
  "yes": "Yes",
  "no": "No",
  "abstain": "Abstain"
};
const others = ["de", "es", "fr", "nl"];

// What the address asks for: a frame speaks the language of the page around it.
function asked() {
  const language = new URLSearchParams(location.search).get("lang")?.toLowerCase().split("-")[0];
  if (language === "en") return ["en-GB"];
  return others.includes(language) ? [language] : [];
}

// The first language of the reader that there is, and how numbers and times are written in it.
function chosen() {
  for (const wanted of [...asked(), ...(navigator.languages ?? [navigator.language])]) {
    const language = wanted.toLowerCase().split("-")[0];
    if (language === "en") return { language, form: wanted };
    if (others.includes(language)) return { language, form: wanted };
  }
  return { language: "en", form: "en-GB" };
}

// Without an answer the page is in English; it waits for that no longer than a person would.
async function tableOf(language) {
  if (language === "en") return english;
  try {
    const answer = await fetch(new URL(`words/${language}.json`, import.meta.url).href, { signal: AbortSignal.timeout?.(3000) });
    return answer.ok ? { ...english, ...(await answer.json()) } : english;
  } catch {
    return english;
  }
}

const { language, form } = chosen();
const words = await tableOf(language);
export const spokenLanguage = words === english ? "en" : language;
document.documentElement.lang = spokenLanguage;
if (document.title === english.results) document.title = words.results;

export const locale = spokenLanguage === language ? form : "en-GB"; // as elsewhere on our pages, for those whose words are not here
const number = new Intl.NumberFormat(locale);
const share = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }); // of the mean of numbers with three
const counted = new Intl.PluralRules(spokenLanguage);
const list = new Intl.ListFormat(spokenLanguage, { type: "conjunction" });

export const figure = (count) => number.format(count);
export const percent = (value) => share.format(value) + "\u00a0%";

export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (field, name) => values[name] ?? field);
export const plural = (count, forms) => forms[counted.select(count)] ?? forms.other;

export const liveWords = words;

// "16:00" today, otherwise with the day.
export function moment(text) {
  const when = new Date(text);
  const today = when.toDateString() === new Date().toDateString();
  const time = { hour: "2-digit", minute: "2-digit" };
  const form = today ? time : { weekday: "long", day: "numeric", month: "long", ...time };
  return new Intl.DateTimeFormat(locale, form).format(when);
}

const at = (text, time) => (time ? filled(text, { time: moment(time) }) : "");

function rule(data) {
  const ranks = data.ranking?.count === "runoff" ? "runoff" : "ranking";
  const key = data.kind === "ranking" ? ranks : data.mode;
  return ["once", "change", "multi", "every", "ranking", "runoff"].includes(key) ? filled(words[key], { count: figure(data.max_choices) }) : "";
}

export function note(data) {
  return [data.event, data.state === "draft" ? "" : rule(data)].filter(Boolean).join(" · ");
}

export function times(data) {
  if (data.state === "draft") return at(words.opensAt, data.opens_at);
  if (data.state === "closed") return at(words.closedAt, data.closed_at);
  return at(words.closesAt, data.closes_at);
}

// [number, word] pairs for the line below the bars. Who ranks gives one order, of however many places.
export function totals(data) {
  if (data.kind === "ranking") return [[figure(data.voters), plural(data.voters, words.orders)]];
  const votes = data.question.total_votes;
  const pairs = [[figure(votes), plural(votes, words.votes)]];
  const manyEach = data.mode === "multi" || data.mode === "every";
  if (manyEach || data.voters !== votes) pairs.push([figure(data.voters), plural(data.voters, words.voters)]);
  return pairs;
}

// The first sixteen of its 64 digits, in groups that can be read aloud.
export const seal = (head) => filled(words.seal, { seal: `${head.slice(0, 16).match(/.{1,4}/g).join(" ")} …` });

export const charts = words;
export const replay = {
  start: words.replay,
  pause: words.pauseReplay,
  go: words.playReplay,
  end: words.endReplay,
  time: words.replayedMoment,
  speed: words.replaySpeed,
  failed: words.noReplay,
  noMap: words.noMapReplay,
};
export const decimal = (value) => exact.format(value);
export const named = (key, value, unit) => filled(words[`${key}At`], { value: decimal(value) + (unit ? `\u00a0${unit}` : "") });
export const more = (count) => (count > 0 ? filled(plural(count, words.more), { count: figure(count) }) : "");

export const points = (count) => filled(plural(count, words.points), { count: figure(count) });
export const secondsLeft = (count) => filled(words.secondsLeft, { count: figure(count) });

// What is not shown of what voters wrote.
export function unseen({ written }) {
  return [["wait", written?.waiting], ["keptBack", written?.hidden]]
    .filter(([, count]) => count > 0)
    .map(([key, count]) => filled(plural(count, words[key]), { count: figure(count) }));
}

// Where nothing of what voters wrote may be seen yet: else there were a question, and nothing below it.
export const allWait = ({ written }) => (written?.waiting > 0 && !written.different ? words.allWait : "");

export const vote = words.vote;
// In place of an invitation: nothing counts that is entered at this station.
export const leftOut = (data) => (data.left_out && data.state === "open" ? words.leftOut : "");
export const votesName = words.votes.other;
export const hidden = words.hidden;
export const notOpen = words.notOpen;

function scaleWords(scale) {
  const values = Object.entries(scale).map(([name, value]) => [name, rounded.format(value)]);
  return filled(words.scale, Object.fromEntries(values));
}

function numberWords({ mean, median, spread, lowest, highest, unit }) {
  const values = Object.entries({ mean, median, spread }).map(([name, value]) => [name, decimal(value)]);
  const last = decimal(highest) + (unit ? `\u00a0${unit}` : "");
  return filled(words.number, { ...Object.fromEntries(values), lowest: decimal(lowest), highest: last });
}

// While voting goes on no motion is carried yet.
function motionWords({ yes, no, abstained, majority, verdict }, isOver) {
  const neither = filled(plural(abstained, words.abstained), { count: figure(abstained) });
  const said = filled(words.motion, { yes: figure(yes), no: figure(no), abstained: neither });
  const counts = filled(words[majority] ?? "{counts}", { counts: said });
  return filled(words[isOver ? verdict : `${verdict}SoFar`] ?? "{counts}.", { counts });
}

const usual = { yes: "Yes", no: "No", abstain: "Abstain" };

// Numbers as the station writes them, as their reader does. What stands behind the first such space is a unit.
function numbered(title) {
  const [numbers, ...unit] = title.split("\u00a0");
  return [numbers.replace(/\d+(\.\d+)?/g, (number) => decimal(Number(number))), ...unit].join("\u00a0");
}

// Of a motion: the answers that nobody has named otherwise, in the reader's language.
export function inWords(data) {
  if (data.kind === "number") {
    const answers = data.question.answers.map((answer) => ({ ...answer, title: numbered(answer.title) }));
    return { ...data, question: { ...data.question, answers } };
  }
  if (data.kind !== "motion") return data;
  const answers = data.question.answers.map((answer) =>
    usual[answer.answer_id] === answer.title ? { ...answer, title: words[answer.answer_id] } : answer);
  return { ...data, question: { ...data.question, answers } };
}

const mostRanked = 3; // ranks, so that none is left out that is level with one that is told
const mostLevel = 8; // answers

function rankingWords({ answers, count }) {
  const first = answers.filter(({ rank, points }) => rank <= mostRanked && points > 0);
  const told = first.slice(0, mostLevel).map(({ rank, title, points }) =>
    filled(plural(points, count === "runoff" ? words.rankedBallots : words.ranked), { rank: figure(rank), answer: title, points: figure(points) }));
  return [...told, ...(first.length > mostLevel ? ["…"] : [])].join(" · ");
}

// What each answer counts, and its part of all: votes, of a ranking points.
export function numbers(data) {
  const { answers } = data.question;
  if (!data.ranking) return answers.map(({ count, percentage }) => ({ count, percentage }));
  const points = new Map(data.ranking.answers.map((answer) => [answer.answer_id, answer.points]));
  const [first] = data.ranking.rounds ?? []; // by run-off a part of all ballots
  const all = [...(first ? [...Object.values(first.votes), first.exhausted] : points.values())].reduce((sum, each) => sum + each, 0);
  return answers.map((answer) => {
    const count = points.get(answer.answer_id) ?? 0;
    return { count, percentage: all ? (100 * count) / all : 0 };
  });
}

// Beside a bar: votes need no word there, a ranking's points do.
export function countOf({ ranking }, count) {
  if (!ranking) return figure(count);
  return ranking.count === "runoff" ? filled(plural(count, words.ballots), { count: figure(count) }) : points(count);
}

// Of a run-off: the round in which an answer dropped out.
export function outIn({ ranking }, id) {
  const round = ranking?.rounds?.findIndex(({ out }) => out.includes(id)) ?? -1;
  return round < 0 ? "" : filled(words.outIn, { round: figure(round + 1) });
}

// What a kind of question makes of its votes; nothing of a choice, while results are hidden and before the first vote.
export function figures(data) {
  if (data.scale) return scaleWords(data.scale);
  if (data.number) return numberWords(data.number);
  if (data.quiz) return filled(words.quiz, { right: figure(data.quiz.right_votes), votes: figure(data.quiz.votes) });
  if (data.ranking) return rankingWords(data.ranking);
  return data.motion ? motionWords(data.motion, data.state === "closed") : "";
}

const mostWords = 3;

function writtenWords({ kind, written }) {
  const { texts, different } = written ?? { texts: [], different: 0 };
  const told = texts.slice(0, kind === "words" ? mostWords : 0).map(({ text, count }) => filled(words.given, { answer: text, count: figure(count) }));
  return [told.length ? list.format(told) + "." : "", filled(plural(different, words.different), { count: figure(different) })].filter(Boolean).join(" ");
}

// One sentence for those who listen instead of looking.
export function spoken(data) {
  if (data.state === "draft") return notOpen + ".";
  if (data.hidden) return hidden;
  const { answers, total_votes: votes } = data.question;
  if (!votes) return words.noVotes;
  if (data.kind === "words" || data.kind === "open") return writtenWords(data);
  if (figures(data)) return figures(data); // of a scale no value leads, and not every motion is carried by most
  const most = Math.max(...answers.map((answer) => answer.count));
  const leaders = answers.filter((answer) => answer.count === most).map((answer) => answer.title);
  const of = filled(plural(votes, words.of), { count: figure(most), total: figure(votes) });
  if (leaders.length > 3) return filled(words.manyLevel, { count: figure(leaders.length), of });
  if (leaders.length > 1) return filled(words.level, { answers: list.format(leaders), of });
  return filled(data.state === "closed" ? words.won : words.leads, { answer: leaders[0], of });
}

// No value of a scale or a number wins, nor does an answer of a motion that was not carried.
export const hasNoWinner = ({ scale, number, motion, question }) =>
  Boolean(scale || number || (motion && motion.verdict !== "carried") || !question.total_votes);

// What a wall says that shows the winner.
export function ended(data) {
  const isQuiet = data.hidden || !data.question.total_votes || data.kind === "words" || data.kind === "open";
  return isQuiet ? "" : spoken(data);
}

// Of the list of polls.
export const listed = { title: words.polls, none: words.noPolls, open: words.isOpen, closed: words.isClosed, hidden: words.isHidden, lost: words.lost };

// What a poll was given; who ranks gives one order, of however many places.
export const given = ({ kind, voters, total_votes: votes }) =>
  kind === "ranking" ? `${figure(voters)} ${plural(voters, words.orders)}` : `${figure(votes)} ${plural(votes, words.votes)}`;

const verdicts = { carried: words.isCarried, "not-carried": words.isNotCarried, tied: words.isTied };

// What a scale comes to, how a motion ended, and what stands first of a ranking; nothing of a choice.
export function outcome(poll) {
  if (poll.scale) return named("mean", poll.scale.mean);
  if (poll.number) return named("median", poll.number.median, poll.number.unit);
  if (poll.kind === "words") return (poll.written?.texts ?? []).slice(0, mostWords).map(({ text }) => text).join(", ");
  if (poll.quiz) return filled(words.wereRight, { count: figure(poll.quiz.right_votes) });
  const [first, second] = poll.ranking?.answers ?? [];
  if (first) return second?.rank === 1 ? words.isDraw : filled(words.isFirst, { answer: first.title });
  return poll.motion && poll.state === "closed" ? (verdicts[poll.motion.verdict] ?? "") : "";
}
