/** The one clock of the page: tells all who watch when a minute has gone by. */
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function scheduleTick(): void {
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

function tick(): void {
  scheduleTick();
  for (const watcher of watchers) watcher();
}

/** Watches the clock. */
export function watchClock(watcher: () => void): void {
  watchers.add(watcher);
  if (watchers.size === 1 && timer === undefined) scheduleTick();
}

/** Watches it no more; with the last watcher the timer goes. */
export function unwatchClock(watcher: () => void): void {
  watchers.delete(watcher);
  if (watchers.size) return;
  clearTimeout(timer);
  timer = undefined;
}
