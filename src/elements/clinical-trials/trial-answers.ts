/** The shared answers as those of the trial search, which asks less exactly, and the other way around. */
import type {Receptors, TrialPlace} from '../../content/clinical-trials.js';
import {near} from '../../content/questions.table.js';
import type {ReaderAnswers} from '../../lib/reader-answers/answer-state.js';
import type {TrialAnswers} from './trial-links.js';

/** The answers that the page presets. */
export type TrialPreset = Pick<TrialAnswers, 'place' | 'receptors'>;

const isNear = (kind: string | undefined): boolean =>
  (near as readonly (string | undefined)[]).includes(kind);

function placeOf({kind, near: isNearBreast}: ReaderAnswers, preset: TrialPlace): TrialPlace {
  if (isNearBreast || isNear(kind?.[0])) return 'near';
  if (kind?.[0] === 'metastatic') return 'distant';
  return kind ? 'open' : preset;
}

function receptorsOf({receptors}: ReaderAnswers, preset: Receptors): Receptors {
  const given = receptors?.[0];
  if (given?.startsWith('her2')) return 'her2-positive';
  if (given === 'hr-positive' || given === 'triple-negative') return given;
  return given ? 'open' : preset;
}

/** The answers of the search: the reader's, else those of the page. */
export const trialAnswers = (answers: ReaderAnswers, preset: TrialPreset): TrialAnswers => ({
  place: answers.omitKind ? 'open' : placeOf(answers, preset.place),
  receptors: answers.omitReceptors ? 'open' : receptorsOf(answers, preset.receptors),
  near: answers.area ?? '',
});

/** The change of the shared answers if the reader chooses a place. A more exact answer stays. */
export function placeChange(
  place: TrialPlace,
  answers: ReaderAnswers,
  preset: TrialPreset,
): ReaderAnswers {
  if (place === 'open') return {omitKind: placeOf(answers, preset.place) !== 'open'};
  if (place === placeOf(answers, 'open')) return {omitKind: false};
  return place === 'distant' ? {kind: ['metastatic']} : {kind: undefined, near: true};
}

/** The change of the shared answers if the reader chooses receptors. A more exact answer stays. */
export function receptorsChange(
  receptors: Receptors,
  answers: ReaderAnswers,
  preset: TrialPreset,
): ReaderAnswers {
  if (receptors === 'open') {
    return {omitReceptors: receptorsOf(answers, preset.receptors) !== 'open'};
  }
  return receptors === receptorsOf(answers, 'open')
    ? {omitReceptors: false}
    : {receptors: [receptors]};
}
