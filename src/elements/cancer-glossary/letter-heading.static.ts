import {staticAnchor} from '../../components/static-anchor.js';
import * as interactive from './letter-heading.js';

/** The heading after a target for the links of the alphabet. */
export const letterHeading: typeof interactive.letterHeading = (level, letter) => [
  staticAnchor(letter),
  interactive.letterHeading(level, letter),
];
