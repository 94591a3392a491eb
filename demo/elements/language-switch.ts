import {lang} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'English · Español', es: 'English · Español'},
  summary: {
    en: 'A language switch for the whole page, for its header.',
    es: 'Un selector de idioma para toda la página, para su encabezado.',
  },
  attributes: [
    {
      name: 'remember',
      text: {
        en: 'Stores the choice on this device, with a button to clear it. By default, nothing is stored.',
        es: 'Guarda la elección en este dispositivo, con un botón para borrarla. De forma predeterminada, no se guarda nada.',
      },
    },
    lang,
  ],
} satisfies ElementInfo;
