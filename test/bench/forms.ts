/** The ways to put a widget on a page, and the plain page that they are compared with. */
import {readFileSync} from 'node:fs';
import {plainPage} from './plain-page.ts';

/** A is the plain page. */
export const forms = ['A', 'script tag', '+ preload', 'static', 'frame', 'standalone'] as const;
export type Form = (typeof forms)[number];

const page = (head: string, body: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>Bench</title>' +
  `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const scriptTag = '<script type="module" src="../widgets.js"></script>';

/** The lines that `preload.json` suggests, each before the script tag. */
function preloadLines(name: string): string {
  const table = JSON.parse(readFileSync('dist/preload.json', 'utf8')) as Record<
    string,
    Record<string, readonly string[]>
  >;
  return table[name]!.en!.map((file) => `<link rel="modulepreload" href="../${file}">`).join('');
}

/** The page of a form. `plain` is the widget's content as plain HTML; `count` is how many widgets it has. */
export function formPage(form: Form, name: string, plain: string, count = 1): string {
  const widgets = `<${name}></${name}>`.repeat(count);
  switch (form) {
    case 'A':
      return plainPage(plain, count);
    case 'script tag':
      return page(scriptTag, widgets);
    case '+ preload':
      return page(preloadLines(name) + scriptTag, widgets);
    case 'static':
      return readFileSync(`dist/static/${name}.en.html`, 'utf8').replace(
        '</head>',
        '<link rel="icon" href="data:,"></head>',
      );
    case 'frame':
      return page(
        '<script src="../frame-resize.js" defer></script>',
        `<iframe src="../frame.html?element=${name}&lang=en" title="Bench" width="100%" height="600"></iframe>`,
      );
    case 'standalone':
      return page('<script src="../standalone.js" defer></script>', widgets);
  }
}
