/**
 * The script for the page's one script tag. Discovers the page's widgets, now and later, and loads
 * their code and the content of their language in parallel. It is a bundle of its own, with its own
 * copy of the functions that resolve a language, so that nothing else has to load first.
 */
import catalog from 'loader:catalog';
import {getPreferredLanguage} from '../i18n/language-preference.js';
import {lazy} from '../i18n/lazy.js';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {supportedLanguage} from '../i18n/supported-language.js';
import {readAttribute} from './editor-markup.js';
import {discoverWidgets} from './discover.js';
import {claimPage} from './single-instance.js';

const load = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);

const loadCode = Object.fromEntries(
  Object.entries(catalog).map(([name, [[entry]]]) => [
    name,
    lazy(`the code of <${name}>`, (retry) => load(entry + retry)),
  ]),
);

const started = new Set<string>();

function start(name: string, element: Element): void {
  // The guide may have loaded it already.
  if (started.has(name) || customElements.get(name)) return;
  started.add(name);
  const [[, ...shared], content] = catalog[name]!;
  const lang = element.localName === name ? null : readAttribute(element, 'lang');
  const language = supportedLanguage(getPreferredLanguage() ?? lang) ?? resolveLanguage(element);
  // The element loads these itself and reports failures; starting now saves a round trip.
  for (const file of [...shared, ...(content[language] ?? [])]) load(file).catch(() => {});
  loadCode[name]!().catch(() => {
    started.delete(name);
    addEventListener('online', () => start(name, element), {once: true});
  });
}

// A module script runs once per URL, however many tags have it.
const {url} = import.meta;
const repeated = [...document.scripts].filter(({src}) => src === url).length > 1;
if (claimPage(repeated)) discoverWidgets(Object.keys(catalog), start);
