/**
 * Lets a click on a section's heading open and close it, for all sections in a render root; returns that
 * root. The heading is before its `<details>`: inside `<summary>`, some screen readers do not list it.
 */
export function toggleByHeading<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
  root.addEventListener('click', ({target}) => {
    const heading = (target as Element).closest('.section-box > .heading');
    if (heading?.getRootNode() !== root) return;
    heading.nextElementSibling!.querySelector<HTMLElement>('summary')!.click();
  });
  return root;
}
