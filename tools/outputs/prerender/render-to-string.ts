import {render, type RenderResult} from '@lit-labs/ssr';

type Chunk = string | (() => unknown) | Iterable<unknown> | undefined;

/** Lit's server renderer writes the properties of native inputs as attributes with a value. */
const booleans: Readonly<Record<string, string>> = {
  'checked="true"': 'checked',
  'checked="false"': '',
};

/** The strings of a result, without the comments that only hydration needs. */
function* strings(chunk: unknown): Generator<string> {
  const value = typeof chunk === 'function' ? (chunk as () => Chunk)() : (chunk as Chunk);
  if (typeof value === 'function') yield* strings(value);
  else if (typeof value === 'string') {
    if (!/^<!--\/?lit-/.test(value)) yield booleans[value] ?? value;
  } else {
    for (const part of value ?? []) yield* strings(part);
  }
}

/** Renders a template of an element to HTML. */
export function renderToString(template: unknown): string {
  // Slots are rendered only within a host; any object will do.
  const result: RenderResult = render(template, {customElementHostStack: [{} as never]});
  return [...strings(result)].join('');
}
