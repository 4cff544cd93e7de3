import { element, follow, row } from "./lists.js";
import { given, listed, outcome } from "./words.js";

const content = document.getElementById("content");
document.title = listed.title;
document.querySelector("h1").textContent = listed.title;

function pollRow(poll) {
  const open = poll.state === "open";
  const numbers = poll.hidden ? listed.hidden : given(poll);
  return row({
    state: open ? "good" : "done",
    name: poll.title,
    right: [outcome(poll), numbers].filter(Boolean).join(", "),
    more: open ? listed.open : listed.closed,
    href: `r/${encodeURIComponent(poll.id)}`,
  });
}

function card(polls) {
  return element("section", "card", ...polls.map(pollRow));
}

const draw = (data) => {
  if (!data.polls.length) {
    content.replaceChildren(element("section", "card", element("p", "", listed.none)));
    return;
  }
  const events = [...new Set(data.polls.map((poll) => poll.event))];
  content.replaceChildren(
    ...events.flatMap((event) => {
      const list = card(data.polls.filter((poll) => poll.event === event));
      return event ? [element("h2", "group", element("bdi", "", event)), list] : [list];
    }),
  );
};

follow("polls.json", 3000, draw, listed.lost);
