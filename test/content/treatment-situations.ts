/** Forty situations and what the options list must show in each. No clinician has reviewed them. */
import hormonePositive from './treatment-situations/hormone-positive.ts';
import near from './treatment-situations/near.ts';
import other from './treatment-situations/other.ts';

export const situations = [...near, ...hormonePositive, ...other];
