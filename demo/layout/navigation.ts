import {elements} from '../elements/catalog.js';
import {guides} from '../pages/guides.js';
import {renderText, type Text} from './text.js';

/** A page that navigation links to; `path` is relative to the root of the site. */
export interface Link {
  readonly path: string;
  readonly title: Text;
}

/** The links in the header. */
export const mainLinks: readonly Link[] = [
  {path: 'index.html#widgets', title: {en: 'Widgets', es: 'Widgets'}},
  {path: 'docs/index.html', title: {en: 'Guides', es: 'Guías'}},
  {path: 'embed-builder.html', title: {en: 'Embed builder', es: 'Crear el código'}},
  {path: 'theme-builder.html', title: {en: 'Theme builder', es: 'Crear un tema'}},
  {path: 'hosts/index.html', title: {en: 'On sites like yours', es: 'En sitios como el suyo'}},
];

/** The columns of links in the footer. */
export const footerColumns: readonly {readonly title: Text; readonly links: readonly Link[]}[] = [
  {
    title: {en: 'Widgets', es: 'Widgets'},
    links: elements.map(({tag, title}) => ({path: `${tag}.html`, title})),
  },
  {title: {en: 'Guides', es: 'Guías'}, links: guides},
  {
    title: {en: 'Make it yours', es: 'Adáptelo'},
    links: [
      ...mainLinks.slice(2),
      {path: 'dist/review/index.html', title: {en: 'Review sheet', es: 'Hoja de revisión'}},
    ],
  },
];

/** How to get from the page at `path` back to the root of the site. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length - 1);

function renderLink({path, title}: Link, currentPath: string): string {
  const [file = ''] = path.split('#');
  const isCurrent = file === currentPath && !path.includes('#');
  const isParent =
    /\w\/index\.html$/.test(file) && currentPath.startsWith(file.slice(0, -'index.html'.length));
  const current = isCurrent ? 'page' : isParent ? 'true' : '';
  return (
    `<li><a href="${toRoot(currentPath)}${path}"${current && ` aria-current="${current}"`}>` +
    `${renderText(title)}</a></li>`
  );
}

/** A list of links, without those to pages that this build does not have. */
export const renderLinks = (
  links: readonly Link[],
  currentPath: string,
  exists: (path: string) => boolean,
): string =>
  `<ul>${links
    .filter(({path}) => exists(path.split('#')[0]!))
    .map((link) => renderLink(link, currentPath))
    .join('')}</ul>`;
