import {css} from 'lit';

export const styles = css`
  .ask {
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
  .ask :is(button, a) {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    margin: 0;
    padding: 0 0.75rem;
    margin-inline-start: -0.75rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ask-status:not(.visually-hidden) ~ :is(button, a) {
    margin-inline: 0;
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;
