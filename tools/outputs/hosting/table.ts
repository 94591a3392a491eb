/**
 * The one table behind `hosting/`: the response headers and the type of every file. The release's START.html compares
 * a server with it.
 */

/** The default URL path of the files on a server. */
export const folder = '/recurrence-widgets/';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of every file. */
export const forAll: Headers = {
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
/** The headers of pages alone. A page with `Cross-Origin-Embedder-Policy: require-corp` can only frame pages that have it too. */
export const pageOnly: Headers = {
  'Content-Security-Policy': pagePolicy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const pageHeaders: Headers = {...entryHeaders, ...pageOnly};

/** The response headers of a file, by its path in `dist/`. */
export function headersOf(file: string): Headers {
  if (file.startsWith('chunks/')) return chunkHeaders;
  return file.endsWith('.html') ? pageHeaders : entryHeaders;
}

/** The headers of a kind of file that are not those of the entries. */
export const differs = (headers: Headers): Headers =>
  Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => entryHeaders[name] !== value),
  );

/** The file name extensions of each type. */
export const types: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/javascript': ['js', 'mjs'],
  'text/css': ['css'],
  'application/json': ['json', 'map'],
  'image/svg+xml': ['svg'],
  'font/woff2': ['woff2'],
  'text/plain': ['txt', 'md', 'ts'],
};
/** The types that servers compress. */
export const texts = Object.keys(types).filter((type) => !type.startsWith('font'));
