/**
 * The rules of the questions that the planner suggests: in which situation each one is shown. The rules are
 * code; the questions are passages of the section `ask`.
 */
import {near, type When} from './questions.table.js';

/** No question about invasive cancer is for DCIS. */
const type = ['invasive', 'unknown'] as const;

/** The situations of each suggested question, by section and passage. All other questions are for everyone. */
export const suggestedWhen: Readonly<Record<string, When>> = {
  'ask.pd-l1': {kind: ['metastatic'], receptors: ['triple-negative']},
  'ask.pd-l1-near': {kind: [...near, 'unknown'], receptors: ['triple-negative'], type},
  'ask.brca': {receptors: ['hr-positive', 'triple-negative'], type},
  'ask.gene-tests': {kind: ['metastatic'], receptors: ['hr-positive']},
  'ask.next-cdk46': {kind: ['metastatic'], receptors: ['hr-positive'], medicines: ['cdk46']},
  'ask.hormone-result': {receptors: ['her2-positive']},
  'ask.first-surgery': {kind: ['local'], surgery: ['lumpectomy']},
  'ask.radiation-again': {kind: near, radiation: ['yes']},
  'ask.bones': {kind: ['metastatic'], place: ['bones']},
  'ask.brain': {kind: ['metastatic'], place: ['brain']},
  'ask.palliative': {kind: ['metastatic']},
};
