/** Where the files are, for hosts that take a list of paths. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {headersOf, type Headers} from './table.ts';

/** Files that the release adds to `dist/`. */
const added = ['START.html', 'start/*'];

/** Some hosts remove the extension from a page's URL. */
const urlsOf = (place: string): string[] =>
  place.endsWith('.html')
    ? [place.replace(/(?<=\/)index\.html$/, ''), place.slice(0, -5), place]
    : [place];

/** The headers of every path outside `chunks/`; a path may end with `*`. No file matches two of them. */
export function headersByPath(dist: string): Map<string, Headers> {
  const places = readdirSync(dist, {withFileTypes: true})
    .filter(({name}) => !/^(?:chunks|hosting)$/.test(name))
    .flatMap((entry) => {
      const {name} = entry;
      if (!entry.isDirectory()) return [name];
      // The folder has a page and files of other kinds.
      if (name === 'review') return readdirSync(join(dist, name)).map((file) => `${name}/${file}`);
      return [`${name}/*`];
    })
    .concat(added);
  const paths = places.flatMap((place) => {
    const headers = headersOf(place.replace(/^static\/\*$/, '.html'));
    return urlsOf(place).map((url) => [url, headers] as const);
  });
  return new Map(paths.sort(([one], [other]) => (one < other ? -1 : 1)));
}
