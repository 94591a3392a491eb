/** Every fact that a clinician has to confirm first, as a sentence in both languages. */
import type {Proposal} from './proposal.ts';
import {dailyLife} from './daily-life.ts';
import {safety} from './safety.ts';
import {treatment} from './treatment.ts';

export const proposals: readonly Proposal[] = [...safety, ...treatment, ...dailyLife];
