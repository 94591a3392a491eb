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
export const read = (name: string): unknown =>
  attempt(() => JSON.parse(localStorage.getItem(prefix + name)!) as unknown) ?? undefined;

/** Other widgets of this page are told as other windows are: by an event, but one of our own. */
const here = new EventTarget();

function change(name: string, task: () => void): boolean {
  const done = attempt(() => (task(), true)) ?? false;
  if (done) here.dispatchEvent(new Event(name));
  return done;
}

/** Keeps a value under a name; false where the device does not keep it. */
export const write = (name: string, value: unknown): boolean =>
  change(name, () => localStorage.setItem(prefix + name, JSON.stringify(value)));

/** Forgets what was kept under a name; false where the device does not say. */
export const remove = (name: string): boolean =>
  change(name, () => localStorage.removeItem(prefix + name));

/** Calls when what is kept under a name changes, on this page or in another window; gives how to stop. */
export function onChange(name: string, changed: () => void): () => void {
  const elsewhere = ({key}: StorageEvent) => {
    // Without a key, all was cleared.
    if (key === null || key === prefix + name) changed();
  };
  here.addEventListener(name, changed);
  addEventListener('storage', elsewhere);
  return () => {
    here.removeEventListener(name, changed);
    removeEventListener('storage', elsewhere);
  };
}
