/**
 * The script of `frame.html`: shows the one widget that its address asks for. It holds the loader, so
 * that code and words are asked for as soon as it is here.
 */
import {attributes, headings, presets} from 'loader:frame';
import {directionOf} from '../i18n/direction.js';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {publicTokens as tokens} from '../theme/public-tokens.js';
import {readAddress} from './frame/frame-request.js';
import {reportHeight} from './frame/report-height.js';
import {applyTheme, readTheme} from './frame/theme.js';
import './widgets.js';

const query = new URLSearchParams(location.search);
const asked = readAddress(query, attributes);
const theme = readTheme(query.getAll('theme'), {presets, tokens}, (property, value) =>
  CSS.supports(property, value),
);
const warn = (problem: string): void => console.warn(`recurrence-widgets: frame.html ${problem}.`);
asked.refused.forEach(warn);
theme.refused.forEach((problem) => warn(`theme ${problem}`));

const element = document.createElement(asked.name);
for (const [name, value] of Object.entries(asked.attributes)) element.setAttribute(name, value);
// What only the hospital may say stands in its frame.html. `data-words` is read there by all widgets.
for (const name of ['reviewed-by', 'reviewed-on']) {
  const value = document.querySelector(`script[data-${name}]`)?.getAttribute(`data-${name}`);
  if (value) element.setAttribute(name, value);
}

/** The frame speaks as the widget does. */
function speak(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = headings[asked.name]![language]!;
}
const shown = (event: Event): void => {
  if (event.target === element) {
    speak((event as {language?: string} & Event).language ?? resolveLanguage(element));
  }
};
element.addEventListener('rw-ready', shown);
element.addEventListener('rw-language-change', shown);

applyTheme(theme, import.meta.url, (file) => warn(`could not load ${file}`));
reportHeight(element);
document.body.append(element);
speak(resolveLanguage(element));

// Until the words are there, or if they do not come: the page that needs no script.
const instead = document.createElement('a');
instead.className = 'instead';
instead.href = new URL(
  `static/${asked.name}.${document.documentElement.lang}.html`,
  import.meta.url,
).href;
instead.textContent = document.title;
element.append(instead);
