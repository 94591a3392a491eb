/**
 * Globals that a host page can replace or shadow. An element with `name="querySelector"` hides that
 * method of `document`, and old libraries such as MooTools replace `Event`. Prototypes stay intact.
 */

/**
 * A document or form without named elements in its way: every member comes from its prototypes. It is
 * not the same object: do not compare it, and do not pass it where a node is expected.
 */
export const unshadowed = <Target extends object>(object: Target): Target =>
  new Proxy(object, {
    get(target, key) {
      const value: unknown = Reflect.get(Object.getPrototypeOf(target) as object, key, target);
      return typeof value === 'function'
        ? (value as (...args: unknown[]) => unknown).bind(target)
        : value;
    },
    set: (target, key, value) =>
      Reflect.set(Object.getPrototypeOf(target) as object, key, value, target),
  });

/** `document`, unshadowed; undefined on a server. */
export const safeDocument: Document =
  typeof document === 'undefined' ? (undefined as unknown as Document) : unshadowed(document);

function isEventClass(candidate: unknown): candidate is typeof Event {
  try {
    return new EventTarget().dispatchEvent(new (candidate as typeof Event)('test'));
  } catch {
    return false;
  }
}

/** The browser's `Event`, also where a script has replaced the global. */
export const NativeEvent: typeof Event =
  [globalThis.Event, Object.getPrototypeOf(globalThis.CustomEvent ?? null) as unknown].find(
    isEventClass,
  ) ?? Event;

/** The absolute URL, or undefined if it is not valid. Older browsers have no `URL.canParse()`. */
export function resolveUrl(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}
