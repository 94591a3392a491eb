import type {Text} from '../../layout/text.js';

/** The names of the presets, by file name. */
export const presetLabels: Readonly<Record<string, Text>> = {
  default: {en: 'Default', es: 'Inicial'},
  clay: {en: 'Clay', es: 'Arcilla'},
  clinical: {en: 'Clinical', es: 'Clínico'},
  contrast: {en: 'High contrast', es: 'Alto contraste'},
  'large-print': {en: 'Large print', es: 'Letra grande'},
  teal: {en: 'Teal', es: 'Verde azulado'},
};
