import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'What a recurrence is', es: 'Qué es una recurrencia'},
  summary: {
    en: 'Local, regional or distant, on a body map; why it happens; what to hope for.',
    es: 'Local, regional o distante, en un mapa del cuerpo; por qué ocurre; qué se puede esperar.',
  },
  attributes: contentAttributes,
} satisfies ElementInfo;
