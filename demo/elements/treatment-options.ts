import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Treatment', es: 'Tratamiento'},
  summary: {
    en: 'How a plan is chosen, and what people in a like situation talk over with their team.',
    es: 'Cómo se elige un plan y de qué hablan con su equipo las personas en una situación parecida.',
  },
  attributes: [
    {
      name: 'kind',
      values: 'local, regional, metastatic, unknown',
      text: {
        en: 'Answers the first question, on a page about one situation. The reader can change it.',
        es: 'Contesta la primera pregunta, en una página sobre una situación. La persona puede cambiarla.',
      },
    },
    ...contentAttributes,
  ],
} satisfies ElementInfo;
