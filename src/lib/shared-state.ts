/** State that all widgets of a page share. */
import {NativeEvent, safeDocument} from './safe-globals.js';
import {onChange, read, remove, write} from './storage.js';

const page = globalThis as unknown as Record<symbol, unknown>;

/**
 * A value on the global object instead of in a module, so that several copies and releases of the package on
 * a page share it. Others may have written it, so `parse` returns only what is valid; it also gets undefined
 * and what was stored on the device. A change is announced by an event that carries nothing.
 */
export class SharedState<Value extends object> {
  #name: string;
  #parse: (raw: unknown) => Value;
  #key: symbol;
  #event: string;

  constructor(name: string, parse: (raw: unknown) => Value) {
    this.#name = name;
    this.#parse = parse;
    this.#key = Symbol.for(`recurrence-widgets.${name}`);
    this.#event = `recurrence-widgets.${name}`;
  }

  get value(): Value {
    return this.#parse(page[this.#key]);
  }

  set(value: Value): void {
    page[this.#key] = value;
    safeDocument.dispatchEvent(new NativeEvent(this.#event));
  }

  /** Calls a listener after each change. Returns how to unsubscribe. */
  subscribe(listener: () => void): () => void {
    const {addEventListener, removeEventListener} = safeDocument;
    addEventListener(this.#event, listener);
    return () => removeEventListener(this.#event, listener);
  }

  /** What is stored on the device; undefined if nothing is. */
  read(): Value | undefined {
    const stored = read(this.#name);
    return stored === undefined ? undefined : this.#parse(stored);
  }

  /** Stores a value on the device, or removes it if undefined. Returns false if that fails. */
  write = (value: Value | undefined): boolean =>
    value === undefined ? remove(this.#name) : write(this.#name, value);

  /** Calls a listener when another window, or another copy on this page, stores a value. */
  onStored = (listener: () => void): (() => void) => onChange(this.#name, listener);
}
