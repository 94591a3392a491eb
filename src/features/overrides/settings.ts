import {warnOnce} from '../../lib/warn.js';

/**
 * The absolute URL of the overrides for an element: its `words` attribute, else `data-words` of the
 * page's script tag. Undefined if there is none, or if it is empty or not a URL.
 */
export function overridesUrl(element: Element): string | undefined {
  const value =
    element.getAttribute('words') ??
    document.querySelector<HTMLElement>('script[data-words]')?.dataset['words'];
  if (!value?.trim()) return undefined;
  if (URL.canParse(value, document.baseURI)) return new URL(value, document.baseURI).href;
  warnOnce(`words="${value.slice(0, 80)}": expected the URL of a words.json file.`);
  return undefined;
}
