import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {transformSync} from 'esbuild';
import type {Elements} from './load-elements.ts';

/** File names of style sheets in `chunks/`. */
export interface StyleSheets {
  /** One for each element, with the rules for pages without a script and for the page around it. */
  readonly elements: Readonly<Record<string, string>>;
  readonly reserveSpace: string;
}

const source = (name: string) => readFileSync(`src/features/prerendered/${name}.css`, 'utf8');

/** Writes the style sheets of prerendered pages into `dist/chunks/`; `more` is added to each element's. */
export function writeStyleSheets(
  dist: string,
  {classes}: Elements,
  more: readonly string[] = [],
): StyleSheets {
  const folder = join(dist, 'chunks');
  mkdirSync(folder, {recursive: true});
  const write = (name: string, css: string) => {
    const {code} = transformSync(css, {loader: 'css', minify: true, target: 'esnext'});
    const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
    const file = `${name}-${hash}.css`;
    writeFileSync(join(folder, file), code);
    return file;
  };
  const noScript = source('no-script');
  const document = source('document');
  const ofElement = ([name, element]: [string, Elements['classes'][string]]) => {
    // Lit collects a class's styles when its attributes are first asked for.
    void element.observedAttributes;
    const own = element.elementStyles.map(({cssText}) => cssText);
    return [name, write(name, [...own, ...more, noScript, document].join('\n'))];
  };
  return {
    elements: Object.fromEntries(Object.entries(classes).map(ofElement)),
    reserveSpace: write('reserve-space', source('reserve-space')),
  };
}
