const restores: (() => void)[] = [];

/** Replaces a property until `restoreProperties` is called. */
export function replaceProperty(object: object, key: PropertyKey, value: unknown): void {
  const original = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, {value, configurable: true, writable: true});
  restores.push(() =>
    original ? Object.defineProperty(object, key, original) : Reflect.deleteProperty(object, key),
  );
}

/** Restores all replaced properties, last one first. */
export function restoreProperties(): void {
  for (const restore of restores.splice(0).reverse()) restore();
}
