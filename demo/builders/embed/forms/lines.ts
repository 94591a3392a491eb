/** The lines that several forms have in common. */
import data from 'site:data';
import {escapeAttribute} from '../../../layout/markup.js';
import {pageSettings, type EmbedChoices} from '../choices.js';

/** The language of a snippet that must name one. */
export const languageOf = ({lang}: EmbedChoices): string => lang || data.languages[0]!;

export const hasFile = (file: string): boolean => data.files.includes(file);

/** The URL of a file of the release. */
export const fileUrl = ({address}: EmbedChoices, file: string): string =>
  `${address.replace(/\/*$/, '/')}${file}`;

/** An attribute with a space before it, or nothing if it has no value. */
export const attribute = (name: string, value: string): string =>
  value ? ` ${name}="${escapeAttribute(value)}"` : '';

/** `integrity` and `crossorigin`, if the choices ask for them. */
function pinAttributes({integrity}: EmbedChoices, file: string): string {
  const hash = data.integrity[file];
  return integrity && hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
}

const link = (choices: EmbedChoices, rel: string, file: string): string =>
  `<link rel="${rel}"${attribute('href', fileUrl(choices, file))}${pinAttributes(choices, file)}>`;

/** The link to the preset's style sheet. */
export const themeLines = (choices: EmbedChoices): string[] =>
  choices.theme ? [link(choices, 'stylesheet', `themes/${choices.theme}.css`)] : [];

/** Links that load the widgets' files in parallel with the script. */
export function preloadLines(choices: EmbedChoices): string[] {
  if (!choices.preload) return [];
  const language = languageOf(choices);
  const files = choices.widgets.flatMap((tag) => data.preload[tag]?.[language] ?? []);
  return [...new Set(files)].map((file) => link(choices, 'modulepreload', file));
}

/** A script of the release; `type` is `module` or `defer`. `settings` are those of the page. */
export function scriptLine(
  choices: EmbedChoices,
  file: string,
  type: 'type="module"' | 'defer',
  settings: readonly (readonly [name: string, value: string])[] = pageSettings(choices),
): string {
  const attributes =
    attribute('src', fileUrl(choices, file)) +
    settings.map(([name, value]) => attribute(`data-${name}`, value)).join('') +
    pinAttributes(choices, file);
  return `<script ${type}${attributes}></script>`;
}

/** The script that serves a whole page. */
export const widgetsScript = (choices: EmbedChoices): string =>
  scriptLine(choices, 'widgets.js', 'type="module"');

/** Joins lines and lists of lines. */
export const joinLines = (...lines: (string | readonly string[])[]): string =>
  lines.flat().join('\n');
