import {headingLevel, lang, remember, reviewedBy, tools, words} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'The complete guide', es: 'La guía completa'},
  summary: {
    en: 'All of the content, one chapter at a time. It remembers your place.',
    es: 'Todo el contenido, un capítulo a la vez. Recuerda dónde se quedó.',
  },
  attributes: [
    {
      name: 'chapter',
      values: 'coping-guide …',
      text: {en: 'The first chapter to show.', es: 'El capítulo que se muestra primero.'},
    },
    {
      name: 'hash',
      text: {
        en: 'Keeps the chapter in the page’s URL, so that it can be linked to.',
        es: 'Pone el capítulo en la URL de la página, para poder enlazarlo.',
      },
    },
    remember,
    lang,
    {
      name: 'sections',
      text: {
        en: 'The chapters to show, in this order. A minus sign before a name hides that chapter. Defaults to all chapters.',
        es: 'Los capítulos que se muestran, en este orden. Un signo menos delante de un nombre oculta ese capítulo. De forma predeterminada, todos.',
      },
    },
    tools,
    headingLevel,
    reviewedBy,
    words,
  ],
} satisfies ElementInfo;
