/** Parses the URL of a frame: the element and its attributes. */

/** An element with its attributes, and the problems with the rest of the URL. */
export interface FrameRequest {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
}

/** Shown if the URL names no element: the whole guide. */
const DEFAULT_ELEMENT = 'recurrence-guide';

/** More than any attribute needs; anyone could write the URL. */
const MAX_VALUE_LENGTH = 400;

/** Parses a URL's query. `known` lists the elements with their attributes, 1 for those without a value. */
export function readAddress(
  query: URLSearchParams,
  known: Readonly<Record<string, Readonly<Record<string, 0 | 1>>>>,
): FrameRequest {
  const refused: string[] = [];
  // Not Object.hasOwn(): browsers that do not have it get the link to the page without a script.
  const has = (table: object, key: string): boolean =>
    Object.prototype.hasOwnProperty.call(table, key);
  const asked = query.get('element') ?? '';
  const name = has(known, asked) ? asked : DEFAULT_ELEMENT;
  if (name !== asked) {
    const names = Object.keys(known).join(', ');
    refused.push(`element="${asked.slice(0, 80)}": expected ${names}; showing ${DEFAULT_ELEMENT}`);
  }
  const attributes: Record<string, string> = {};
  for (const [key, value] of query) {
    if (key === 'element' || key === 'theme') continue;
    if (!has(known[name]!, key)) {
      refused.push(`${key.slice(0, 80)}: expected ${Object.keys(known[name]!).join(', ')}, theme`);
    } else if (value.length > MAX_VALUE_LENGTH) {
      refused.push(`${key}: expected at most ${MAX_VALUE_LENGTH} characters`);
    } else if (!known[name]![key]) {
      attributes[key] = value;
    } else if (value !== 'false') {
      attributes[key] = '';
    }
  }
  return {name, attributes, refused};
}
