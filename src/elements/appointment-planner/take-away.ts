/** What makes the sheet a thing to take along; comes after the words, so that they need not wait for it. */
import {download} from '../../parts/download.js';
import {printAlone} from '../../parts/print-alone.js';
import {calendar} from './calendar.js';
import {sheetText} from './sheet-text.js';

export default {calendar, download, printAlone, sheetText};
