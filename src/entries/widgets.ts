/**
 * The one script tag. Finds the widgets of the page, now and later, and loads their code and the
 * words of the language that they speak at the same time. It is a file of its own, with its own copy
 * of the few functions that find a language, so that nothing else has to arrive first.
 */
import catalog from 'loader:catalog';
import {getPreferredLanguage} from '../i18n/language-preference.js';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {supportedLanguage} from '../i18n/supported-language.js';
import {readAttribute} from './editor-markup.js';
import {discoverWidgets} from './discover.js';
import {claimPage} from './single-instance.js';

const started = new Set<string>();

/** Loads one file. `retry` is put behind its address, because engines remember a failure. */
const load = (file: string, retry = ''): Promise<unknown> =>
  import(new URL(file + retry, import.meta.url).href);

let retries = 0;

function start(name: string, element: Element): void {
  // A guide may have loaded it already.
  if (started.has(name) || customElements.get(name)) return;
  started.add(name);
  const [[entry, ...shared], words] = catalog[name]!;
  const tag = element.localName === name;
  const language =
    supportedLanguage(getPreferredLanguage() ?? (tag ? null : readAttribute(element, 'lang'))) ??
    resolveLanguage(element);
  // The element asks for these itself and says what fails; here they only start early.
  for (const file of [...shared, ...(words[language] ?? [])]) {
    load(file).catch(() => {});
  }
  load(entry, retries ? `?retry=${retries}` : '').catch(() => {
    started.delete(name);
    console.warn(
      `recurrence-widgets: <${name}> could not be loaded; what stands in the page stays. ` +
        'It tries again when the network is back; some browsers need the page to be loaded again.',
    );
    addEventListener(
      'online',
      () => {
        retries++;
        start(name, element);
      },
      {once: true},
    );
  });
}

// One address runs once, however often it is pasted.
const twice = [...document.scripts].filter(({src}) => src === import.meta.url).length > 1;
if (claimPage(twice)) discoverWidgets(Object.keys(catalog), start);
