import {css} from 'lit';
import {optionListStyles} from '../../parts/option-list/option-list.styles.js';
import {questionStyles} from '../../parts/question/question.styles.js';

export const styles = css`
  ${questionStyles}
  ${optionListStyles}
  .clear {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .result {
    margin-block-start: var(--_space);
    padding: clamp(1rem, 4cqi, 1.75rem);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .result > * + * {
    margin-block-start: 0.75em;
  }
  .result > .subhead {
    font-size: calc(1em * var(--_scale));
  }
  .status:empty {
    display: none;
  }
  .standing {
    color: var(--_accent);
    font-weight: 700;
  }
  .result > .standing {
    margin-block-start: 1.75em;
  }
  /* Three short statements a treatment: room for three columns where there is any. */
  #treatments .lines {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  @media print {
    .question,
    .clear,
    .flag,
    .status {
      display: none;
    }
  }
`;
