import {css} from 'lit';
import {dotPlotStyles} from './dot-plot.styles.js';
import {trialSearchStyles} from './trial-search.styles.js';

export const styles = css`
  ${dotPlotStyles}
  ${trialSearchStyles}
  /* Avoids breaks within phone numbers if the line is long enough. */
  a[href^='tel:'] {
    display: inline-block;
    max-width: 100%;
  }
  .body > p + .lines,
  .body > .lines + p {
    margin-block-start: 2em;
  }
  .body > p + .items {
    margin-block-start: 0.5em;
  }
  .section > .body > .phases {
    max-width: 60em;
  }
  .phases {
    display: grid;
    gap: calc(var(--_space) * 1.25) 2.5em;
    margin-block: calc(var(--_space) * 1.25);
  }
  .phase {
    display: grid;
    grid-template-columns: min(6em, 28%) minmax(0, 1fr);
    gap: 1.25em;
    align-items: start;
  }
  .phases .lines {
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
  }
  @container (min-width: 44em) {
    .phases {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .phase {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .dot-plot {
      width: min(9em, 100%);
    }
  }
`;
