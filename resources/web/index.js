import { element, follow, given, row } from "./lists.js";

const content = document.getElementById("content");

const verdicts = { carried: "carried", "not-carried": "not carried", tied: "tied" };

// What a scale comes to, how a motion ended, and what stands first of a ranking.
function outcome(poll) {
  if (poll.scale) return `mean ${poll.scale.mean}, `;
  if (poll.number) return `median ${poll.number.median}, `;
  if (poll.kind === "words" && poll.written?.texts.length) return `${poll.written.texts.slice(0, 3).map(({ text }) => text).join(", ")}, `;
  if (poll.quiz) return `${poll.quiz.right_votes} right, `;
  const [first, second] = poll.ranking?.answers ?? [];
  if (first) return second?.rank === 1 ? "a draw, " : `first: ${first.title}, `;
  return poll.motion && poll.state === "closed" ? `${verdicts[poll.motion.verdict] ?? "ended"}, ` : "";
}

function pollRow(poll) {
  const open = poll.state === "open";
  const votes = poll.hidden ? "results hidden" : given(poll);
  return row({
    state: open ? "good" : "done",
    name: poll.title,
    right: outcome(poll) + votes,
    more: open ? "open" : "closed",
    href: `r/${encodeURIComponent(poll.id)}`,
  });
}

function card(polls) {
  return element("section", "card", ...polls.map(pollRow));
}

follow("polls.json", 3000, (data) => {
  if (!data.polls.length) {
    content.replaceChildren(element("section", "card", element("p", "", "No poll is open yet. This page shows it as soon as one is.")));
    return;
  }
  const events = [...new Set(data.polls.map((poll) => poll.event))];
  content.replaceChildren(
    ...events.flatMap((event) => {
      const list = card(data.polls.filter((poll) => poll.event === event));
      return event ? [element("h2", "group", element("bdi", "", event)), list] : [list];
    }),
  );
});
