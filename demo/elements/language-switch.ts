import {lang} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'English · Español', es: 'English · Español'},
  summary: {
    en: 'One switch for the whole page, in its header.',
    es: 'Un botón de idioma para toda la página, en su encabezado.',
  },
  attributes: [
    {
      name: 'remember',
      text: {
        en: 'Keeps the choice on this device, with a way to clear it. Left out, nothing is stored.',
        es: 'Guarda la elección en este dispositivo, con una forma de borrarla. Si falta, no se guarda nada.',
      },
    },
    lang,
  ],
} satisfies ElementInfo;
