/** The button that prints the side effects to call about, and lines for phone numbers. */
import {css, html, type TemplateResult} from 'lit';
import {renderInline} from '../../components/inline.js';
import type {CareContact} from '../../content/model.js';
import type {CallSheetMessages} from '../../content/treatment-options/types.js';
import {lazy} from '../../i18n/lazy.js';

const loadSheet = lazy(
  'the printed page of <treatment-options>',
  () => import('./print-call-sheet.js'),
);

/** Prints the section alone, or the whole page if the code for that does not load. */
async function print(event: Event): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const sheet = await loadSheet().catch(() => undefined);
  if (sheet) sheet.printCallSheet(root);
  else window.print();
}

/**
 * The button that prints the page, and lines for the team's numbers, which show only on paper: those that
 * the page declares, and room to write the others.
 */
export const callSheetControls = (
  messages: CallSheetMessages,
  contact: CareContact | undefined,
): TemplateResult =>
  html`<button
      type="button"
      class="print-call"
      part="print"
      @click=${(event: Event) => void print(event)}
    >
      ${messages.print}
    </button>
    <div class="numbers">
      <p class="subhead">${contact?.name || messages.numbers}</p>
      <p>${messages.day} ${renderInline(contact?.day ?? '')}</p>
      <p>${messages.night} ${renderInline(contact?.night ?? '')}</p>
    </div>`;

export const callSheetControlStyles = css`
  .print-call {
    min-height: 44px;
    margin-block-end: var(--_space);
    padding: 0 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .numbers {
    display: none;
  }
  @media print {
    .print-call {
      display: none;
    }
    .numbers {
      display: block;
      padding: 0.5em 1em;
      border: 2px solid var(--_text);
      break-inside: avoid;
    }
    /* A line to write on. */
    .numbers > p + p {
      margin-block: 1em 0;
      border-block-end: 1px solid var(--_text);
    }
  }
`;
