/**
 * Pictures of every widget in every preset, light and dark, in every language, at three widths: always
 * by the same Chromium (the one inside an npm package) and in the same font, so that a picture is the
 * same, byte for byte, until something is drawn in another way.
 *
 * `node --import tsx tools/testing/visual-regression.ts` draws them into `build/pictures/`, with sheets to look them over;
 * `--accept` then keeps their fingerprints in `test/pictures.json`, which the tests compare with.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {pathToFileURL} from 'node:url';
import {chromium as engine} from 'playwright-core';
import sirv from 'sirv';
import {pinnedChromium} from './browsers.ts';
import {localization} from '../content/content.ts';
import {widgets} from '../content/widgets.ts';

/** The widths, and how tall a part of a widget is drawn at each, in CSS pixels. */
const heights = {390: 2200, 768: 1600, 1280: 1200};
export const widths = Object.keys(heights).map(Number);
export const schemes = ['light', 'dark'];
/** Drawn by the processor alone, the same on every machine. */
const args = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const fingerprints = 'test/pictures.json';
const fonts = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght';

export const presets = () =>
  readdirSync('themes')
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.slice(0, -'.css'.length));

/** The fingerprints of the pictures that were looked at and accepted. */
export const accepted = () => JSON.parse(readFileSync(fingerprints, 'utf8'));

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

const page = (widget, language) =>
  `${head}<script type="module" src="/dist/widgets.js"></script>
  <body lang="${language}"><${widget}></${widget}></body>`;

/** What a processor may draw in a way of its own: curves, mixed colours, text at half pixels. */
const sample = `${head}<body>
  <p style="font-size: 17.3px; color: oklch(0.45 0.12 200); margin: 7.4px">Source Sans ñ ¿? 1-800-227-2345 <b>bold</b> <i>italic</i></p>
  <svg width="300" height="120" viewBox="0 0 100 40"><path d="M3 30c20-40 60-20 90 4" fill="none" stroke="rebeccapurple" stroke-width="1.7" opacity=".55"/><circle cx="71.3" cy="17.7" r="9.4" fill="teal"/></svg>
  <div style="width: 211.7px; height: 60px; border-radius: 13.3px; border: 1px solid; background: color-mix(in oklab, navy 30%, white)"></div>
</body>`;

async function serve() {
  const files = sirv('.', {dev: true});
  const server = createServer((request, response) => {
    const [, widget, language] = /^\/picture\/([\w-]+)\/([\w-]+)$/.exec(request.url) ?? [];
    if (widget || request.url === '/sample') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(widget ? page(widget, language) : sample);
    } else {
      files(request, response, () => response.writeHead(404).end());
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

/** Opens the first sections, so that what stands inside is in the picture. */
async function show(tab, widget) {
  await tab.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root?.querySelector(name === 'language-switch' ? 'button' : 'article');
  }, widget);
  await tab.evaluate(async (name) => {
    const {shadowRoot} = document.querySelector(name);
    for (const section of [...shadowRoot.querySelectorAll('details.section')].slice(0, 2)) {
      section.open = true;
    }
    if (name === 'recurrence-guide') {
      const chapter = () => shadowRoot.querySelector('.chapter > :not(p)')?.shadowRoot;
      while (!chapter()?.querySelector('article')) await new Promise(requestAnimationFrame);
    }
    await document.fonts.ready;
  }, widget);
}

/** Two frames: the first draws what has changed, the second what followed from that. */
const drawn = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const load = (tab, preset) =>
  tab.evaluate(async (name) => {
    const link = document.getElementById('preset');
    const loaded = new Promise((resolve) => (link.onload = resolve));
    link.href = `/themes/${name}.css`;
    await loaded;
  }, preset);

const shoot = async (devtools) => {
  const {data} = await devtools.send('Page.captureScreenshot', {optimizeForSpeed: true});
  return Buffer.from(data, 'base64');
};

async function withBrowser(task) {
  const server = await serve();
  const {executablePath} = await pinnedChromium();
  const browser = await engine.launch({executablePath, args});
  const open = async (path) => {
    const tab = await browser.newPage({reducedMotion: 'reduce', timezoneId: 'America/Chicago'});
    await tab.clock.setFixedTime(new Date('2026-11-23T16:00:00Z'));
    await tab.goto(server.address + path);
    return {tab, devtools: await tab.context().newCDPSession(tab)};
  };
  try {
    await task(open);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The picture that tells whether this machine draws as the one did where the others were accepted. */
export async function drawSample() {
  let picture;
  await withBrowser(async (open) => {
    const {tab, devtools} = await open('/sample');
    await tab.evaluate(() => document.fonts.ready);
    await tab.evaluate(drawn);
    picture = await shoot(devtools);
  });
  return picture;
}

/** Draws those of some widgets; `take` gets the name of each and the picture. */
export const draw = (take, only = widgets) =>
  withBrowser(async (open) => {
    for (const widget of only) {
      for (const language of localization().languages) {
        const {tab, devtools} = await open(`/picture/${widget}/${language}`);
        await show(tab, widget);
        for (const preset of presets()) {
          await load(tab, preset);
          for (const width of widths) {
            await tab.setViewportSize({width, height: heights[width]});
            for (const colorScheme of schemes) {
              await tab.emulateMedia({colorScheme});
              await tab.evaluate(drawn);
              const name = [widget, preset, colorScheme, language, width].join('.');
              await take(name, await shoot(devtools));
            }
          }
        }
        await tab.close();
      }
    }
  });

export const fingerprint = (picture) =>
  createHash('sha256').update(picture).digest('base64url').slice(0, 22);

/** One page a preset: its pictures side by side, to be looked over. */
function sheets(folder, names) {
  for (const preset of presets()) {
    const mine = names.filter((name) => name.split('.')[1] === preset);
    writeFileSync(
      `${folder}/${preset}.html`,
      `<!doctype html><meta charset="utf-8"><title>${preset}</title>` +
        mine
          .map(
            (name) =>
              `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`,
          )
          .join(''),
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = 'build/pictures';
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const found = {sample: fingerprint(await drawSample())};
  await draw((name, picture) => {
    writeFileSync(`${folder}/${name}.png`, picture);
    found[name] = fingerprint(picture);
  });
  sheets(folder, Object.keys(found).slice(1));
  if (process.argv.includes('--accept')) {
    writeFileSync(fingerprints, `${JSON.stringify(found, null, 2)}\n`);
  }
  console.log(`${Object.keys(found).length - 1} pictures in ${folder}`);
}
