import data from 'site:data';
import {toHtml} from '../../../layout/markup.js';
import {hasFile, joinLines} from './lines.js';
import {elementNodes, withPageSettings} from './nodes.js';
import type {SnippetForm} from './snippet-form.js';

export const npmPackage: SnippetForm = {
  id: 'npm',
  title: {en: 'npm', es: 'npm'},
  description: {
    en: 'For sites built with a bundler.',
    es: 'Para sitios que se construyen con un empaquetador.',
  },
  isAvailable: hasFile('elements/recurrence-explainer.js'),
  parts: (choices) => [
    {kind: 'shell', code: `npm install recurrence-widgets@${data.version}`},
    {
      kind: 'module',
      code: joinLines(
        choices.widgets.map((tag) => `import 'recurrence-widgets/elements/${tag}.js';`),
        choices.theme ? [`import 'recurrence-widgets/themes/${choices.theme}.css';`] : [],
      ),
    },
    {kind: 'html', code: toHtml(withPageSettings(elementNodes(choices), choices))},
  ],
};
