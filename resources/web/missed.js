// What an event's earlier question did not count: said on whatever page came after it, until somebody has read it.

const kept = "everyport-missed";

// The page that is left keeps it, with its own words: the next one may have none.
export function carry(words, dismiss) {
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
  button.addEventListener("click", () => {
    sessionStorage.removeItem(kept);
    note.remove();
  });
  note.append(button);
  document.body.prepend(note);
}
