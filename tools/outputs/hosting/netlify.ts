import {headersByPath} from './paths.ts';
import {forAll, headersOf, type Headers} from './table.ts';
import {lines} from './write-headers.ts';

const rule = (path: string, headers: Headers): string =>
  `/${path}\n${lines(headers, (name, value) => `${name}: ${value}`, '  ')}`;

const withoutCommon = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in forAll)));

/** Every header is in only one rule per file, because hosts join the values of several rules. */
export const netlify = (
  dist: string,
): string => `# Netlify, Cloudflare Pages: copy this file to the folder of widgets.js, with the name _headers
# That folder is the root of the site.
${[
  rule('*', forAll),
  rule('chunks/*', withoutCommon(headersOf('chunks/'))),
  ...[...headersByPath(dist)].map(([path, headers]) => rule(path, withoutCommon(headers))),
].join('\n')}
`;
