import {css} from 'lit';
import {callSheetControlStyles} from './call-sheet.js';
import {optionListStyles} from './option-list.styles.js';
import {questionStyles} from '../../components/question.styles.js';
import {pictureStyles} from '../../components/picture.js';
import {triageCardStyles} from '../../components/triage-card.styles.js';
import {answersNoticeStyles} from '../../components/answers-notice.styles.js';
import {clearAnswersStyles} from '../../components/clear-answers.styles.js';
import {treatmentStyles} from './treatment.js';

export const styles = css`
  ${questionStyles}
  ${answersNoticeStyles}
  ${clearAnswersStyles}
  ${triageCardStyles}
  ${pictureStyles}
  ${treatmentStyles}
  ${optionListStyles}
  ${callSheetControlStyles}
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
    font-size: var(--_large);
  }
  .frequency {
    color: var(--_accent);
    font-weight: 700;
  }
  .result > .frequency {
    margin-block-start: 1.75em;
  }
  /* The statements about a treatment are read in order, so they are stacked with their labels in one column. */
  :is(#treatments, #targeted) .lines {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.5em;
    max-width: var(--_measure);
  }
  @container (min-width: 34em) {
    :is(#treatments, #targeted) .lines > div {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
    :is(#treatments, #targeted) .lines > .ways {
      align-items: start;
    }
  }
  @media print {
    .question,
    .flag,
    .status {
      display: none;
    }
  }
`;
