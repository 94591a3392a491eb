import {headersByPath} from './paths.ts';
import {folder, headersOf} from './table.ts';

/** Azure Static Web Apps, for the root of the app: the first route that matches a file applies. */
export function azure(dist: string): string {
  const paths = [['chunks/*', headersOf('chunks/')] as const, ...headersByPath(dist)];
  const routes = paths.map(([path, headers]) => ({route: folder + path, headers}));
  return `${JSON.stringify({routes, mimeTypes: {'.js': 'text/javascript'}}, null, 2)}\n`;
}
