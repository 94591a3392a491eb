/**
 * `npm run size`: prints the download size of a page with one widget, compressed with brotli at level 11,
 * and its limits. A test enforces the limits.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {localization} from '../content/content.ts';
import {widgets} from '../content/widgets.ts';

const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};
const dist = 'dist';
const bytes = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), quality).length;

/** The chunks with a name; file names also contain a hash. */
const chunks = (name: string): string[] =>
  readdirSync(join(dist, 'chunks'))
    .filter((file) => /^(.+)-[\w-]{8}\.js$/.exec(file)?.[1] === name)
    .map((file) => `chunks/${file}`);

/** The only chunk with a name. */
function chunk(name: string): string {
  const [first, ...others] = chunks(name);
  if (!first || others.length) throw new Error(`expected one chunk named ${name}`);
  return first;
}

/** Size of a widget's content and the shared content; an element may have none. */
const wordsOf = (name: string, language: string): number =>
  chunks(`${name}.${language}`).length
    ? bytes(chunk(`interface.${language}`)) + bytes(chunk(`${name}.${language}`))
    : 0;

/** Sizes of each widget: its code, including Lit, and its content by language. */
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

/** Limits in bytes; `ratio` limits the download of another language relative to English. */
export const ceilings: {
  readonly loader: number;
  readonly code: Readonly<Record<string, number>>;
  readonly ratio: number;
} = {loader: 4600, code: {'recurrence-explainer': 20_400}, ratio: 1.08};

if (import.meta.filename === process.argv[1]) {
  const {loader, base, widgets: all} = sizes();
  console.log(`loader ${loader} (at most ${ceilings.loader})`);
  console.log(`base, including Lit ${base}`);
  for (const {name, code, words} of all) {
    const limit = ceilings.code[name];
    const whole = Object.entries(words).map(
      ([language, size]) => `${language} ${loader + code + size}`,
    );
    console.log(
      `<${name}> code ${code}${limit ? ` (at most ${limit})` : ''}; total download: ${whole.join(', ')}`,
    );
  }
}
