// Of a quiz's question. What was left when the page was made counts from when it came: no clock need be right.

let ends = 0;
let ticking = 0;

function tick(page) {
  clearTimeout(ticking);
  const line = page.isConnected && page.querySelector("#time");
  if (!line) return;
  const left = Math.max(0, ends - performance.now()) / 1000;
  line.hidden = false;
  line.querySelector("progress").value = left / Number(page.dataset.seconds);
  line.querySelector("span").textContent = page.dataset.time.replace("{count}", Math.ceil(left).toLocaleString(document.documentElement.lang));
  if (left > 0) ticking = setTimeout(() => tick(page), 200);
}

// came: when the page did, as performance.now() says it.
export function start(page, came) {
  ends = came + Number(page.dataset.left);
  tick(page);
}
