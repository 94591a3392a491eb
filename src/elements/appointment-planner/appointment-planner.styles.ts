import {css} from 'lit';
import {clearAnswersStyles} from '../../components/clear-answers.styles.js';
import {checklistStyles} from './checklist.styles.js';

export const styles = css`
  ${checklistStyles}
  ${clearAnswersStyles}
  .languages-beside label {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    min-height: 44px;
    line-height: 1.3;
    font-weight: 700;
    cursor: pointer;
  }
  .languages-beside input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin: 0;
    font: inherit;
    accent-color: var(--_mark);
    cursor: pointer;
  }
  .languages-beside p,
  .hint,
  .keeping {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .languages-beside p {
    margin-inline-start: 2.36em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 1em;
  }
  .field {
    min-width: 0;
  }
  .field:nth-child(n + 3) {
    grid-column: 1 / -1;
  }
  .card > .field {
    grid-column: 1 / -1;
  }
  .field > label,
  .new > label {
    display: block;
    font-weight: 700;
    line-height: 1.35;
    padding-block-end: 0.25em;
  }
  .field .also {
    display: inline;
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .calendar .hint {
    margin-block-start: 0.5em;
  }
  .field > input {
    /* The year, or a.m. and p.m., must be visible on the narrowest phones with the largest text. */
    --_field: max(16px, min(1em, 8.5cqi));
    appearance: none;
    width: 100%;
    min-width: 0;
    min-height: 48px;
    margin: 0;
    padding: 0.25em 0.625em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field > input::-webkit-date-and-time-value {
    min-height: 1.4em;
    text-align: start;
  }
  .field > .typed {
    display: none;
  }
  .body > .also + .checklist {
    margin-block-start: 0.25em;
  }
  .list-actions {
    min-height: 44px;
  }
  .new {
    margin-block-start: 0.75em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    margin-block-start: 0.625em;
    padding: 0.25em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.3;
    cursor: pointer;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
  }
  .take {
    max-width: var(--_measure);
    border-block-start: 1px solid var(--_border);
    padding-block: 1.125em var(--_space);
  }
  .take > .subhead {
    font-size: var(--_large);
  }
  .sheet-tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .unsupported {
    visibility: hidden;
  }
  /* The last place, where the gap does not show. Two neighbors that change places fill the same rows. */
  #share.unsupported {
    order: 1;
  }
  .by-hand {
    width: 100%;
    min-height: 12em;
    padding: 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_small);
  }
  .take [role='status']:empty {
    display: none;
  }
  @media print {
    .languages-beside,
    .keeping,
    .hint,
    .list-actions,
    .calendar,
    .new,
    .offer,
    .take {
      display: none;
    }
    .field > input {
      display: none;
    }
    .field > .typed {
      display: block;
      visibility: visible;
    }
    .fields {
      grid-template-columns: 1fr 1fr;
      gap: 0.5em 2em;
    }
    .field:nth-child(n + 3) {
      grid-column: auto;
    }
    .card > .field {
      grid-column: 1 / -1;
      break-inside: avoid;
    }
    /* Room to write by hand. */
    .field .typed {
      min-height: 1.75em !important;
      border-block-end: 1px solid !important;
      border-radius: 0;
    }
    #ask .checklist > li::after,
    #answer .checklist > li::after {
      content: '';
      display: block;
      height: 1.75em;
      margin-inline-start: 2.5em;
      border-block-end: 1px solid var(--_border);
    }
    .checklist > li {
      padding-block: 0.125em;
    }
    .checklist > li + li {
      border: 0;
    }
  }
`;
