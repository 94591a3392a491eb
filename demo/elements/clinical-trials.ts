import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Clinical trials', es: 'Ensayos clínicos'},
  summary: {
    en: 'What they are, what to ask, and a search made from the reader’s own answers.',
    es: 'Qué son, qué preguntar y una búsqueda hecha con las respuestas de la persona.',
  },
  attributes: [
    {
      name: 'kind',
      values: 'local, regional, metastatic, unknown',
      text: {
        en: 'Answers a question of the search beforehand. The reader can change it.',
        es: 'Contesta de antemano una pregunta de la búsqueda. La persona puede cambiarla.',
      },
    },
    ...contentAttributes,
  ],
} satisfies ElementInfo;
