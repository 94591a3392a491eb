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
`;
