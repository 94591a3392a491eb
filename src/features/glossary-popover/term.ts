import {html, type TemplateResult} from 'lit';
import {lazy} from '../../i18n/lazy.js';

const load = lazy('the feature "glossary popover"', () => import('./card.js'));

/** Opens the definition of a term. If it fails to load, the console says so and the next press retries. */
function open({currentTarget: button}: {currentTarget: HTMLButtonElement}): void {
  load()
    .then(({default: show}) => show(button))
    .catch(() => {});
}

/**
 * A term in running text, `address` its mark's `term:ID`: opens what it means beside it. No white
 * space within: it stands in a sentence.
 */
// prettier-ignore
export const term = (address: string, label: string): TemplateResult =>
  html`<button type="button" class="term" part="term" value=${address} aria-haspopup="dialog" @click=${open}>${label}</button>`;
