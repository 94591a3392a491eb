import {css} from 'lit';

export const optionListStyles = css`
  .options {
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block-start: 0.5em;
  }
  .options p:first-child {
    overflow-wrap: anywhere;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }
  .flag {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 700;
    white-space: nowrap;
  }
`;
