import {attempt} from './attempt.js';
import {warnOnce} from './warn.js';

let supported: boolean | undefined;

function missingFeatures(): string[] {
  const features: readonly (readonly [string, () => unknown])[] = [
    ['light-dark()', () => CSS.supports('color', 'light-dark(red, red)')],
    ['relative colors', () => CSS.supports('color', 'oklch(from red l c h)')],
    [
      'popovers',
      () => 'popover' in HTMLElement.prototype && 'showPopover' in HTMLElement.prototype,
    ],
    // Throws in browsers whose style sheets cannot be constructed. MooTools replaces `Document`.
    [
      'adopted style sheets',
      () =>
        'adoptedStyleSheets' in (Object.getPrototypeOf(document) as object) && new CSSStyleSheet(),
    ],
    ['Object.hasOwn()', () => Object.hasOwn({a: 1}, 'a')],
  ];
  return features.filter(([, isThere]) => !attempt(isThere)).map(([name]) => name);
}

/**
 * True if this browser has everything the widgets need (demo/docs/browsers.html lists the versions). If
 * not, nothing may take the place of the fallback; the console says once what is missing. True on a
 * server.
 */
export function isSupported(): boolean {
  if (supported === undefined) {
    const missing = typeof CSS === 'undefined' ? [] : missingFeatures();
    supported = !missing.length;
    if (!supported) {
      warnOnce(`this browser lacks ${missing.join(', ')}; the fallback content stays.`);
    }
  }
  return supported;
}
