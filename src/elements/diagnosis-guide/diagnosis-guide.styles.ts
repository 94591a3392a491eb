import {css} from 'lit';
import {pictureStyles} from '../../components/picture.js';
import {triageCardStyles} from '../../components/triage-card.styles.js';

export const styles = css`
  ${triageCardStyles}
  ${pictureStyles}

  .note {
    margin-block: 1.5em;
  }
  p + .lines {
    margin-block-start: 1.75em;
  }
  .lines + .note,
  .lines + :not(.lines, .note) {
    margin-block-start: 2.5em;
  }
  .found + .found {
    margin-block-start: 1.5em;
  }
  .found > .found-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_kind);
  }

  .section > .body > .test {
    display: grid;
    gap: 0.75em 2em;
    align-items: start;
    max-width: 54em;
    margin-block-start: 2.5em;
  }
  @container (min-width: 44em) {
    .section > .body > .test {
      grid-template-columns: auto 1fr;
    }
  }
  /* Three statements read better under each other, their labels in a column of their own. */
  #tests .lines {
    display: block;
  }
  #tests .lines > div {
    margin-block-start: 0.5em;
  }
  @container (min-width: 34em) {
    #tests .lines > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 1.5em;
      align-items: baseline;
    }
  }

  /* In a narrow column the title above already labels the sign. */
  @container (max-width: 35em) {
    #signs .subhead + div > .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .test,
    .lines {
      break-inside: avoid;
    }
  }
`;
