import {css} from 'lit';

export const questionStyles = css`
  .question {
    min-inline-size: 0;
  }
  .question + .question {
    margin-block-start: 1.5em;
  }
  .question > .hint {
    color: var(--_muted);
    line-height: 1.4;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    margin-block-start: 0.25em;
  }
  .stacked {
    flex-direction: column;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
  }
  .answers label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 44px;
    min-width: 4.5em;
    padding-block: 0.25em;
    line-height: 1.3;
    cursor: pointer;
  }
  .answers input {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    margin: 0;
    accent-color: var(--_mark);
    cursor: pointer;
  }
  @media (hover: hover) {
    .answers label:hover {
      color: var(--_accent);
    }
  }
`;
