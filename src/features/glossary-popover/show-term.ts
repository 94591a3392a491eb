import {lazy} from '../../i18n/lazy.js';

const load = lazy('the feature "glossary popover"', () => import('./card.js'));

/** Opens the definition of a term. If it fails to load, the console says so and the next press retries. */
export function showTerm(button: HTMLButtonElement): void {
  load()
    .then(({default: show}) => show(button))
    .catch(() => {});
}
