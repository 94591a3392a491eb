import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import sirv from 'sirv';

const fonts = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght';

const head = `<!doctype html>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Picture</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" id="preset" />
  <style>
    @font-face { font-family: Pinned; font-weight: 200 900; src: url(/${fonts}-normal.woff2); }
    @font-face { font-family: Pinned; font-weight: 200 900; font-style: italic; src: url(/${fonts}-italic.woff2); }
    html { color-scheme: light dark; font-family: Pinned; }
    body { margin: 0; }
    body > * { --rw-font-body: Pinned !important; --rw-font-heading: Pinned !important; --rw-motion: 0s; }
  </style>`;

const widgetPage = (widget: string, language: string): string =>
  `${head}<script type="module" src="/dist/widgets.js"></script>
  <body lang="${language}"><${widget}></${widget}></body>`;

const samplePage = `${head}<body>
  <p style="font-size: 17.3px; color: oklch(0.45 0.12 200); margin: 7.4px">Source Sans ñ ¿? 1-800-227-2345 <b>bold</b> <i>italic</i></p>
  <svg width="300" height="120" viewBox="0 0 100 40"><path d="M3 30c20-40 60-20 90 4" fill="none" stroke="rebeccapurple" stroke-width="1.7" opacity=".55"/><circle cx="71.3" cy="17.7" r="9.4" fill="teal"/></svg>
  <div style="width: 211.7px; height: 60px; border-radius: 13.3px; border: 1px solid; background: color-mix(in oklab, navy 30%, white)"></div>
</body>`;

/** Serves `/picture/TAG/LANGUAGE` and `/sample` beside the files of the project. */
export async function startPictureServer(): Promise<{origin: string; close(): void}> {
  const files = sirv('.', {dev: true});
  const server = createServer((request, response) => {
    const [, widget, language] = /^\/picture\/([\w-]+)\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if ((widget && language) || request.url === '/sample') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(widget && language ? widgetPage(widget, language) : samplePage);
    } else {
      files(request, response, () => void response.writeHead(404).end());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
