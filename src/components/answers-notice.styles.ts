import {css} from 'lit';

export const answersNoticeStyles = css`
  .keeping {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .taken {
    max-width: var(--_measure);
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  @media print {
    .taken {
      display: none;
    }
  }
`;
