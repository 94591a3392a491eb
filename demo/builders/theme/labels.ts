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

export type EditableColor = (typeof mainColors)[number] | (typeof moreColors)[number];

export const colorLabels: Readonly<Record<EditableColor, Text & {readonly hint?: Text}>> = {
  accent: {
    en: 'Accent',
    es: 'Acento',
    hint: {en: 'Links, buttons, icons', es: 'Enlaces, botones, iconos'},
  },
  text: {en: 'Text', es: 'Texto'},
  surface: {en: 'Background', es: 'Fondo'},
  muted: {en: 'Secondary text', es: 'Texto secundario'},
  raised: {en: 'Raised surfaces', es: 'Fondo destacado'},
  border: {en: 'Borders', es: 'Bordes'},
  focus: {en: 'Focus ring', es: 'Anillo de foco'},
  local: {en: 'Local recurrence', es: 'Recurrencia local'},
  regional: {en: 'Regional recurrence', es: 'Recurrencia regional'},
  distant: {en: 'Distant recurrence', es: 'Recurrencia distante'},
};

export const schemeLabel = (scheme: Scheme): string =>
  scheme === 'light' ? t('Light', 'Claro') : t('Dark', 'Oscuro');
