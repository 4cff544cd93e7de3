// What an event's earlier question did not count: said on whatever page came after it, until somebody has read it.

const kept = "everyport-missed";
const toRead = 10000; // ms; what was said for less may not have been read
const words = [];
let at = 0; // when the last of them came

// `told`: what the server said of a vote, `why` in a sentence.
export function miss(told, sent, page, why) {
  if (!told.fault && !told.outcome?.startsWith("refused")) {
    words.length = 0; // they have voted since
    return dismiss();
  }
  const { missed, late } = page.dataset;
  const question = sent.question ?? page.querySelector("h1").textContent;
  words.push((told.outcome === "refused:closed" ? late : missed).replace("{why}", why).replace("{question}", question));
  at = performance.now();
}

// Likewise of what was chosen there, and never sent.
export function note(page, why) {
  words.push(`${page.querySelector("h1").textContent} – ${why}`);
  at = performance.now();
}

// The page that is left keeps what may not have been read, with its own words: the next one may have none.
export function carry(dismiss) {
  if (!words.length || (!document.hidden && performance.now() - at >= toRead)) return;
  try {
    sessionStorage.setItem(kept, JSON.stringify({ words, dismiss }));
  } catch {
    // a browser that keeps nothing
  }
}

function carried() {
  try {
    const told = JSON.parse(sessionStorage.getItem(kept));
    return Array.isArray(told?.words) ? told : null;
  } catch {
    return null;
  }
}

// Read, or over: what came before the last counted vote is in nobody's way.
function dismiss() {
  document.getElementById("missed")?.remove();
  sessionStorage.removeItem(kept);
}

export function show() {
  const told = carried();
  if (!told) return;
  const note = document.createElement("aside");
  note.id = "missed";
  note.setAttribute("role", "alert");
  for (const words of told.words) {
    const line = document.createElement("p");
    line.textContent = words;
    note.append(line);
  }
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = told.dismiss;
  button.addEventListener("click", dismiss);
  note.append(button);
  document.body.prepend(note);
}
