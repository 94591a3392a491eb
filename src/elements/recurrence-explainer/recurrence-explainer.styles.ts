import {css} from 'lit';
import {bodyMapStyles} from './body-map.styles.js';
import {iconArrayStyles} from './icon-array.styles.js';
import {kindCardsStyles} from './recurrence-type-cards.styles.js';
import {recurrencePathStyles} from './recurrence-path.styles.js';

export const styles = css`
  ${bodyMapStyles}
  ${iconArrayStyles}
  ${kindCardsStyles}
  ${recurrencePathStyles}
`;
