import {css} from 'lit';

export const recurrencePathStyles = css`
  .lead > .path {
    margin-block: calc(var(--_space) * 1.25);
  }
  .path svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .path path {
    fill: none;
    stroke: var(--_kind);
    stroke-linecap: round;
    stroke-width: 9;
  }
  .path .quiet {
    stroke: var(--_muted);
    stroke-width: 2.5;
    stroke-dasharray: 0 9;
  }
  .path figcaption {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.75em;
    font-size: var(--_small);
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
  }
`;
