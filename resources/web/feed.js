// The live results of one poll: keeps a WebSocket, comes back by itself, and always hands on whole snapshots.

const firstDelay = 500; // ms; doubles, and is shaken so that a hall full of phones does not come back at once
const lastDelay = 15000;
const openLimit = 10000;
const silenceLimit = 35000; // the server says something every 15 s

export const goneCode = 4404; // the poll was removed

export class Feed {
  // told: { snapshot(data), live(), lost(), gone() }
  constructor(path, told) {
    this.path = path;
    this.told = told;
    this.delay = firstDelay;
    this.listening = new AbortController();
    const { signal } = this.listening;
    addEventListener("online", () => this.hurry(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry(), { signal });
    // A page that is left may be kept for "back"; it need not hold a place at the station meanwhile.
    addEventListener("pagehide", () => this.rest(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.hurry(), { signal });
    this.connect();
  }

  connect() {
    clearTimeout(this.timer);
    const scheme = location.protocol === "https:" ? "wss://" : "ws://";
    const socket = new WebSocket(scheme + location.host + this.path);
    this.socket = socket;
    this.watch(openLimit);
    socket.onmessage = (event) => {
      if (socket !== this.socket) return;
      this.delay = firstDelay;
      this.watch(silenceLimit);
      this.told.live();
      if (socket === this.socket) this.told.snapshot(JSON.parse(event.data));
    };
    socket.onclose = (event) => {
      if (socket === this.socket) this.lost(event.code === goneCode);
    };
  }

  // A path that has died says nothing at all, so silence counts as loss.
  watch(limit) {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.lost(false), limit);
  }

  rest() {
    clearTimeout(this.watchdog);
    clearTimeout(this.timer);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  lost(gone) {
    this.rest();
    if (gone) this.told.gone();
    else this.told.lost();
    const wait = gone ? lastDelay : this.delay;
    this.delay = Math.min(this.delay * 2, lastDelay);
    this.timer = setTimeout(() => this.connect(), wait * (0.5 + Math.random()));
  }

  // For good: the page is about something else.
  end() {
    this.listening.abort();
    this.rest();
  }

  // The network is back, or somebody looks again: no reason to wait.
  hurry() {
    if (this.socket === null) {
      this.delay = firstDelay;
      this.connect();
    }
  }
}

// Calls draw with the newest value: at once after a pause, at most once in `pause` ms otherwise.
export function calmly(draw, pause = 250) {
  let last = -Infinity;
  let timer = 0;
  let newest;
  const now = () => {
    timer = 0;
    last = performance.now();
    draw(newest);
  };
  return (value) => {
    newest = value;
    if (timer) return;
    const wait = last + pause - performance.now();
    if (wait <= 0) now();
    else timer = setTimeout(now, wait);
  };
}
