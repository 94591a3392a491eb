/** Calls all watchers at the start of each minute, with one timer per page. */
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function scheduleTick(): void {
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

function tick(): void {
  scheduleTick();
  for (const watcher of watchers) watcher();
}

/** Adds a watcher, which is called at the start of each minute. */
export function watchClock(watcher: () => void): void {
  watchers.add(watcher);
  if (watchers.size === 1 && timer === undefined) scheduleTick();
}

/** Removes a watcher, and stops the timer if it was the last one. */
export function unwatchClock(watcher: () => void): void {
  watchers.delete(watcher);
  if (watchers.size) return;
  clearTimeout(timer);
  timer = undefined;
}
