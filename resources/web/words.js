// What the page says, in one place.

const number = new Intl.NumberFormat("en");
const share = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const figure = (count) => number.format(count);
export const percent = (value) => share.format(value) + "\u00a0%";

const plural = (count, one, many) => (count === 1 ? one : many);

export const liveWords = {
  connecting: "Connecting…",
  live: "Live",
  lost: "Reconnecting…",
  closed: "Closed",
  draft: "Not open yet",
  gone: "No longer here",
};

// "16:00" today, otherwise with the day.
function moment(text) {
  const when = new Date(text);
  const today = when.toDateString() === new Date().toDateString();
  const time = { hour: "2-digit", minute: "2-digit" };
  const form = today ? time : { weekday: "long", day: "numeric", month: "long", ...time };
  return new Intl.DateTimeFormat("en-GB", form).format(when);
}

function rule(data) {
  switch (data.mode) {
    case "once": return "each card counts once";
    case "change": return "each card counts once, the last tap wins";
    case "multi": return `each card may choose up to ${figure(data.max_choices)}`;
    case "every": return "every tap counts";
    default: return "";
  }
}

export function note(data) {
  return [data.event, data.state === "draft" ? "" : rule(data)].filter(Boolean).join(" · ");
}

export function times(data) {
  if (data.state === "draft") return data.opens_at ? `opens at ${moment(data.opens_at)}` : "";
  if (data.state === "closed") return data.closed_at ? `closed at ${moment(data.closed_at)}` : "";
  return data.closes_at ? `closes at ${moment(data.closes_at)}` : "";
}

// [number, word] pairs for the line below the bars.
export function totals(data) {
  const votes = data.question.total_votes;
  const pairs = [[figure(votes), plural(votes, "vote", "votes")]];
  const manyEach = data.mode === "multi" || data.mode === "every";
  if (manyEach || data.voters !== votes) pairs.push([figure(data.voters), plural(data.voters, "voter", "voters")]);
  return pairs;
}

export const hidden = "The results are hidden until voting closes.";
export const notOpen = "Voting has not opened yet";

// One sentence for those who listen instead of looking.
export function spoken(data) {
  if (data.state === "draft") return notOpen + ".";
  if (data.hidden) return hidden;
  const { answers, total_votes: votes } = data.question;
  if (!votes) return "No votes yet.";
  const most = Math.max(...answers.map((answer) => answer.count));
  const leaders = answers.filter((answer) => answer.count === most).map((answer) => answer.title);
  const of = `${figure(most)} of ${figure(votes)} ${plural(votes, "vote", "votes")}`;
  if (leaders.length > 3) return `${leaders.length} answers are level at ${of}.`;
  if (leaders.length > 1) return `${leaders.join(" and ")} are level at ${of}.`;
  return data.state === "closed" ? `${leaders[0]} has won with ${of}.` : `${leaders[0]} leads with ${of}.`;
}
