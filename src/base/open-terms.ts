import {features} from './feature-registry.js';
import {showLoadFailure} from './load-failure.js';

/**
 * Opens the definition of any glossary term clicked in a render root, and returns that root. `failed`
 * returns the message for a definition that does not load; the next click tries again.
 */
export function openTerms<Root extends HTMLElement | DocumentFragment>(
  root: Root,
  failed: () => string | undefined,
): Root {
  root.addEventListener('click', ({target}) => {
    const button = (target as Element).closest<HTMLButtonElement>('button.term');
    // A page's own buttons in slots pass through here too.
    if (button?.getRootNode() !== root) return;
    features?.showTerm(button).then(
      () => showLoadFailure(button, undefined),
      () => showLoadFailure(button, failed()),
    );
  });
  return root;
}
