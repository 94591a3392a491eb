import type {Text} from '../../layout/text.js';
import {translate} from './translate.js';

const names: Readonly<Record<string, Text>> = {
  default: {en: 'Default', es: 'Inicial'},
  clay: {en: 'Clay', es: 'Arcilla'},
  clinical: {en: 'Clinical', es: 'Clínico'},
  contrast: {en: 'High contrast', es: 'Alto contraste'},
  'large-print': {en: 'Large print', es: 'Letra grande'},
  teal: {en: 'Teal', es: 'Verde azulado'},
};

/** The label of a preset; one without a label here is shown by its file name. */
export const presetName = (name: string): string => {
  const label = names[name];
  return label ? translate(label) : name;
};
