import {contentAttributes, remember} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Clinical trials', es: 'Ensayos clínicos'},
  summary: {
    en: 'What trials are, what to ask, and a search based on the reader’s answers.',
    es: 'Qué son, qué preguntar y una búsqueda basada en las respuestas de la persona.',
  },
  attributes: [
    {
      name: 'kind',
      values: 'local, regional, metastatic, unknown',
      text: {
        en: 'Preselects an answer in the search. Readers can change it.',
        es: 'Elige de antemano una respuesta de la búsqueda. La persona puede cambiarla.',
      },
    },
    remember,
    ...contentAttributes,
  ],
} satisfies ElementInfo;
