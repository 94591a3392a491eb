import data from 'site:data';
import {escapeText} from '../../../layout/markup.js';
import {pageSettings, type EmbedChoices} from '../choices.js';
import {attribute, fileUrl, hasFile, joinLines, languageOf} from './lines.js';
import {hasContent} from './nodes.js';
import type {SnippetForm} from './snippet-form.js';

function linkItem(tag: string, choices: EmbedChoices): string[] {
  const language = languageOf(choices);
  const file = `static/${tag}.${language}.html`;
  if (!hasFile(file)) return [];
  const title = escapeText(data.headings[tag]?.[language] ?? tag);
  const href = attribute('href', fileUrl(choices, file));
  return [`  <li><a${href} lang="${language}">${title}</a></li>`];
}

export const staticPages: SnippetForm = {
  id: 'static',
  title: {en: 'Link to a page', es: 'Enlace a una página'},
  description: {
    en: 'Pages that work without JavaScript. They show all sections in the original wording and order, and your numbers if you build them with these: see the guide to settings.',
    es: 'Páginas que funcionan sin JavaScript. Muestran todas las secciones con la redacción y el orden originales, y sus números si las genera con ellos: vea la guía de ajustes.',
  },
  isAvailable: hasFile(`static/recurrence-explainer.${data.languages[0]}.html`),
  losesChoices: (choices) =>
    Object.keys(choices.sections).length > 0 ||
    choices.lines.length > 0 ||
    Boolean(choices.reviewedBy || choices.theme) ||
    pageSettings(choices).length > 0,
  parts: (choices) => [
    {
      kind: 'html',
      code: joinLines(
        '<ul>',
        choices.widgets.filter(hasContent).flatMap((tag) => linkItem(tag, choices)),
        '</ul>',
      ),
    },
  ],
};
