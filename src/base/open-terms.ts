import {features} from './feature-registry.js';

/** Opens the definition of any glossary term clicked in a render root, and returns that root. */
export function openTerms<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
  root.addEventListener('click', ({target}) => {
    const button = (target as Element).closest<HTMLButtonElement>('button.term');
    // A page's own buttons in slots pass through here too.
    if (button?.getRootNode() === root) features?.showTerm(button);
  });
  return root;
}
