// What the pages made of lists share: they ask for their data again and again, and build rows from it.

const svg = "http://www.w3.org/2000/svg";
const shapes = {
  good: ["circle", { cx: 6, cy: 6, r: 5 }],
  trouble: ["path", { d: "M6 1 11.5 11H.5Z" }],
  failed: ["rect", { x: 1, y: 1, width: 10, height: 10 }],
  done: ["path", { d: "M1.5 6.5 4.5 9.5l6-7", class: "line" }],
  off: ["circle", { cx: 6, cy: 6, r: 4, class: "line" }],
};

export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// A state has a shape, a colour and a word; this is the first two.
export function mark(state) {
  const image = document.createElementNS(svg, "svg");
  image.setAttribute("viewBox", "0 0 12 12");
  image.setAttribute("class", `mark ${state}`);
  image.setAttribute("aria-hidden", "true");
  const [name, attributes] = shapes[state];
  const shape = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  image.append(shape);
  return image;
}

export function row({ state, name, right = "", more = "", href = "" }) {
  const made = element(href ? "a" : "div", "row", mark(state), element("span", "name", element("bdi", "", name)), element("span", "right", right));
  if (href) made.href = href;
  if (more) made.append(element("span", `more ${state}`, more));
  return made;
}

// Asks at once, then every `pause` ms while somebody looks; keeps what was shown when the server is away.
export function follow(path, pause, draw, lost) {
  const link = document.getElementById("link");
  let timer = 0;
  let newest = "";
  const ask = async () => {
    clearTimeout(timer);
    try {
      const headers = { "Accept-Language": document.documentElement.lang }; // sentences are as the page is
      const answer = await fetch(path, { cache: "no-store", headers, signal: AbortSignal.timeout?.(10000) });
      if (!answer.ok) throw new Error(String(answer.status));
      const text = await answer.text();
      if (text !== newest) draw(JSON.parse(text));
      newest = text;
      link.textContent = "";
      link.className = "";
    } catch {
      link.textContent = lost;
      link.className = "lost";
    }
    if (!document.hidden) timer = setTimeout(ask, pause);
  };
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  ask();
}
