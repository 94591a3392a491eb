import {toHtml} from '../../../layout/markup.js';
import {hasFile, joinLines, preloadLines, scriptLine, themeLines, widgetsScript} from './lines.js';
import {elementNodes} from './nodes.js';
import type {SnippetForm} from './snippet-form.js';

export const scriptTag: SnippetForm = {
  id: 'tag',
  title: {en: 'One tag', es: 'Una etiqueta'},
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
  title: {en: 'One file', es: 'Un solo archivo'},
  description: {
    en: 'A classic script with everything inside, for an upload folder or a page opened from a disk.',
    es: 'Un script clásico con todo dentro, para una carpeta de archivos o una página abierta desde el disco.',
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
