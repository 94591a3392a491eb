import {css} from 'lit';

/** The sheet on paper, alone: what the reader fills in and has filled in, without what is only read. */
export const sheetStyles = css`
  article {
    font-size: var(--_small);
  }
  .body > .also {
    margin-block-start: -0.5em;
  }
  .body > * {
    max-width: none !important;
  }
  .lead,
  .sources,
  .summary,
  footer,
  slot,
  .body > [part='passage'] {
    display: none !important;
  }
`;
