import {attempt} from './attempt.js';
import {NativeEvent} from './safe-globals.js';

/**
 * Local storage, used only if `remember` is set. It never throws if storage is full, blocked or corrupt:
 * `read()` returns undefined, `write()` and `remove()` return false.
 */
const prefix = 'recurrence-widgets.';

/** Reads a value; undefined if there is none. */
export const read = (name: string): unknown =>
  attempt(() => JSON.parse(localStorage.getItem(prefix + name)!) as unknown) ?? undefined;

/** Notifies the other widgets on this page: `storage` events only reach other windows. */
const thisPage = new EventTarget();

function changeAndNotify(name: string, task: () => void): boolean {
  const succeeded = attempt(() => (task(), true)) ?? false;
  if (succeeded) thisPage.dispatchEvent(new NativeEvent(name));
  return succeeded;
}

/** Stores a value. Returns false if that fails. */
export const write = (name: string, value: unknown): boolean =>
  changeAndNotify(name, () => localStorage.setItem(prefix + name, JSON.stringify(value)));

/** Removes a value. Returns false if that fails. */
export const remove = (name: string): boolean =>
  changeAndNotify(name, () => localStorage.removeItem(prefix + name));

/** Calls a listener when a value changes, on this page or in another window. Returns how to unsubscribe. */
export function onChange(name: string, listener: () => void): () => void {
  const onStorage = ({key}: StorageEvent) => {
    // The key is null if the whole storage was cleared.
    if (key === null || key === prefix + name) listener();
  };
  thisPage.addEventListener(name, listener);
  addEventListener('storage', onStorage);
  return () => {
    thisPage.removeEventListener(name, listener);
    removeEventListener('storage', onStorage);
  };
}
