import {css} from 'lit';

export const styles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.5rem;
    grid-column: 1 / -1;
    margin-block-end: -0.5rem;
    font-size: var(--_small);
    line-height: 1.4;
  }
  .ask:empty {
    display: none;
  }
  .ask-status {
    color: var(--_muted);
  }
  .ask-status:not(:empty) {
    margin-block-start: 0.5em;
  }
  .ask :is(button, a) {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    margin-block: 0;
    padding: 0 0.75rem;
    margin-inline: -0.75rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;
