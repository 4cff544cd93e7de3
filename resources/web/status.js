import { element, follow, mark, row } from "./lists.js";
import { figure, filled, given, locale, plural, spokenLanguage } from "./words.js";

const find = (id) => document.getElementById(id);

// What the page says; as without its script there is nothing to show without it.
async function table() {
  for (;;) {
    try {
      const answer = await fetch(new URL(`status/${spokenLanguage}.json`, import.meta.url).href, { signal: AbortSignal.timeout?.(10000) });
      if (answer.ok) return await answer.json();
    } catch {} // asked again below
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

const words = await table();
document.title = words.title;
document.querySelector("h1").textContent = words.title;

const count = (key, n) => filled(plural(n, words[key]), { count: figure(n) });

function ago(text) {
  const seconds = Math.max(0, (Date.now() - new Date(text)) / 1000);
  if (seconds < 5) return words.justNow;
  const [key, length] = seconds < 60 ? ["secondsAgo", 1] : seconds < 3600 ? ["minutesAgo", 60] : ["hoursAgo", 3600];
  if (seconds < 86400) return filled(words[key], { count: figure(Math.floor(seconds / length)) });
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }).format(new Date(text));
}

function notice(state, title, text, command) {
  const words = element("p", "", element("b", "", title), text ? ` ${text}` : "");
  if (command) words.append(element("code", "", command));
  return element("div", `notice ${state}`, mark(state), words);
}

function tile(title, summary, rows, empty) {
  const made = element("section", "card", element("h2", "", title, element("small", "", summary)));
  made.append(...(rows.length ? rows : [element("p", "", empty)]));
  return made;
}

function pollRow(poll) {
  const known = poll.total_votes !== undefined;
  const state = poll.state === "open" && known ? count("openNow", poll.votes_per_minute) : words[`poll ${poll.state}`];
  const without = poll.left_out ? words.leftOut.replace("{stations}", () => poll.left_out.join(", ")) : "";
  return row({
    state: { open: "good", closed: "done" }[poll.state] ?? "off",
    name: poll.title,
    right: known ? given(poll) : words.hidden,
    more: [state, without].filter(Boolean).join(", "),
    href: `r/${encodeURIComponent(poll.id)}`,
  });
}

const readerStates = { ready: "good", unplugged: "off", disabled: "off" };

function readerRow(reader) {
  const state = readerStates[reader.state] ?? "trouble";
  return row({
    state,
    name: reader.name,
    right: reader.last_read_at ? ago(reader.last_read_at) : "",
    more: reader.text || [words[`reader ${reader.state}`] ?? reader.state, reader.reads === undefined ? "" : count("reads", reader.reads), reader.faults ? count("faults", reader.faults) : ""].filter(Boolean).join(", "),
  });
}

const serviceStates = { running: "good", failed: "failed" };

function serviceRow(service) {
  return row({
    state: serviceStates[service.state] ?? "off",
    name: service.name,
    right: service.people ? count("people", service.people) : (words[`service ${service.state}`] ?? service.state),
    more: service.trouble || service.addresses.join(", "),
  });
}

function computerRow(part) {
  return row({ state: part.state, name: part.name, right: "", more: part.text });
}

follow("status.json", 2000, (data) => {
  const troubles = data.trouble.map((entry) => notice(entry.state, entry.title, entry.text, entry.command));
  const well = filled(words.there, {
    services: count("services", data.services.length),
    readers: count("readers", data.readers.length),
    polls: count("polls", data.polls.length),
  });
  find("trouble").replaceChildren(...(troubles.length ? troubles : [notice("good", words.well, well)]));
  const running = data.services.filter((service) => service.state === "running").length;
  const ready = data.readers.filter((reader) => reader.state === "ready").length;
  const open = data.polls.filter((poll) => poll.state === "open").length;
  find("content").replaceChildren(
    tile(words.pollsTitle, count("pollsOpen", open), data.polls.map(pollRow), words.noPolls),
    tile(words.readersTitle, count("readersReady", ready), data.readers.map(readerRow), words.noReaders),
    tile(words.servicesTitle, count("servicesRunning", running), data.services.map(serviceRow), words.noServices),
    ...(data.computer?.length ? [tile(words.computerTitle, "", data.computer.map(computerRow), "")] : []),
  );
}, words.lost);
