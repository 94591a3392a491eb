import {headingLevel, lang, remember, reviewedBy, tools, words} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'All of it, as a short book', es: 'Todo, como un libro breve'},
  summary: {
    en: 'One chapter on the screen, a way on, and one’s place kept.',
    es: 'Un capítulo a la vez, un camino para seguir y la página donde se quedó.',
  },
  attributes: [
    {
      name: 'chapter',
      values: 'coping-guide …',
      text: {en: 'The chapter to begin with.', es: 'El capítulo con el que empieza.'},
    },
    {
      name: 'hash',
      text: {
        en: 'The page’s address follows the chapter, so that one can link to it.',
        es: 'La dirección de la página sigue al capítulo, para poder enlazarlo.',
      },
    },
    remember,
    lang,
    {
      name: 'sections',
      text: {
        en: 'Which chapters, in which order. A minus leaves one out.',
        es: 'Qué capítulos y en qué orden. Con un guion delante, se quita uno.',
      },
    },
    tools,
    headingLevel,
    reviewedBy,
    words,
  ],
} satisfies ElementInfo;
