// What is kept of a voting page for the next time; `offline.js` keeps it, and has it come up where there is no network.
// Browsers take such a keeper over TLS and on this computer alone.

const worker = new URL("../v/offline.js", import.meta.url).href;
const place = (address) => new URL(`../v/${address}`, import.meta.url).href;

// As it is for everybody: without what is known of whoever reads it, and what was typed or scanned. It says itself that
// it is old, see `vote.js`.
function pageForAll() {
  const all = document.documentElement.cloneNode(true);
  const main = all.querySelector("#vote");
  main.dataset.kept = "";
  main.querySelector("#said").textContent = main.dataset.older;
  for (const made of main.querySelectorAll(".arrow, .picked .place, .waits, .tosend")) made.remove();
  for (const button of main.querySelectorAll("button.picked")) {
    button.classList.remove("picked");
    button.setAttribute("aria-pressed", "false");
  }
  for (const line of main.querySelectorAll("#link, #picked, #send")) line.hidden = true;
  for (const input of main.querySelectorAll('input:not([name="run"])')) input.removeAttribute("value");
  for (const unsent of main.querySelectorAll(".given .pending")) unsent.remove();
  for (const button of main.querySelectorAll("button[aria-current]")) button.removeAttribute("aria-current");
  return `<!DOCTYPE html>\n${all.outerHTML}`;
}

export async function drop(address) {
  const registration = await navigator.serviceWorker?.getRegistration(worker);
  registration?.active?.postMessage({ page: place(address) });
}

// None whose poll asks for accounts. What is said below the answers is said to one person, or nobody may vote.
export async function keep(address) {
  const main = document.getElementById("vote");
  if (main.querySelector('details, input[name="account"]')) return drop(address);
  if (!navigator.serviceWorker || main.querySelector(".name") || main.querySelector("#said").textContent) return;
  const html = pageForAll();
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ page: place(address), html });
}
