/**
 * This device's storage, used only where `remember` is set. Storage that is full, forbidden or damaged
 * never throws: reading gives undefined, writing and clearing say whether they worked.
 */
const prefix = 'recurrence-widgets.';

function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

/** What was kept under a name, as it was written, or undefined. */
export const recall = (name: string): unknown =>
  attempt(() => JSON.parse(localStorage.getItem(prefix + name)!) as unknown) ?? undefined;

/** Keeps a value under a name; false where the device does not keep it. */
export const remember = (name: string, value: unknown): boolean =>
  attempt(() => (localStorage.setItem(prefix + name, JSON.stringify(value)), true)) ?? false;

/** Forgets what was kept under a name; false where the device does not say. */
export const forget = (name: string): boolean =>
  attempt(() => (localStorage.removeItem(prefix + name), true)) ?? false;
