import {css} from 'lit';
import {bodyMapStyles} from '../../parts/body-map/body-map.styles.js';
import {iconArrayStyles} from '../../parts/icon-array/icon-array.styles.js';
import {kindCardsStyles} from '../../parts/kind-cards/kind-cards.styles.js';
import {recurrencePathStyles} from '../../parts/recurrence-path/recurrence-path.styles.js';

export const styles = css`
  ${bodyMapStyles}
  ${iconArrayStyles}
  ${kindCardsStyles}
  ${recurrencePathStyles}
  .hope {
    display: grid;
    gap: 0.5em 2.5em;
  }
  .section > .body > .hope {
    max-width: 52em;
  }
  .hope + .hope {
    margin-block-start: 2em;
  }
  .label {
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 700;
  }
  @container (min-width: 44em) {
    .hope {
      grid-template-columns: 1fr 1fr;
    }
    .hope > .subhead {
      grid-column: 1 / -1;
    }
  }
`;
