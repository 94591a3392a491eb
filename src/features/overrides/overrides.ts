import {lazy} from '../../i18n/lazy.js';
import type {Spoken} from './apply-overrides.js';

const load = lazy('the feature "overrides"', () => import('./apply-overrides.js'));

/**
 * Words as the hospital has them, where the page names its `words.json`: on the widget, or once on a
 * script tag. All that it takes is loaded only then; if it does not come, the words stay as they are.
 * `name` is the module of words; the widget's own if absent.
 */
export const withOverrides = <Words extends Spoken>(
  element: Element,
  words: Words,
  name?: string,
): Words | Promise<Words> =>
  element.hasAttribute('words') || document.querySelector('script[data-words]')
    ? load().then(
        (own) => own.applyOverrides(element, words, name),
        () => words,
      )
    : words;
