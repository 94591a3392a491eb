/**
 * The one script tag. Finds the widgets of the page, now and later, and loads their code and the
 * words of the language that they speak at the same time. It is a file of its own, with its own copy
 * of the few functions that find a language, so that nothing else has to arrive first.
 */
import catalog from 'loader:catalog';
import {readerLanguage} from '../language/reader-language.js';
import {resolveLanguage} from '../language/resolve-language.js';
import {supported} from '../language/tags.js';
import {restoreLanguage} from '../parts/kept-language.js';
import {putInto, said, widgetIn} from './editor-markup.js';
import {comesFirst} from './once.js';

const started = new Set<string>();

/** Loads one file. `retry` is put behind its address, because engines remember a failure. */
const load = (file: string, retry = ''): Promise<unknown> =>
  import(new URL(file + retry, import.meta.url).href);

let retries = 0;

const known = Object.keys(catalog);

function start(element: Element): void {
  const {localName} = element;
  const tag = known.includes(localName);
  const name = tag ? localName : widgetIn(element, known);
  // A place that helps is read by the widget around it.
  if (!name || name === 'support-resource') return;
  const files = Object.hasOwn(catalog, name) && catalog[name];
  if (files && !tag) void putInto(element, name);
  // A guide may have loaded it already.
  if (started.has(name) || customElements.get(name)) return;
  started.add(name);
  if (!files) {
    console.warn(
      `recurrence-widgets: data-rw="${name.slice(0, 80)}": expected one of ${known.join(', ')}; ` +
        'what stands there stays.',
    );
    return;
  }
  const [[entry, ...shared], words] = files;
  const language =
    supported(readerLanguage() ?? (tag ? null : said(element, 'lang'))) ?? resolveLanguage(element);
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
        start(element);
      },
      {once: true},
    );
  });
}

const names = known.map((name) => `${name},.rw-${name}`) + ',[data-rw]';

const keeper =
  'language-switch[remember],[data-rw=language-switch][data-remember],.rw-language-switch.rw-remember';

/** Starts the widgets in a tree, and in the open shadow roots that it has by now. */
function find(root: ParentNode & Node): void {
  // Before any words are asked for, so that none of the other language come.
  if (root.querySelector(keeper)) restoreLanguage();
  root.querySelectorAll(names).forEach(start);
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
}

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      start(node);
      if (node.shadowRoot) watch(node.shadowRoot);
      find(node);
    }
  }
});

function watch(root: ParentNode & Node): void {
  observer.observe(root, {childList: true, subtree: true});
  find(root);
}

// One address runs once, however often it is pasted.
const twice = [...document.scripts].filter(({src}) => src === import.meta.url).length > 1;
if (comesFirst(twice)) watch(document);
