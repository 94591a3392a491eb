/**
 * The script of `frame.html`: shows the one widget that its URL asks for. It contains the loader, so that
 * code and content are requested as soon as it runs.
 */
import {attributes, headings, presets} from 'loader:frame';
import {directions} from 'content:languages';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {isSupported} from '../lib/supported.js';
import {log} from '../lib/warn.js';
import {publicTokens as tokens} from '../theme/public-tokens.js';
import {readAddress} from './frame/frame-request.js';
import {reportHeight} from './frame/report-height.js';
import {applyTheme, readTheme} from './frame/theme.js';
import './widgets.js';

const query = new URLSearchParams(location.search);
const asked = readAddress(query, attributes);
const warn = (problem: string): void => log('warn', `frame.html ${problem}.`);

const element = document.createElement(asked.name);
for (const [name, value] of Object.entries(asked.attributes)) element.setAttribute(name, value);

/** Sets the language and title of the frame to those of its widget. */
function setLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directions[language]!;
  document.title = headings[asked.name]![language]!;
}
const onShown = (event: Event): void => {
  if (event.target === element) {
    setLanguage((event as {language?: string} & Event).language ?? resolveLanguage(element));
  }
};
element.addEventListener('rw-ready', onShown);
element.addEventListener('rw-language-change', onShown);

// Comes first, and is all that browsers without the required features show: a link to the static page.
document.body.append(element);
setLanguage(resolveLanguage(element));
const instead = document.createElement('a');
instead.className = 'instead';
instead.href = new URL(
  `static/${asked.name}.${document.documentElement.lang}.html`,
  import.meta.url,
).href;
instead.textContent = document.title;
element.append(instead);

asked.refused.forEach(warn);
if (isSupported()) {
  const theme = readTheme(query.getAll('theme'), {presets, tokens}, (property, value) =>
    CSS.supports(property, value),
  );
  theme.refused.forEach((problem) => warn(`theme ${problem}`));
  applyTheme(theme, import.meta.url, (file) => warn(`could not load ${file}`));
  reportHeight(element);
}
