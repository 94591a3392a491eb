/**
 * The dates on which statements that can become outdated were checked against their sources, and when the
 * next check is due. A section or a passage spreads one of these.
 */
import type {Checked} from './model.js';

/** Medicines and tests change with every approval. */
export const medicines: Checked = {checked: '2026-11-27', due: '2027-05-27'};

/** Laws and insurance change with the calendar year. */
export const lawAndMoney: Checked = {checked: '2026-11-27', due: '2027-01-31'};

/** Signs to report, surgery, radiation and care change more slowly. */
export const care: Checked = {checked: '2026-11-27', due: '2027-11-27'};
