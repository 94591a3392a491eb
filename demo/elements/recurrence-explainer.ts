import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'What a recurrence is', es: 'Qué es una recurrencia'},
  summary: {
    en: 'Local, regional and distant recurrence on a body map, why it happens, and what to expect.',
    es: 'La recurrencia local, regional y distante en un mapa del cuerpo, por qué ocurre y qué se puede esperar.',
  },
  attributes: contentAttributes,
} satisfies ElementInfo;
