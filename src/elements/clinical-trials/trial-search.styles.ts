import {css} from 'lit';
import {answersNoticeStyles} from '../../components/answers-notice.styles.js';
import {clearAnswersStyles} from '../../components/clear-answers.styles.js';
import {questionStyles} from '../../components/question.styles.js';

export const trialSearchStyles = css`
  ${answersNoticeStyles}
  ${clearAnswersStyles}
  ${questionStyles}
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25) 3em;
    margin-block: var(--_space) calc(var(--_space) * 1.5);
  }
  .section > .body > .search {
    max-width: 52em;
  }
  /* Side by side in a wide column: the grid has the gap. */
  .search > .question + .question {
    margin-block-start: 0;
  }
  .near p,
  .search li p {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .near input {
    width: 100%;
    max-width: 22em;
    min-height: 48px;
    margin-block-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .search ul {
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .search li a {
    display: inline-block;
    max-width: 100%;
    padding-block: 0.5rem;
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.35;
  }
  .search li a span {
    display: block;
    font-size: calc(var(--_small) / var(--_scale));
    font-weight: 400;
  }
  @container (min-width: 44em) {
    .search {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .search > :not(.question) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
