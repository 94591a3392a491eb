import {css} from 'lit';
import {questionStyles} from '../../components/question.styles.js';
import {resourceListStyles} from './resource-list.styles.js';

export const styles = css`
  ${questionStyles}
  ${resourceListStyles}
  .calls {
    list-style: none;
    display: grid;
    gap: 1em;
    margin-block-start: 1em;
  }
  .crisis {
    padding: 1.25em 1.375em;
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .lead > .crisis {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .crisis > .calls {
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .section > .body > .found {
    max-width: 52em;
  }
  /* One answer on one line. */
  .found .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .count {
    margin-block-start: 1.75em;
    color: var(--_muted);
  }
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
  .found > .subhead {
    margin-block-start: 1.75em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .crisis {
      border: 1px solid;
    }
  }
  @media print {
    .crisis {
      padding-inline: 0;
    }
    .question,
    .clear,
    .count {
      display: none;
    }
  }
`;
