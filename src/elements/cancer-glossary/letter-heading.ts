import {heading} from '../../components/heading.js';

/** The heading of the terms under one letter. */
export const letterHeading = (level: number, letter: string): unknown =>
  heading(level, 'letter', letter);
