import {loadContent, type ContentLoaders} from '../../i18n/load-content.js';
import {warn} from '../../lib/warn.js';
import type openCard from './card.js';

// The build puts `retry` behind the address, as it does for words.
const code: ContentLoaders<typeof openCard> = {card: (retry) => (void retry, import('./card.js'))};

/** Opens a term's definition; the popover and the glossary are loaded when first asked for. */
export function showTerm(button: HTMLButtonElement): void {
  loadContent(code, 'card')
    .then((show) => show(button))
    .catch(() => warn(button, 'could not load the glossary.'));
}
