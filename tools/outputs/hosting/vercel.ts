import {forAll, headersOf, pageOnly, type Headers} from './table.ts';

const rule = (source: string, headers: Headers) => ({
  source,
  headers: Object.entries(headers).map(([key, value]) => ({key, value})),
});
const cacheOf = (file: string): Headers => ({'Cache-Control': headersOf(file)['Cache-Control']!});

/** `vercel.json`, for the root of the site. */
export function vercel(): string {
  const headers = [
    rule('/(.*)', forAll),
    rule('/chunks/(.*)', cacheOf('chunks/')),
    rule('/((?!chunks/).*)', cacheOf('widgets.js')),
    rule('/(.*)\\.html', pageOnly),
  ];
  return `${JSON.stringify({headers}, null, 2)}\n`;
}
