import { ago, count, element, figure, follow, given, mark, row } from "./lists.js";

const find = (id) => document.getElementById(id);

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
  return row({
    state: { open: "good", closed: "done" }[poll.state] ?? "off",
    name: poll.title,
    right: known ? given(poll) : "results hidden",
    more: poll.state === "open" && known ? `open, ${figure(poll.votes_per_minute)} a minute` : poll.state,
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
    more: reader.text || [reader.state, reader.reads === undefined ? "" : count(reader.reads, "read", "reads"), reader.faults ? count(reader.faults, "fault", "faults") : ""].filter(Boolean).join(", "),
  });
}

const serviceStates = { running: "good", failed: "failed" };

function serviceRow(service) {
  return row({
    state: serviceStates[service.state] ?? "off",
    name: service.name,
    right: service.people ? count(service.people, "person", "people") : service.state,
    more: service.trouble || service.addresses.join(", "),
  });
}

function computerRow(part) {
  return row({ state: part.state, name: part.name, right: "", more: part.text });
}

follow("status.json", 2000, (data) => {
  const troubles = data.trouble.map((entry) => notice(entry.state, entry.title, entry.text, entry.command));
  const well = `${count(data.services.length, "service", "services")}, ${count(data.readers.length, "reader", "readers")}, ${count(data.polls.length, "poll", "polls")}.`;
  find("trouble").replaceChildren(...(troubles.length ? troubles : [notice("good", "All is well.", well)]));
  const running = data.services.filter((service) => service.state === "running").length;
  const ready = data.readers.filter((reader) => reader.state === "ready").length;
  const open = data.polls.filter((poll) => poll.state === "open").length;
  find("content").replaceChildren(
    tile("Polls", `${figure(open)} open`, data.polls.map(pollRow), "No poll has been made yet."),
    tile("Readers", `${figure(ready)} ready`, data.readers.map(readerRow), "No reader has been added yet."),
    tile("Services", `${figure(running)} running`, data.services.map(serviceRow), "No service is set up."),
    ...(data.computer?.length ? [tile("Computer", "", data.computer.map(computerRow), "")] : []),
  );
});
