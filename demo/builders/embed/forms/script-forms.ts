import {toHtml} from '../../../layout/markup.js';
import {hasFile, joinLines, preloadLines, scriptLine, themeLines, widgetsScript} from './lines.js';
import {elementNodes} from './nodes.js';
import type {SnippetForm} from './snippet-form.js';

export const scriptTag: SnippetForm = {
  id: 'tag',
  title: {en: 'Script tag', es: 'Etiqueta script'},
  description: {
    en: 'For most sites. Loads only what the page uses, in the language shown.',
    es: 'Para la mayoría de los sitios. Carga solo lo que la página usa, en el idioma que se muestra.',
  },
  isAvailable: hasFile('widgets.js'),
  canPin: true,
  canPreload: true,
  parts: (choices) => [
    {
      kind: 'html',
      code: joinLines(
        preloadLines(choices),
        themeLines(choices),
        widgetsScript(choices),
        toHtml(elementNodes(choices)),
      ),
    },
  ],
};

export const standaloneScript: SnippetForm = {
  id: 'standalone',
  title: {en: 'Single file', es: 'Un solo archivo'},
  description: {
    en: 'A classic script with everything included, for systems that accept one uploaded file, and for pages opened from a disk.',
    es: 'Un script clásico que lo incluye todo, para sistemas que aceptan un solo archivo y para páginas abiertas desde el disco.',
  },
  isAvailable: hasFile('standalone.js'),
  canPin: true,
  parts: (choices) => [
    {
      kind: 'html',
      code: joinLines(
        themeLines(choices),
        scriptLine(choices, 'standalone.js', 'defer'),
        toHtml(elementNodes(choices)),
      ),
    },
  ],
};
