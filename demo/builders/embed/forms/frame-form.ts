import data from 'site:data';
import type {ElementNode} from '../../../layout/markup.js';
import {pageSettings, type EmbedChoices} from '../choices.js';
import {attribute, fileUrl, hasFile, joinLines, languageOf, scriptLine} from './lines.js';
import {elementNodes, hasContent} from './nodes.js';
import type {SnippetForm} from './snippet-form.js';

function frameUrl({tag, attributes}: ElementNode, choices: EmbedChoices): string {
  const query = new URLSearchParams({element: tag});
  for (const [name, value] of attributes) {
    // A URL can be written by anyone, so a frame takes no reviewer from it.
    if (!name.startsWith('reviewed-')) query.set(name, String(value));
  }
  if (choices.theme) query.set('theme', choices.theme);
  return fileUrl(choices, `frame.html?${query}`);
}

function iframe(node: ElementNode, choices: EmbedChoices): string {
  const title = data.headings[node.tag]?.[languageOf(choices)] ?? node.tag;
  return `<iframe${attribute('src', frameUrl(node, choices))}${attribute('title', title)} width="100%" height="700" loading="lazy"></iframe>`;
}

export const frame: SnippetForm = {
  id: 'frame',
  title: {en: 'Iframe', es: 'Iframe'},
  description: {
    en: 'For systems that allow only iframes. It does not support your own help lines. Set your care team, the reviewer and your words.json in frame.html itself.',
    es: 'Para sistemas que solo permiten iframes. No admite las líneas de ayuda de su hospital. Indique su equipo médico, quién revisó los textos y su words.json en el propio frame.html.',
  },
  isAvailable: hasFile('frame.html') && hasFile('frame-resize.js'),
  canPin: true,
  losesChoices: (choices) =>
    choices.lines.length > 0 || Boolean(choices.reviewedBy) || pageSettings(choices).length > 0,
  parts: (choices) => [
    {
      kind: 'html',
      code: joinLines(
        elementNodes(choices)
          .filter(({tag}) => hasContent(tag))
          .map((node) => iframe(node, choices)),
        scriptLine(choices, 'frame-resize.js', 'defer', []),
      ),
    },
  ],
};
