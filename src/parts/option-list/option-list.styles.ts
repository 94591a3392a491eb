import {css} from 'lit';

export const optionListStyles = css`
  .options {
    list-style: none;
    display: grid;
    gap: 1em;
    margin-block-start: 0.5em;
  }
  .flag {
    margin-inline-start: 0.35em;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: 700;
    white-space: nowrap;
  }
`;
