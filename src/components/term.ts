import {element} from './element.js';

/** A glossary term in running text; the widget opens its definition. `address` is `term:ID`. */
export const term = (address: string, label: string): HTMLElement =>
  element(
    'button',
    {type: 'button', class: 'term', part: 'term', value: address, 'aria-haspopup': 'dialog'},
    label,
  );
