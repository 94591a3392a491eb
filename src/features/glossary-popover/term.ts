import {html, type TemplateResult} from 'lit';
import {loadContent, type ContentLoaders} from '../../i18n/load-content.js';
import {warn} from '../../lib/warn.js';
import type showTerm from './card.js';

// The build puts `retry` behind the address, as it does for words.
const code: ContentLoaders<typeof showTerm> = {card: (retry) => (void retry, import('./card.js'))};

/** Opens what a term means; the card and its words come when they are first asked for. */
function open({currentTarget: button}: {currentTarget: HTMLButtonElement}): void {
  loadContent(code, 'card')
    .then((show) => show(button))
    .catch(() => warn(button, 'could not load the glossary.'));
}

/**
 * A term in running text, `address` its mark's `term:ID`: opens what it means beside it. No white
 * space within: it stands in a sentence.
 */
// prettier-ignore
export const term = (address: string, label: string): TemplateResult =>
  html`<button type="button" class="term" part="term" value=${address} aria-haspopup="dialog" @click=${open}>${label}</button>`;
