/**
 * Makes the demo site in `build/demo`: the pages of `demo/`, each with the site's head, header and footer,
 * a page for each element, the style sheets of other systems for the host pages, and a copy of `dist/`.
 * A folder of static files, for any server. `pages()` only writes pages, which is quick.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {renamePolicy} from '../rollup/trusted-types-policy.ts';
import {vendor} from './site/vendor.ts';
import {siteData} from './site/data.ts';

const from = 'demo';

/** The site's own modules, read anew each time, so that the server sees their changes. */
let reads = 0;
const read = (name) => import(`${pathToFileURL(resolve(from, 'site', name))}?${reads++}`);

const htmlIn = (folder = '') =>
  readdirSync(join(from, folder), {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory()
      ? htmlIn(join(folder, entry.name))
      : entry.name.endsWith('.html')
        ? [join(folder, entry.name)]
        : [],
  );

/** Lines that the frame brings itself. */
const framed =
  /<meta charset[^>]*>|<meta\s+name="viewport"[^>]*>|<title[\s\S]*?<\/title>|<link\b[^>]*(?:rel="icon"|demo\.css|docs\.css|site\.css|tokens\.css)[^>]*>|<script\b[^>]*(?:dist\/widgets\.js|site\.js)[^>]*><\/script>/g;

const one = (html, pattern) => html.match(pattern)?.[1] ?? '';

/** A page that is only text gets the measure and the space of text. */
const dressed = (main) =>
  /class="(?:intro|prose|stage)"/.test(main)
    ? main
    : `<div class="prose">${main.replaceAll('<table>', '<div class="table"><table>').replaceAll('</table>', '</table></div>')}</div>`;

/** A page of `demo/` as parts: the frame of a page that is not framed (`data-plain`) is its own. */
function parse(html) {
  if (/<html[^>]*\sdata-plain/.test(html)) return undefined;
  const head = one(html, /<head>([\s\S]*?)<\/head>/);
  const en = one(head, /<title[^>]*>([\s\S]*?)<\/title>/)
    .trim()
    .replace(/\s*·\s*recurrence-widgets$/, '');
  return {
    title: [en, one(head, /<title[^>]*data-es="([^"]*)"/) || en],
    head: head.replace(framed, '').replace(/^\s*\n/gm, ''),
    main: dressed(one(html, /<main[^>]*>([\s\S]*?)<\/main>/)),
  };
}

/** Without the elements whose `data-needs` names a file that this build does not have. */
const whatThereIs = (html, has) =>
  html.replace(/<(\w+)\s[^>]*data-needs="([^"]+)"[^>]*>[\s\S]*?<\/\1>/g, (all, _, file) =>
    has(file) ? all : '',
  );

/** Writes every page and script of the site. */
export async function pages(to = 'build/demo') {
  const write = (path, text) => {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    writeFileSync(join(to, path), text);
  };
  const {elements} = await read('elements.mjs');
  const {elementPage} = await read('element-page.mjs');
  const {page, both, guides} = await read('frame.mjs');
  const {hosts} = await read('hosts.mjs');
  await vendor('site', to);
  const sources = htmlIn();
  const shown = [];
  for (const host of hosts) {
    const [name] = host;
    if (sources.includes(`hosts/${name}.html`) && (await vendor(name, to))) shown.push(host);
  }
  const left = hosts.filter((host) => !shown.includes(host)).map(([name]) => `hosts/${name}.html`);
  const own = new Set([
    ...sources.filter((path) => !left.includes(path)),
    ...elements.map(({name}) => `${name}.html`),
  ]);
  const has = (path) => own.has(path) || (path.startsWith('dist/') && existsSync(path));

  const place = (href, words, line) => `<li><a href="${href}">${words}</a><p>${line}</p></li>`;
  const lists = {
    elements: (up) =>
      elements.map(({name, en, es}) =>
        place(`${up}${name}.html`, both(en[0], es[0]), both(en[1], es[1])),
      ),
    hosts: (up) =>
      shown.map(([name, system, hospital]) => place(`${up}hosts/${name}.html`, system, hospital)),
    guides: (up) =>
      guides
        .filter(([path]) => has(path))
        .map(([path, en, es, lineEn = '', lineEs = '']) =>
          place(`${up}${path}`, both(en, es), both(lineEn, lineEs)),
        ),
  };
  for (const path of own) {
    const source = join(from, path);
    if (!existsSync(source)) continue;
    const html = readFileSync(source, 'utf8');
    const parts = parse(html);
    const up = '../'.repeat(path.split('/').length - 1);
    const main = whatThereIs(parts?.main ?? '', has).replace(
      /(<ul[^>]*data-list="(\w+)"[^>]*>)\s*<\/ul>/g,
      (_, tag, list) => `${tag}${lists[list](up).join('\n')}</ul>`,
    );
    write(path, parts ? page({...parts, main, path, has}) : html);
  }
  for (const element of elements) {
    const {name, en, es} = element;
    write(
      `${name}.html`,
      page({
        path: `${name}.html`,
        title: [en[0], es[0]],
        main: whatThereIs(elementPage(element), has),
        has,
      }),
    );
  }
  for (const {name} of readdirSync(from, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && !/\.(?:html|mjs)$/.test(entry.name))
    .map(({path, parentPath = path, name}) => ({name: join(parentPath, name)}))) {
    mkdirSync(dirname(join(to, name.slice(from.length + 1))), {recursive: true});
    cpSync(name, join(to, name.slice(from.length + 1)));
  }
  const {tokens} = await import(
    `${pathToFileURL(resolve('build/js/src/theme/tokens.js'))}?${reads++}`
  );
  write('site/tokens.css', tokens.cssText.replaceAll(':host', ':root'));
  await scripts(to);
}

/** Each `demo/site/NAME.mjs` that a page loads, as one classic script: it works from files too. */
async function scripts(to) {
  const data = await siteData();
  await build({
    entryPoints: ['site', 'embed-builder', 'embed-preview', 'theme-builder', 'theme-preview']
      .map((name) => join(from, 'site', `${name}.mjs`))
      .filter((file) => existsSync(file)),
    outdir: join(to, 'site'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      {
        name: 'site',
        setup(bundler) {
          bundler.onResolve({filter: /^site:data$/}, () => ({path: 'data', namespace: 'site'}));
          bundler.onLoad({filter: /.*/, namespace: 'site'}, () => ({
            contents: JSON.stringify(data),
            loader: 'json',
          }));
          // From its source, so that a page has one Lit and not that of the command line too.
          bundler.onResolve({filter: /dist\/check-theme\.js$/}, () => ({
            path: resolve('build/js/src/theme/check/index.js'),
          }));
          // The widgets' own Lit has the other name; the policy allows each once.
          bundler.onLoad({filter: /lit-html[\\/](?:development[\\/])?lit-html\.js$/}, ({path}) => ({
            contents: renamePolicy(readFileSync(path, 'utf8'), 'recurrence-widgets-site'),
            loader: 'js',
          }));
        },
      },
    ],
  });
}

/** The whole site. */
export async function site(to = 'build/demo') {
  rmSync(to, {recursive: true, force: true});
  mkdirSync(to, {recursive: true});
  await pages(to);
  cpSync('dist', join(to, 'dist'), {recursive: true});
}

if (process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  await site();
}
