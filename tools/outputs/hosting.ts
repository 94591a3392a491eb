/**
 * `dist/hosting/`: the response headers of every file as configuration for nginx, Apache and common
 * static hosts, all from one table.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The default URL path of the files on a server. */
export const folder = '/recurrence-widgets/';

type Headers = Readonly<Record<string, string>>;

const forAll: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The pages load only the widgets' own files; any site may frame them. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  'trusted-types recurrence-widgets',
].join('; ');

const year = 'public, max-age=31536000, immutable';
const soon = 'public, max-age=300, must-revalidate';

const chunkHeaders: Headers = {...forAll, 'Cache-Control': year};
const entryHeaders: Headers = {...forAll, 'Cache-Control': soon};
const pageHeaders: Headers = {...entryHeaders, 'Content-Security-Policy': pagePolicy};

/** The response headers of a file, by its path in `dist/`. */
export function headersOf(file: string): Headers {
  if (file.startsWith('chunks/')) return chunkHeaders;
  return file.endsWith('.html') ? pageHeaders : entryHeaders;
}

const lines = <Value>(
  headers: Readonly<Record<string, Value>>,
  write: (name: string, value: Value) => string,
  indent: string,
): string =>
  Object.entries(headers)
    .map(([name, value]) => indent + write(name, value))
    .join('\n');

const types: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/javascript': ['js', 'mjs'],
  'text/css': ['css'],
  'application/json': ['json', 'map'],
  'image/svg+xml': ['svg'],
  'font/woff2': ['woff2'],
  'text/plain': ['txt', 'md', 'ts'],
};
const texts = Object.keys(types).filter((type) => !type.startsWith('font'));

function nginx(): string {
  const add = (name: string, value: string): string => `add_header ${name} "${value}";`;
  return `# nginx: copy this folder to ${folder} in your site's root, and add to its server { … } block:
#   include …${folder}hosting/nginx.conf;
# Keep the previous release's chunks for a day: pages that are still open may request them.

location ^~ ${folder} {
  types {
${lines(types, (type, endings) => `${type} ${endings.join(' ')};`, '    ')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};

  # Precompressed files (gzip -9 -k) are sent as they are.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};

  autoindex off;
  etag on;
${lines(entryHeaders, add, '  ')}

  # File names contain a content hash, so a file never changes.
  location ^~ ${folder}chunks/ {
${lines(chunkHeaders, add, '    ')}
  }

  location ~ \\.html$ {
${lines(pageHeaders, add, '    ')}
  }
}
`;
}

function apache(): string {
  const set = (name: string, value: string): string => `Header set ${name} "${value}"`;
  return `# Apache: put this file next to widgets.js (mod_headers; mod_deflate or mod_brotli, mod_mime).
Options -Indexes
${Object.entries(types)
  .map(([type, endings]) => `AddType ${type} .${endings.join(' .')}`)
  .join('\n')}
AddDefaultCharset utf-8
AddCharset utf-8 .js .css .json

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${texts.join(' ')}
</IfModule>
<IfModule !mod_brotli.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${texts.join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
${lines(entryHeaders, set, '  ')}
  <If "%{REQUEST_URI} =~ m#/chunks/[^/]+$#">
    ${set('Cache-Control', year)}
  </If>
  <FilesMatch "\\.html$">
    ${set('Content-Security-Policy', pagePolicy)}
  </FilesMatch>
</IfModule>
`;
}

/** Every header is in only one rule per file, because hosts join the values of several rules. */
function netlify(dist: string): string {
  const rule = (path: string, headers: Headers): string =>
    `${path}\n${lines(headers, (name, value) => `${name}: ${value}`, '  ')}`;
  const places = readdirSync(dist, {withFileTypes: true})
    .filter(({name}) => !/^(?:chunks|hosting)$/.test(name))
    .flatMap((entry) => {
      const {name} = entry;
      if (!entry.isDirectory()) return [name];
      // The folder has a page and files of other kinds.
      if (name === 'review') return readdirSync(join(dist, name)).map((file) => `${name}/${file}`);
      return [`${name}/*`];
    })
    // Some hosts remove the extension from a page's URL.
    .flatMap((place) =>
      place.endsWith('.html')
        ? [place.replace(/(?<=\/)index\.html$/, ''), place.slice(0, -5), place]
        : [place],
    );
  const isPage = (place: string): boolean =>
    /^static\//.test(place) || /(?:\/|\.html)$/.test(place);
  const headers = (place: string): Headers =>
    isPage(place) || places.includes(`${place}.html`) ? pageHeaders : entryHeaders;
  const own = (all: Headers): Headers =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !(name in forAll)));
  return `# Netlify, Cloudflare Pages: put this file next to widgets.js, at the root of the site.
${[
  rule('/*', forAll),
  rule('/chunks/*', own(chunkHeaders)),
  ...[...new Set(places)].sort().map((place) => rule(`/${place}`, own(headers(place)))),
].join('\n')}
`;
}

function vercel(): string {
  const rule = (source: string, headers: Headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({key, value})),
  });
  const rules = [
    rule('/(.*)', forAll),
    rule('/chunks/(.*)', {'Cache-Control': year}),
    rule('/((?!chunks/).*)', {'Cache-Control': soon}),
    rule('/(.*)\\.html', {'Content-Security-Policy': pagePolicy}),
  ];
  return `${JSON.stringify({headers: rules}, null, 2)}\n`;
}

function amazon(): string {
  return `# Amazon S3 and CloudFront

    aws s3 sync dist/chunks s3://BUCKET${folder}chunks --cache-control "${year}"
    aws s3 sync dist s3://BUCKET${folder.slice(0, -1)} --exclude "chunks/*" --cache-control "${soon}"

Upload the chunks first, so that no page requests a file that does not exist yet. In CloudFront: compress objects
automatically, and a response headers policy with these headers for all files:

${lines(forAll, (name, value) => `${name}: ${value}`, '    ')}

and, in a separate behavior for \`*.html\`, this one too. Do not set \`X-Frame-Options\`: it would prevent
other sites from framing \`frame.html\`.

    Content-Security-Policy: ${pagePolicy}
`;
}

/** Writes `hosting/` into a complete `dist`. */
export function writeHosting(dist: string): void {
  const to = join(dist, 'hosting');
  mkdirSync(to, {recursive: true});
  const files = {
    'nginx.conf': nginx(),
    '.htaccess': apache(),
    _headers: netlify(dist),
    'vercel.json': vercel(),
    'amazon.md': amazon(),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(to, name), text);
}
