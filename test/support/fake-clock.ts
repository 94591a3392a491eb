export interface FakeClock {
  /** The number of timers that wait for the clock. */
  timers(): number;
  set(iso: string): void;
  restore(): void;
}

/** Fixes the time; `set` moves it and runs every timer of a second or more. */
export function fakeClock(iso: string): FakeClock {
  const originals = {
    now: Date.now,
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
  };
  const waiting = new Map<number, () => void>();
  let now = Date.parse(iso);
  let last = -1;
  Date.now = () => now;
  globalThis.setTimeout = ((task: () => void, wait = 0, ...rest: unknown[]) => {
    if (wait < 1000) return originals.setTimeout(task, wait, ...rest);
    waiting.set(--last, task);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    if (!waiting.delete(id)) originals.clearTimeout(id);
  }) as typeof clearTimeout;
  return {
    timers: (): number => waiting.size,
    set(iso: string): void {
      now = Date.parse(iso);
      const due = [...waiting.values()];
      waiting.clear();
      for (const task of due) task();
    },
    restore(): void {
      Date.now = originals.now;
      globalThis.setTimeout = originals.setTimeout;
      globalThis.clearTimeout = originals.clearTimeout;
    },
  };
}
