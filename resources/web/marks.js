// Words behind an answer's title, beside its bar: of a quiz that it is right, of a run-off when it dropped out.

export function markLabel(row, className, text) {
  const known = row.querySelector(`.${className}`);
  if (!text) return known?.remove();
  const word = known ?? document.createElement("span");
  if (word.textContent !== text) word.textContent = text;
  if (known) return;
  word.className = className;
  row.querySelector(".label").append(" ", word);
}
