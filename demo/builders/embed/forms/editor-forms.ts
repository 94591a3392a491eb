/** Markup for content systems that remove unknown tags; `widgets.js` turns it into widgets. */
import data from 'site:data';
import {toHtml, type ElementNode} from '../../../layout/markup.js';
import type {EmbedChoices} from '../choices.js';
import {hasFile, joinLines, themeLines, widgetsScript} from './lines.js';
import {elementNodes} from './nodes.js';
import type {SnippetForm, SnippetPart} from './snippet-form.js';

const isAvailable = hasFile('widgets.js') && data.supportsEditorMarkup;

const asDataAttributes = (nodes: readonly ElementNode[]): ElementNode[] =>
  nodes.map((node) => ({
    ...node,
    tag: 'div',
    attributes: [
      ['data-rw', node.tag],
      ...node.attributes.map(([name, value]) => [`data-${name}`, value] as const),
    ],
    children: asDataAttributes(node.children),
  }));

const fitsClassName = (value: string): boolean => /^[\w-]+(?: [\w-]+)*$/.test(value);

function classNames({tag, attributes}: ElementNode): string {
  const names = attributes.flatMap(([name, value]) =>
    typeof value === 'string' && fitsClassName(value)
      ? value.split(' ').map((word) => `rw-${name}-${word}`)
      : [],
  );
  return [`rw-${tag}`, ...names].join(' ');
}

const asClassNames = (nodes: readonly ElementNode[]): ElementNode[] =>
  nodes.map((node) => ({
    ...node,
    tag: 'div',
    attributes: [['class', classNames(node)]],
    children: [],
  }));

const parts = (choices: EmbedChoices, nodes: readonly ElementNode[]): SnippetPart[] => [
  {kind: 'head', code: joinLines(themeLines(choices), widgetsScript(choices))},
  {kind: 'html', code: toHtml(nodes)},
];

export const dataAttributes: SnippetForm = {
  id: 'data',
  title: {en: 'Data attributes', es: 'Atributos data'},
  description: {
    en: 'For content management systems that remove unknown tags. Add the script to the site’s header once; editors then write a plain div.',
    es: 'Para gestores de contenido que quitan las etiquetas desconocidas. Agregue el script una vez al encabezado del sitio; después, quien edita escribe un div.',
  },
  isAvailable,
  canPin: true,
  parts: (choices) => parts(choices, asDataAttributes(elementNodes(choices))),
};

export const classNameForm: SnippetForm = {
  id: 'class',
  title: {en: 'Class names', es: 'Nombres de clase'},
  description: {
    en: 'For systems that also remove data attributes. Class names cannot contain a reviewer’s name or help lines.',
    es: 'Para sistemas que quitan también los atributos data. Los nombres de clase no admiten el nombre de quien revisó ni líneas de ayuda.',
  },
  isAvailable,
  canPin: true,
  losesChoices: ({lines, reviewedBy}) => lines.length > 0 || Boolean(reviewedBy),
  parts: (choices) => parts(choices, asClassNames(elementNodes(choices))),
};
