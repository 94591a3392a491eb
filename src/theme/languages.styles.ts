/** The group of language buttons. */
import {css} from 'lit';

export const languagesStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.75rem;
  }
  .languages button {
    min-height: 44px;
    padding: 0 0.75rem;
    outline-offset: -3px;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .languages button[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
    cursor: default;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
