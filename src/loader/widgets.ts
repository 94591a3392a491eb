/**
 * The one script tag. Finds the widgets of the page, now and later, and loads their code and the
 * words of the language that they speak at the same time. It is a file of its own, with its own copy
 * of the few functions that find a language, so that nothing else has to arrive first.
 */
import catalog from 'loader:catalog';
import {resolveLanguage} from '../language/resolve-language.js';
import {restoreLanguage} from '../parts/kept-language.js';

/** The release, put in by the build. */
declare const __VERSION__: string;

const loader = Symbol.for('recurrence-widgets.loader');
const page = globalThis as {[loader]?: string};
const started = new Set<string>();

/** Loads one file. `retry` is put behind its address, because engines remember a failure. */
const load = (file: string, retry = ''): Promise<unknown> =>
  import(new URL(file + retry, import.meta.url).href);

let retries = 0;

function start(element: Element): void {
  const name = element.localName;
  const files = Object.hasOwn(catalog, name) && catalog[name];
  // A guide may have loaded it already.
  if (!files || started.has(name) || customElements.get(name)) return;
  started.add(name);
  const [[entry, ...shared], words] = files;
  // The element asks for these itself and says what fails; here they only start early.
  for (const file of [...shared, ...(words[resolveLanguage(element)] ?? [])]) {
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

const names = Object.keys(catalog).join();

/** Starts the widgets in a tree, and in the open shadow roots that it has by now. */
function find(root: ParentNode & Node): void {
  // Before any words are asked for, so that none of the other language come.
  if (root.querySelector('language-switch[remember]')) restoreLanguage();
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
if (page[loader] || twice) {
  console.warn(
    `recurrence-widgets: the script of release ${__VERSION__} is on this page more than once` +
      `${page[loader] ? ` (release ${page[loader]} came first and stays)` : ''}; one tag is enough.`,
  );
}

if (!page[loader]) {
  page[loader] = __VERSION__;
  watch(document);
}
