// Words have no button of their own: what waits of them stands above the field.

export function show(page, answers) {
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
    item.append(text);
    list.append(item);
  }
}
