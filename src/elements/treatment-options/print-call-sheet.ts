/** The section of side effects to call about as one printed page. */
import {css} from 'lit';
import {PrintEvent} from '../../base/print-event.js';
import {printSheet} from '../../components/print-sheet.js';

/** All signs fit on one page of Letter paper in every language. */
const sheetStyles = css`
  .call-sheet {
    font-size: 8.4pt;
    line-height: 1.15;
  }
  /* The numbers are in a box of their own. */
  .call-sheet :is(.summary, .sources, .contact) {
    display: none;
  }
  .call-sheet .heading {
    font-size: 15pt;
  }
  .call-sheet .subhead {
    font-size: 9.5pt;
  }
  .call-sheet :is(.body > *, footer, footer *) {
    max-width: none;
  }
  .call-sheet .section-box {
    border: 0;
  }
  .call-sheet .section-box > .heading {
    padding: 0 0 0.2em;
  }
  .call-sheet .section > summary {
    display: none;
  }
  .call-sheet .body {
    padding: 0;
  }
  .call-sheet .body > * + * {
    margin-block-start: 0.4em;
  }
  .call-sheet :is(p, ul, li, .subhead) {
    max-width: none;
    margin-block: 0;
  }
  .call-sheet .note {
    padding: 0.3em 0.8em;
  }
  .call-sheet .numbers {
    display: grid;
    grid-template-columns: auto 1fr 1.4fr;
    gap: 1.5em;
    align-items: end;
    padding: 0.4em 0.8em 0.8em;
  }
  .call-sheet .numbers > p {
    margin: 0;
  }
  .call-sheet .care + .care {
    margin-block-start: 0.4em;
  }
  .call-sheet .care-title {
    padding: 0.25em 0.8em;
    font-size: 10.5pt;
  }
  .call-sheet .care-title .subhead {
    font-size: inherit;
  }
  .call-sheet .care > .care-body {
    padding: 0.2em 0.8em;
  }
  .call-sheet :is(li, p) {
    line-height: inherit;
  }
  .call-sheet .care .items {
    margin-block-start: 0.3em;
    columns: 2;
    column-gap: 2em;
  }
  .call-sheet .care .items > li {
    margin-block: 0 0.1em;
    break-inside: avoid;
  }
  .call-sheet footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0;
    margin-block-start: 0.4em;
    font-size: 7.5pt;
  }
  .call-sheet footer > * {
    margin: 0;
  }
`;

/** Prints the section alone, with the notice and the dates of the widget. */
export function printCallSheet(root: ShadowRoot): void {
  const article = root.querySelector('article')!;
  const sheet = article.cloneNode(false) as HTMLElement;
  sheet.classList.add('call-sheet');
  const parts = article.querySelectorAll('.section-box:has(> #call), footer');
  for (const part of parts) sheet.append(part.cloneNode(true));
  sheet.querySelector('footer p:has(> a[href="#"])')?.remove();
  root.host.dispatchEvent(new PrintEvent('call'));
  printSheet([sheet], root.host, [...root.adoptedStyleSheets, sheetStyles.styleSheet!]);
}
