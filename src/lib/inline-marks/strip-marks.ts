import type {MarkedText} from '../../content/model.js';
import {inlineMark} from './parse-inline.js';

/** The text without its inline marks. */
export const stripMarks = (text: MarkedText): string => text.replace(inlineMark, '$1$2');
