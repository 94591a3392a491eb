/** The axe rules of every accessibility test. Import this once, then use `to.be.accessible()`. */
import '@open-wc/testing';
import 'axe-core/axe.min.js';

declare const axe: typeof import('axe-core');

axe.configure({
  rules: [
    // WCAG 2.2 AA, but off by default in axe.
    {id: 'target-size', enabled: true},
    // The widgets promise the contrast of level AAA.
    {id: 'color-contrast-enhanced', enabled: true},
    // A test page has no landmarks of its own.
    {id: 'region', enabled: false},
  ],
});
