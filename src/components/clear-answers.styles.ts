import {css} from 'lit';

export const clearAnswersStyles = css`
  .clearing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
    max-width: var(--_measure);
  }
  .clear,
  .undo-clear {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .clearing > .outcome {
    margin: 0;
  }
  @media print {
    .clearing {
      display: none;
    }
  }
`;
