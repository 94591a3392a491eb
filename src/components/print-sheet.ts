import {css} from 'lit';
import {safeDocument} from '../lib/safe-globals.js';
import {publicTokens} from '../theme/public-tokens.js';
import {element} from './element.js';

/**
 * On paper, nothing of the page. Important declarations in a layer win over all that are in none,
 * whatever their selectors. The sheet is beside the body, so a body of one screen's height, a fixed, flex
 * or transformed one cannot cut it off.
 */
const pageStyles = css`
  @layer {
    @media print {
      html {
        all: revert !important;
      }
      html::before,
      html::after,
      html > :not(.recurrence-widgets-sheet) {
        display: none !important;
      }
    }
  }
  @page recurrence-widgets {
    size: auto;
    margin: 15mm;
  }
`;

/** Important declarations inside a shadow root win over the page's. */
const hostStyles = css`
  :host {
    all: revert !important;
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      container-type: inline-size !important;
      color-scheme: light only !important;
      page: recurrence-widgets !important;
    }
  }
`;

const sheetStyles = css`
  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2em;
    font-size: var(--_small);
  }
  /* A column is as wide as a phone, and is laid out as on one. */
  .columns > * {
    container-type: inline-size;
    min-width: 0;
  }
  article {
    display: block;
    padding: 0;
  }
  .left-out {
    display: none;
  }
`;

/** Background and text color stay the paper's: those of a dark page cannot be read on it. */
const keptTokens = publicTokens.filter(
  ({name, kind}) => kind !== 'color' || /accent|local|regional|distant/.test(name),
);

function createSheet(
  articles: readonly Element[],
  widget: Element,
  styles: readonly CSSStyleSheet[],
): HTMLElement {
  const sheet = element('div', {class: 'recurrence-widgets-sheet'});
  const computed = getComputedStyle(widget);
  for (const {name} of keptTokens) {
    const value = computed.getPropertyValue(name);
    if (value) sheet.style.setProperty(name, value);
  }
  const root = sheet.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...styles, sheetStyles.styleSheet!, hostStyles.styleSheet!];
  root.append(element('div', {class: articles.length > 1 ? 'columns' : undefined}, ...articles));
  for (const details of root.querySelectorAll('details')) details.open = true;
  return sheet;
}

/** Removes the sheet that was printed last. */
let removeLast = (): void => {};

/**
 * Prints articles of a widget alone, side by side if there are two, whatever the page's own print styles
 * do. `styles` apply to the articles.
 *
 * Phones report `afterprint` while their dialog is still open and draw the pages later, so the sheet stays
 * in the document, invisible on screen, until the reader is back on the page.
 */
export function printSheet(
  articles: readonly Element[],
  widget: Element,
  styles: readonly CSSStyleSheet[],
): void {
  removeLast();
  const sheet = createSheet(articles, widget, styles);
  const listeners = new AbortController();
  const {signal} = listeners;
  const remove = (): void => {
    listeners.abort();
    sheet.remove();
    safeDocument.adoptedStyleSheets = safeDocument.adoptedStyleSheets.filter(
      (other) => other !== pageStyles.styleSheet,
    );
    removeLast = () => {};
  };
  removeLast = remove;
  safeDocument.documentElement.append(sheet);
  safeDocument.adoptedStyleSheets = [...safeDocument.adoptedStyleSheets, pageStyles.styleSheet!];

  let isPrinting = true;
  const onAfterPrint = (): void => {
    const signs = ['focus', 'pointerdown', 'pointermove', 'keydown'];
    // If print() blocked until now, its dialog is closed, and what is printed next is the page.
    if (isPrinting) signs.push('beforeprint');
    for (const sign of signs) addEventListener(sign, remove, {capture: true, signal});
  };
  addEventListener('afterprint', onAfterPrint, {once: true, signal});
  print();
  isPrinting = false;
}
