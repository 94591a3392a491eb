import type {Spoken} from './own.js';

/**
 * Words as the hospital has them, where the page names its `words.json`: on the widget, or once on a
 * script tag. All that it takes is loaded only then; if it does not come, the words stay as they are.
 * `name` is the module of words; the widget's own if absent.
 */
export const ownWords = <Words extends Spoken>(
  element: Element,
  words: Words,
  name?: string,
): Words | Promise<Words> =>
  element.hasAttribute('words') || document.querySelector('script[data-words]')
    ? import('./own.js').then(
        (own) => own.putInForce(element, words, name),
        () => words,
      )
    : words;
