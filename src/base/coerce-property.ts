import {attempt} from '../lib/attempt.js';
import type {PropertyDeclaration} from 'lit';
import {warnAttribute} from '../lib/warn.js';

/** A reactive property; `accepts` says which values an internal one takes, for it has no attribute. */
export interface GuardedProperty extends PropertyDeclaration {
  readonly accepts?: (value: never) => unknown;
}

/** A list as the attribute's text; undefined for everything else. */
const joinList = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.join(' ')
    : undefined;

/**
 * Turns any value that a framework or script gives a property into one that it can hold. A property with
 * an attribute holds text or a boolean: a list of strings becomes a space-separated one, and anything
 * else counts as not set. An internal one keeps its value (`old`) unless it accepts the new one. The
 * console names each value that is not used.
 */
export function coerceProperty(
  element: Element,
  name: string,
  value: unknown,
  {type, state, accepts, attribute}: GuardedProperty,
  old: () => unknown,
): unknown {
  if (type === Boolean) return Boolean(value);
  if (state) {
    if (!accepts || attempt(() => accepts(value as never))) return value;
    warnAttribute(element, name, value, 'nothing: this property is internal');
    return old();
  }
  if (value === null || value === undefined || typeof value === 'string') return value;
  const text = typeof value === 'number' ? `${value}` : attempt(() => joinList(value));
  if (text === undefined) {
    warnAttribute(element, typeof attribute === 'string' ? attribute : name, value, 'text');
  }
  return text;
}
