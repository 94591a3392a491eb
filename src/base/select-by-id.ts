import {warnAttribute} from '../lib/warn.js';

/**
 * Selects items, such as sections, by an attribute's space-separated ids, in that order; `-id` omits one.
 * Warns about unknown ids and ignores them. Returns all items if the attribute selects none.
 */
export function selectById<Item extends {readonly id: string}>(
  element: Element,
  wanted: string | null | undefined,
  all: readonly Item[],
  attribute = 'sections',
): readonly Item[] {
  const tokens = new Set(`${wanted ?? ''}`.split(/\s+/).filter(Boolean));
  const names = [...tokens].map((token) => token.replace(/^-/, ''));
  const unknown = names.filter((name) => !all.some(({id}) => id === name));
  if (unknown.length) {
    const ids = all.map(({id}) => id).join(' ');
    warnAttribute(element, attribute, wanted, `ids out of "${ids}", not "${unknown.join(' ')}"`);
  }
  const chosen = [...tokens].flatMap((token) => all.filter(({id}) => id === token));
  const rest = chosen.length ? chosen : all;
  const left = rest.filter(({id}) => !tokens.has(`-${id}`));
  return left.length ? left : all;
}
