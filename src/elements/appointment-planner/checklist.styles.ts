import {css} from 'lit';
import {autoGrowStyles} from './auto-grow-textarea.js';

export const checklistStyles = css`
  ${autoGrowStyles}
  .link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_small);
    line-height: 1.3;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link[aria-disabled] {
    opacity: 0.4;
    cursor: default;
  }
  .arrow {
    width: 1.375em;
    height: 1.375em;
  }
  .checklist {
    list-style: none;
  }
  .checklist > li {
    padding-block: 0.375em;
  }
  .checklist > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .line {
    display: grid;
    grid-template-columns: 1.625em minmax(0, 1fr);
    column-gap: 0.875em;
    padding-block: 0.5em;
    line-height: 1.45;
    cursor: pointer;
  }
  .line input {
    width: 1.625em;
    height: 1.625em;
    margin: 0;
    font: inherit;
    accent-color: var(--_mark);
    cursor: pointer;
  }
  .origin {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .suggested {
    max-width: var(--_measure);
    margin-block-end: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  @media print {
    .suggested {
      display: none;
    }
  }
  .own {
    padding-block: 0.25em;
    cursor: auto;
  }
  .own > label {
    display: grid;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-inline-end: -1em;
    cursor: pointer;
  }
  .also {
    display: block;
    color: var(--_muted);
  }
  .beside,
  .actions {
    margin-inline-start: 2.5em;
  }
  .beside > label {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .order {
    display: flex;
    margin-inline-start: auto;
  }
  @media print {
    .actions {
      display: none;
    }
    .own > label {
      align-items: start;
    }
    .checklist > li {
      break-inside: avoid;
    }
    .also,
    .checklist > li:first-child {
      break-before: avoid;
    }
  }
`;
