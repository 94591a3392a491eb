/**
 * What a server says with each file: one table, and from it the configuration of nginx, of Apache and of
 * the usual static hosts, in `dist/hosting/`.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where the files stand on the server, unless someone writes another address into the files. */
export const folder = '/recurrence-widgets/';

const forAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The policy of the pages: nothing but the widgets' own files; any hospital may frame them. */
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

/** The kinds of files, each with its own headers. A file is of the first kind that fits. */
export const kinds = [
  {name: 'chunks', path: /^chunks\//, headers: {...forAll, 'Cache-Control': year}},
  {
    name: 'pages',
    path: /\.html$/,
    headers: {...forAll, 'Cache-Control': soon, 'Content-Security-Policy': pagePolicy},
  },
  {name: 'entries', path: /^/, headers: {...forAll, 'Cache-Control': soon}},
];

/** What is served with a file of `dist/`. */
export const headersOf = (file) => kinds.find(({path}) => path.test(file)).headers;

const [chunks, pages, entries] = kinds;
const lines = (headers, write, indent) =>
  Object.entries(headers)
    .map(([name, value]) => indent + write(name, value))
    .join('\n');

const types = {
  'text/html': ['html'],
  'text/javascript': ['js', 'mjs'],
  'text/css': ['css'],
  'application/json': ['json', 'map'],
  'image/svg+xml': ['svg'],
  'font/woff2': ['woff2'],
  'text/plain': ['txt', 'md', 'ts'],
};
const texts = Object.keys(types).filter((type) => !type.startsWith('font'));

function nginx() {
  const add = (name, value) => `add_header ${name} "${value}";`;
  return `# nginx: copy this folder to ${folder} below your site's root, and write into its server { … }:
#   include …${folder}hosting/nginx.conf;
# Keep the chunks of the release before for a day: pages that are open still ask for them.

location ^~ ${folder} {
  types {
${lines(types, (type, endings) => `${type} ${endings.join(' ')};`, '    ')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};

  # Files that were compressed beforehand (gzip -9 -k) are sent as they are.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};

  autoindex off;
  etag on;
${lines(entries.headers, add, '  ')}

  # Named by their content: never another one under the same name.
  location ^~ ${folder}chunks/ {
${lines(chunks.headers, add, '    ')}
  }

  location ~ \\.html$ {
${lines(pages.headers, add, '    ')}
  }
}
`;
}

function apache() {
  const set = (name, value) => `Header set ${name} "${value}"`;
  return `# Apache: put this file beside widgets.js (mod_headers; mod_deflate or mod_brotli, mod_mime).
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
${lines(entries.headers, set, '  ')}
  <If "%{REQUEST_URI} =~ m#/chunks/[^/]+$#">
    ${set('Cache-Control', year)}
  </If>
  <FilesMatch "\\.html$">
    ${set('Content-Security-Policy', pagePolicy)}
  </FilesMatch>
</IfModule>
`;
}

/** Each header is given by one rule only: hosts join those that several rules give. */
function netlify(dist) {
  const rule = (path, headers) =>
    `${path}\n${lines(headers, (name, value) => `${name}: ${value}`, '  ')}`;
  const places = readdirSync(dist, {withFileTypes: true})
    .filter(({name}) => !/^(?:chunks|hosting)$/.test(name))
    .flatMap((entry) => {
      const {name} = entry;
      if (!entry.isDirectory()) return [name];
      // A page with files of other kinds beside it.
      if (name === 'review') return readdirSync(join(dist, name)).map((file) => `${name}/${file}`);
      return [`${name}/*`];
    })
    // Some take the ending off a page's address.
    .flatMap((place) =>
      place.endsWith('.html')
        ? [place.replace(/(?<=\/)index\.html$/, ''), place.slice(0, -5), place]
        : [place],
    );
  const isPage = (place) => /^static\//.test(place) || /(?:\/|\.html)$/.test(place);
  const headers = (place) =>
    isPage(place) || places.includes(`${place}.html`) ? pages.headers : entries.headers;
  const own = (all) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !(name in forAll)));
  return `# Netlify, Cloudflare Pages: put this file beside widgets.js, which is the site's root.
${[
  rule('/*', forAll),
  rule('/chunks/*', own(chunks.headers)),
  ...[...new Set(places)].sort().map((place) => rule(`/${place}`, own(headers(place)))),
].join('\n')}
`;
}

function vercel() {
  const rule = (source, headers) => ({
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

function amazon() {
  return `# Amazon S3 and CloudFront

    aws s3 sync dist/chunks s3://BUCKET${folder}chunks --cache-control "${year}"
    aws s3 sync dist s3://BUCKET${folder.slice(0, -1)} --exclude "chunks/*" --cache-control "${soon}"

Chunks first, so that no page asks for what is not there yet. In CloudFront: compress objects
automatically, and a response headers policy with these headers for all files:

${lines(forAll, (name, value) => `${name}: ${value}`, '    ')}

and, in a behavior of its own for \`*.html\`, this one too. Leave \`X-Frame-Options\` off: it would keep
other sites from framing \`frame.html\`.

    Content-Security-Policy: ${pagePolicy}
`;
}

/** Writes `hosting/` into a folder that has everything else. */
export function writeHosting(dist) {
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
