import {presetLabels} from './preset-labels.js';
import {translate} from './translate.js';

/** The label of a preset; one without a label is shown by its file name. */
export const presetName = (name: string): string => {
  const label = presetLabels[name];
  return label ? translate(label) : name;
};
