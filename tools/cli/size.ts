/**
 * What a reader's browser gets, in bytes of brotli 11, as a page with one widget loads it. The ceilings
 * are those of the design; `npm run size` prints them, a test holds them.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {localization} from '../content/content.ts';
import {widgets} from '../content/widgets.ts';

const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};
const dist = 'dist';
const bytes = (file) => brotliCompressSync(readFileSync(join(dist, file)), quality).length;

/** The chunks of a name, whatever their hash. */
const chunks = (name) =>
  readdirSync(join(dist, 'chunks'))
    .filter((file) => /^(.+)-[\w-]{8}\.js$/.exec(file)?.[1] === name)
    .map((file) => `chunks/${file}`);

/** The one chunk of a name. */
function chunk(name) {
  const found = chunks(name);
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}`);
  return found[0];
}

/** Words of a widget and those that all share; an element may have none. */
const wordsOf = (name, language) =>
  chunks(`${name}.${language}`).length
    ? bytes(chunk(`interface.${language}`)) + bytes(chunk(`${name}.${language}`))
    : 0;

/** Sizes of each widget: its code, Lit included, and its words by language. */
export function sizes() {
  const loader = bytes('widgets.js');
  const base = bytes(chunk('base'));
  return {
    loader,
    base,
    widgets: widgets.map((name) => {
      const code = base + bytes(chunk(name));
      const words = Object.fromEntries(
        localization().languages.map((language) => [language, wordsOf(name, language)]),
      );
      return {name, code, words};
    }),
  };
}

/** Ceilings, in bytes; `ratio` is another language's whole load against the English one's. */
export const ceilings = {loader: 2000, code: {'recurrence-explainer': 15_500}, ratio: 1.08};

if (import.meta.filename === process.argv[1]) {
  const {loader, base, widgets: all} = sizes();
  console.log(`loader ${loader} (at most ${ceilings.loader})`);
  console.log(`base, Lit included ${base}`);
  for (const {name, code, words} of all) {
    const limit = ceilings.code[name];
    const whole = Object.entries(words).map(
      ([language, size]) => `${language} ${loader + code + size}`,
    );
    console.log(
      `<${name}> code ${code}${limit ? ` (at most ${limit})` : ''}; all a reader gets: ${whole.join(', ')}`,
    );
  }
}
