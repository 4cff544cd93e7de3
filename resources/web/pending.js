// What waits to be sent: marked on its button, or above the field where voters write, and told in a line. That takes the
// place of what was chosen, where a vote does.

function makeMark(page) {
  const mark = document.createElement("span");
  const words = document.createElement("span");
  mark.className = "waits";
  words.textContent = page.dataset.pending ?? "";
  mark.append(words);
  return mark;
}

// Words have no button of their own.
function listWritten(page, answers) {
  for (const item of page.querySelectorAll(".given .pending")) item.remove();
  if (!answers.length || page.dataset.written === undefined) return;
  let list = page.querySelector(".given");
  if (!list) {
    list = document.createElement("ol");
    list.className = "given";
    page.querySelector("form")?.prepend(list);
  }
  for (const answer of answers) {
    const item = document.createElement("li");
    const text = document.createElement("bdi");
    item.className = "pending";
    text.textContent = answer;
    item.append(text, makeMark(page));
    list.append(item);
  }
}

function markButtons(page) {
  for (const mark of page.querySelectorAll("button:not(.pending) .waits")) {
    mark.parentNode.removeAttribute("aria-description");
    mark.remove();
  }
  for (const button of page.querySelectorAll("button.pending")) {
    if (button.querySelector(".waits")) continue;
    button.append(makeMark(page));
    // A name of its own is read in place of what stands on it.
    if (button.hasAttribute("aria-label")) button.setAttribute("aria-description", page.dataset.pending ?? "");
  }
}

// As the line tells it of what was chosen: with its place in an order, with the words of a scale.
function titleOf(page, answer) {
  const button = page.querySelector(`button[name="answer"][value="${CSS.escape(answer)}"]`);
  if (!button) return answer;
  const title = button.getAttribute("aria-label") ?? button.querySelector("bdi").textContent;
  const place = button.querySelector(".place");
  return place ? `${place.textContent}\u00a0${title}` : title;
}

function tell(page, answers) {
  const isReplaced = page.dataset.mode === "change" && answers.length > 0;
  const chosen = page.querySelector(".chosen");
  if (chosen) chosen.hidden = isReplaced;
  page.querySelector(".tosend")?.remove();
  if (!answers.length || !page.dataset.tosend) return;
  const line = document.createElement("p");
  const titles = answers.map((answer) => titleOf(page, answer)).join(", ");
  line.className = "tosend";
  line.textContent = page.dataset.tosend.replace("{answers}", () => titles);
  (chosen ?? page.querySelector("form"))?.after(line);
}

export function show(page, answers) {
  listWritten(page, answers);
  markButtons(page);
  tell(page, answers);
}
