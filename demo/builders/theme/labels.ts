import type {Text} from '../../layout/text.js';
import {t} from '../shared/translate.js';
import type {Scheme} from './check-theme.js';

/** Colors that most themes set. */
export const mainColors = ['accent', 'surface', 'text'] as const;
/** Colors that are otherwise computed from the main ones. */
export const moreColors = [
  'muted',
  'raised',
  'border',
  'focus',
  'local',
  'regional',
  'distant',
] as const;

export type ColorName = (typeof mainColors)[number] | (typeof moreColors)[number];

export const colorLabels: Readonly<Record<ColorName, Text & {readonly hint?: Text}>> = {
  accent: {
    en: 'Accent',
    es: 'Acento',
    hint: {en: 'Links, buttons, marks', es: 'Enlaces, botones, marcas'},
  },
  text: {en: 'Text', es: 'Texto'},
  surface: {en: 'Background', es: 'Fondo'},
  muted: {en: 'Quieter text', es: 'Texto secundario'},
  raised: {en: 'What stands out', es: 'Lo que resalta'},
  border: {en: 'Hairlines', es: 'Líneas finas'},
  focus: {en: 'Focus ring', es: 'Anillo de foco'},
  local: {en: 'The local kind', es: 'El tipo local'},
  regional: {en: 'The regional kind', es: 'El tipo regional'},
  distant: {en: 'The distant kind', es: 'El tipo a distancia'},
};

export const schemeLabel = (scheme: Scheme): string =>
  scheme === 'light' ? t('Light', 'Claro') : t('Dark', 'Oscuro');
