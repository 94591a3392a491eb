import {contentAttributes, remember} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Treatment', es: 'Tratamiento'},
  summary: {
    en: 'How a plan is chosen, and what people in a similar situation discuss with their care team.',
    es: 'Cómo se elige un plan y de qué hablan con su equipo las personas en una situación parecida.',
  },
  attributes: [
    {
      name: 'kind',
      values: 'local, regional, collarbone, metastatic, unknown',
      text: {
        en: 'Preselects the answer to the first question, for a page about one situation. Readers can change it.',
        es: 'Elige de antemano la respuesta a la primera pregunta, en una página sobre una situación. La persona puede cambiarla.',
      },
    },
    remember,
    ...contentAttributes,
  ],
} satisfies ElementInfo;
