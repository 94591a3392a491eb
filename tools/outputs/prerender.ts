/**
 * `static/NAME.LANGUAGE.html`: every widget as a page that is complete without a script, and as a
 * fragment for other pages. What needs a script is made into what does not where that can be (terms,
 * languages and contents become links), and else does not show (src/features/prerendered/).
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transformSync} from 'esbuild';
import {rollup} from 'rollup';
import {chaptersPlugin} from '../content/chapters.ts';
import {compile, localization} from '../content/content.ts';
import {contentPlugin} from '../content/content-modules.ts';
import {glossary} from '../content/terms.ts';
import {widgets} from '../content/widgets.ts';

/** Where a fragment's files are asked for, until whoever pastes it writes their own server here. */
export const exampleServer = 'https://your-server.example/';

const guide = 'recurrence-guide';
const config = localization();

/** The widgets that have words; a switch of languages alone is nothing without a script. */
export const prerendered = widgets.filter((name) => name !== 'language-switch');

const pageOf = (name, language) => `${name}.${language}.html`;
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const plain = (words) => words.replace(/\*\*(.+?)\*\*|\[([^\]]+)\]\([^)]+\)/g, '$1$2');

/** The widgets' classes, with their words beside them, for Node. */
async function classes(code, folder) {
  const bundle = await rollup({
    input: Object.fromEntries(
      prerendered.map((name) => [name, resolve(code, `elements/${name}/${name}.js`)]),
    ),
    external: /^(?:@lit|lit)\b/,
    plugins: [contentPlugin(config), chaptersPlugin(config, code), nodeResolve()],
    onwarn: () => {},
  });
  await bundle.write({dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs'});
  await bundle.close();
  const found = {};
  for (const name of prerendered) {
    const module = await import(pathToFileURL(resolve(folder, `${name}.mjs`)));
    found[name] = Object.values(module).find(
      (one) => one.elementStyles !== undefined || one.styles,
    );
  }
  return found;
}

/** Replaces what must be there: markup that has changed must not pass unseen. */
function swap(html, from, to, least = 1) {
  let count = 0;
  const swapped = html.replace(from, (...match) => {
    count++;
    return to(...match);
  });
  if (count < least) throw new Error(`the markup has no ${from}`);
  return swapped;
}

/** What a sheet says of the language buttons is said of the links in their place too. */
const linksToo = (css) =>
  swap(css, /\.languages button(\[aria-pressed='true'\])?/g, (whole, pressed) =>
    pressed ? ".languages :is([aria-pressed='true'], [aria-current])" : '.languages :is(button, a)',
  );

const hashed = (name, text, ending) =>
  `${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${ending}`;

const languageName = (language) => {
  const name = new Intl.DisplayNames([language], {type: 'language'}).of(language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

/** Writes `static/` and the style sheets for it into a `dist/` that has its chunks. */
export async function prerender(dist, code = 'build/js/src') {
  const {render} = await import('@lit-labs/ssr');
  const {collectResultSync} = await import('@lit-labs/ssr/lib/render-result.js');
  const elements = await classes(code, 'build/prerender');

  const sheets = {};
  const sheet = (name, css) => {
    const {code: short} = transformSync(css, {loader: 'css', minify: true, target: 'esnext'});
    const file = hashed(name, short, 'css');
    writeFileSync(join(dist, 'chunks', file), short);
    sheets[name] = `../chunks/${file}`;
  };
  const extra = (name) => readFileSync(`src/features/prerendered/${name}.css`, 'utf8');
  const alone = extra('alone');
  sheet('room', extra('room'));
  sheet('page', extra('page'));
  for (const name of prerendered) {
    void elements[name].observedAttributes;
    const own = elements[name].elementStyles.map(({cssText}) => cssText);
    sheet(name, [linksToo(own.join('\n')), alone].join('\n'));
  }

  const words = {};
  for (const language of config.languages) {
    words[language] = {interface: await compile('interface', language, config)};
    for (const name of prerendered) {
      words[language][name] = await compile(name, language, config);
    }
  }

  /** What a widget draws, as text. `attributes` are properties. */
  function drawn(name, language, properties) {
    const element = new elements[name]();
    Object.assign(element, properties, {
      view: {language, messages: words[language].interface, content: words[language][name]},
    });
    element.willUpdate(new Map());
    // Slots are drawn within a host only; any will do.
    const drawn = collectResultSync(render(element.render(), {customElementHostStack: [{}]}));
    return (
      drawn
        // Only hydration needs Lit's comments.
        .replace(/<!--.*?-->/gs, '')
        // A property that is false is an attribute that is not there.
        .replace(/ checked="false"/g, '')
        .replace(/ checked="true"/g, ' checked')
        .replace(/\n\s+/g, '\n')
    );
  }

  /** The places that links lead to: each has a slot in the widget, and an anchor on the page. */
  function withPlaces(name, html, language) {
    const places = [];
    const slot = (id) => {
      places.push(id);
      return `<slot name="to-${id}"></slot>`;
    };
    let found = html;
    if (name === glossary) {
      found = swap(
        found,
        /(<div class="group" id="([^"]+)"[^>]*>)/g,
        (whole, tag, id) => tag + slot(id),
      );
      const terms = words[language][name].sections.flatMap(({passages}) => passages);
      const ids = new Map(terms.map(({id, title}) => [title, id]));
      found = swap(
        found,
        /<dt>(.+?) </g,
        (whole, title) => `<dt>${slot(ids.get(title))}${title} <`,
      );
    } else if (name !== guide) {
      found = swap(
        found,
        /(<details\s[^>]*class="section"[^>]*\sid="([\w-]+)"[^>]*>.*?part="section-body"\s*>)/gs,
        (whole, before, id) => before + slot(id),
      );
    }
    return [found, places];
  }

  const anchor = (name, id) => `${name}-${id}`;

  /** What says how to use what needs a script goes with it; a list to be opened stands open. */
  function withoutHands(name, html) {
    if (name === 'recurrence-explainer') {
      // Nobody has chosen a place.
      const unchosen = swap(
        html,
        /class="place (\w+) chosen"/g,
        (whole, kind) => `class="place ${kind}"`,
      );
      return swap(
        unchosen,
        /<details class="quiet all-places">\s*<summary>.*?<\/svg>(.*?)<\/summary>(.*?)<\/details>/gs,
        (whole, title, list) =>
          `<div class="all-places"><p class="subhead">${title}</p>${list}</div>`,
      );
    }
    if (name === 'treatment-options') {
      return swap(
        html,
        /<p part="passage">(?=[^<]*<\/p>\s*<div>\s*<fieldset)/g,
        () => '<p class="question-intro" part="passage">',
      );
    }
    return html;
  }

  /** Makes links of what needs a script. `page` is the page's own address where it is one. */
  function withLinks(name, html, language, within) {
    let found = html;
    found = found.replace(
      /<button\s+type="button"\s+class="term"\s+part="term"\s+value="term:([\w-]+)"[^>]*>(.*?)<\/button>/gs,
      (whole, id, label) =>
        `<a class="term" part="term" href="${pageOf(glossary, language)}#${anchor(glossary, id)}">${label}</a>`,
    );
    found = found.replace(
      /<button\s+type="button"\s+part="language"\s+lang="(\w+)"\s+aria-pressed="(\w+)"[^>]*>(.*?)<\/button>/gs,
      (whole, tag, pressed, label) =>
        `<a part="language" lang="${tag}" hreflang="${tag}" href="${pageOf(name, tag)}"` +
        `${pressed === 'true' ? ' aria-current="true"' : ''}>${label.trim()}</a>`,
    );
    return found.replace(/href="#([^"]+)"/g, (whole, id) =>
      name === guide
        ? `href="${pageOf(id, language)}"`
        : `href="${within ? pageOf(name, language) : ''}#${anchor(name, id)}"`,
    );
  }

  const sheetLinks = (name) =>
    `<link rel="stylesheet" href="${sheets[name]}">` +
    // Asked for as the script is: where that cannot come (a file, say), no room is kept for it.
    `<link rel="stylesheet" href="${sheets.room}" crossorigin>`;

  /** The widget as markup. */
  function element(name, language, attributes = {}, within = false) {
    const properties = {
      headingLevel: attributes['heading-level'] ?? null,
      tools: attributes.tools ?? null,
    };
    let inner = '';
    if (name === guide) {
      const [{id}] = words[language][guide].chapters;
      const level = Number(attributes['heading-level'] ?? 2) + 1;
      inner = element(id, language, {tools: 'none', 'heading-level': `${level}`}, true);
      // Lit draws no markup; the chapter takes the place of this.
      Object.assign(properties, {current: '%chapter%', state: 'open'});
    }
    const raw = drawn(name, language, properties);
    const linked = withLinks(name, withoutHands(name, raw), language, within);
    const [placed, places] = within ? [linked, []] : withPlaces(name, linked, language);
    const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return (
      `<${name}${given.join('')}><template shadowrootmode="open">${sheetLinks(name)}` +
      `${placed.replace('%chapter%', () => inner)}</template>` +
      `${places.map((id) => `<span slot="to-${id}" id="${anchor(name, id)}"></span>`).join('')}</${name}>`
    );
  }

  const nav = (name, language) => {
    const of = words[language];
    const others = prerendered
      .filter((other) => other !== name)
      .map(
        (other) => `<li><a href="${pageOf(other, language)}">${escape(of[other].heading)}</a></li>`,
      );
    const languages = config.languages
      .filter((tag) => tag !== language)
      .map(
        (tag) =>
          `<li><a href="${pageOf(name, tag)}" lang="${tag}" hreflang="${tag}" rel="alternate">${languageName(tag)}</a></li>`,
      );
    return `<nav aria-label="${escape(of[guide].heading)}">\n<ul>\n${[...languages, ...others].join('\n')}\n</ul>\n</nav>`;
  };

  function page(name, language) {
    const content = words[language][name];
    const alternates = config.languages.map(
      (tag) => `<link rel="alternate" hreflang="${tag}" href="${pageOf(name, tag)}">`,
    );
    // The widget's own sheet stands here too: only what stands here is there before the first paint.
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(content.heading)}</title>
<meta name="description" content="${escape(plain(content.lead[0].text))}">
<meta name="color-scheme" content="light dark">
${alternates.join('\n')}
<link rel="stylesheet" href="${sheets[name]}">
<link rel="stylesheet" href="${sheets.page}">
<script type="module" src="../widgets.js"></script>
</head>
<body>
<main>
${element(name, language, {'heading-level': '1'})}
</main>
${nav(name, language)}
</body>
</html>
`;
  }

  /** Addresses from anywhere: what stands in a page of another server. */
  const absolute = (html) =>
    html
      .replaceAll('"../', `"${exampleServer}`)
      .replace(/href="([\w-]+\.\w+\.html)/g, `href="${exampleServer}static/$1`);

  const folder = join(dist, 'static');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of prerendered) {
    for (const language of config.languages) {
      writeFileSync(join(folder, pageOf(name, language)), page(name, language));
      writeFileSync(
        join(folder, `${name}.${language}.fragment.html`),
        `${absolute(element(name, language, {lang: language}))}\n`,
      );
    }
  }
}

if (import.meta.filename === process.argv[1]) await prerender('dist');
