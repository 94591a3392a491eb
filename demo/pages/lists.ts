import {elements} from '../elements/catalog.js';
import {toRoot} from '../layout/navigation.js';
import {renderText} from '../layout/text.js';
import {guides} from './guides.js';
import type {HostPage} from './hosts.js';

const item = (href: string, title: string, summary: string): string =>
  `<li><a href="${href}">${title}</a><p>${summary}</p></li>`;

/** Fills `<ul data-list="elements | guides | hosts">` with links. */
export function fillLists(
  main: string,
  path: string,
  exists: (path: string) => boolean,
  hosts: readonly HostPage[],
): string {
  const root = toRoot(path);
  const lists: Readonly<Record<string, () => string[]>> = {
    elements: () =>
      elements.map(({tag, title, summary}) =>
        item(`${root}${tag}.html`, renderText(title), renderText(summary)),
      ),
    guides: () =>
      guides
        .filter((guide) => exists(guide.path))
        .map((guide) =>
          item(`${root}${guide.path}`, renderText(guide.title), renderText(guide.summary)),
        ),
    hosts: () =>
      hosts.map(({name, system, hospital}) => item(`${root}hosts/${name}.html`, system, hospital)),
  };
  return main.replace(
    /(<ul[^>]*data-list="(\w+)"[^>]*>)\s*<\/ul>/g,
    (_, tag: string, name: string) => {
      const list = lists[name];
      if (!list)
        throw new Error(`${path}: data-list="${name}" is none of ${Object.keys(lists).join(', ')}`);
      return `${tag}${list().join('\n')}</ul>`;
    },
  );
}
