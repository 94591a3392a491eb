/**
 * `demo/docs/reference.html`, from the manifest: what all widgets have, once, then what each has of its
 * own. Run it after a build when a comment above a class has changed; a test fails where it was not.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {elementsIn} from './manifest.ts';

const file = 'demo/docs/reference.html';

const kinds = {
  attributes: ['Attributes', 'Atributos'],
  members: ['Properties', 'Propiedades'],
  slots: ['Slots', 'Espacios (slots)'],
  events: ['Events', 'Eventos'],
  cssParts: ['Parts', 'Partes (::part)'],
  cssProperties: ['Custom properties', 'Propiedades CSS'],
};

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const code = (text) => `<code>${escape(text)}</code>`;
const words = (text) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const both = ([en, es], tag = 'span', more = '') =>
  `<${tag} lang="en"${more}>${en}</${tag}>\n<${tag} lang="es"${more}>${es}</${tag}>`;

/** A description's paragraphs, without examples: those stand on the element's own page. */
const paragraphs = (text) =>
  text
    .replace(/```[\s\S]*?```/g, '')
    .replace(/:\s*\n\n/g, '.\n\n')
    .split(/\n\s*\n/)
    .filter((one) => one.trim())
    .map((one) => `<p class="stay" lang="en">${words(one.replaceAll(/\s+/g, ' ').trim())}</p>`)
    .join('\n');

/** What stands beside a name: its type, or the default of a custom property. */
const beside = (kind, {type, default: value, name}, carried) => {
  const said =
    kind === 'cssProperties'
      ? value
      : kind === 'events'
        ? `${type.text}${carried[type.text] ? `: ${carried[type.text]}` : ''}`
        : kind === 'slots' || kind === 'cssParts'
          ? undefined
          : type.text;
  return said && said !== name ? ` <span class="values" translate="no">${escape(said)}</span>` : '';
};

const list = (kind, entries, carried) =>
  `<dl class="attributes reference stay" lang="en">${entries
    .map(
      (entry) =>
        `<div><dt>${entry.name ? code(entry.name) : 'default slot'}${beside(kind, entry, carried)}</dt>` +
        `<dd>${words(entry.description)}</dd></div>`,
    )
    .join('\n')}</dl>`;

const groups = (element, carried, level) =>
  Object.entries(kinds)
    // A property that an attribute sets is that attribute in another spelling.
    .filter(([kind]) => kind !== 'members' && element[kind]?.length)
    .map(([kind, title]) => `${both(title, `h${level}`)}\n${list(kind, element[kind], carried)}`)
    .join('\n');

const key = ({name, description}) => `${name}: ${description}`;

/** What nearly all elements have, in the same words. */
function commonTo(elements) {
  const common = {};
  for (const kind of Object.keys(kinds)) {
    const all = elements.flatMap((element) => element[kind] ?? []);
    const count = (entry) => all.filter((other) => key(other) === key(entry)).length;
    common[kind] = [...new Map(all.map((entry) => [key(entry), entry])).values()].filter(
      (entry) => count(entry) > elements.length / 2,
    );
  }
  return common;
}

/** The page for a manifest, as text. */
export async function referencePage(manifest) {
  const elements = elementsIn(manifest);
  const carried = Object.fromEntries(
    manifest.modules
      .find(({path}) => path === 'dist/events.js')
      .declarations.map(({name, members = []}) => [
        name,
        members.map(({name, type}) => `${name} (${type.text})`).join(', '),
      ]),
  );
  // An element without sections or words of its own has a list of its own.
  const alone = elements.filter(({cssParts}) => !cssParts?.some(({name}) => name === 'lead'));
  const alike = elements.filter((element) => !alone.includes(element));
  const common = commonTo(alike);
  // Kinds of recurrence have colours where they show.
  const shared = Object.fromEntries(
    Object.entries(common).map(([kind, entries]) => [
      kind,
      entries.filter(({name}) => kind !== 'cssParts' || name !== 'list'),
    ]),
  );

  const section = (element) => {
    const {tagName, description} = element;
    const own = {};
    const without = [];
    for (const [kind, title] of Object.entries(kinds)) {
      const known = new Set(alone.includes(element) ? [] : shared[kind].map(key));
      own[kind] = (element[kind] ?? []).filter((entry) => !known.has(key(entry)));
      if (kind === 'members' || alone.includes(element)) continue;
      const names = (element[kind] ?? []).map(({name}) => name);
      const lacked = shared[kind].filter(({name}) => !names.includes(name));
      if (lacked.length) {
        without.push(`${title[0].toLowerCase()} ${lacked.map(({name}) => code(name)).join(', ')}`);
      }
    }
    return `<section class="prose" id="${tagName}">
      <h2><code>&lt;${tagName}&gt;</code></h2>
      ${paragraphs(description)}
      ${without.length ? `<p class="stay" lang="en">Of what every widget has, it has not the ${without.join('; the ')}.</p>` : ''}
      ${groups(own, carried, 3)}
    </section>`;
  };

  const html = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title data-es="Atributos y eventos">Attributes and events</title>
      </head>
      <body>
        <main>
          <div class="intro">
            ${both(['Attributes and events', 'Atributos y eventos'], 'h1')}
            ${both(
              [
                'Everything that a page can set, fill, style and hear. Made from the code, so it is always this version’s.',
                'Todo lo que una página puede fijar, llenar, vestir y oír. Sale del código, así que siempre es de esta versión. Las explicaciones están en inglés.',
              ],
              'p',
              ' class="lede"',
            )}
          </div>
          <div class="prose">
            <ul class="contents">
              <li><a href="#every-widget">${both(['Every widget', 'Todos los widgets'])}</a></li>
              ${elements.map(({tagName}) => `<li><a href="#${tagName}" translate="no"><code>&lt;${tagName}&gt;</code></a></li>`).join('\n')}
            </ul>
            ${both(
              [
                'Tools read the same from <code>custom-elements.json</code>; VS Code from <code>vscode.html-custom-data.json</code>, JetBrains from <code>web-types.json</code>.',
                'Las herramientas leen lo mismo en <code>custom-elements.json</code>; VS Code en <code>vscode.html-custom-data.json</code>, JetBrains en <code>web-types.json</code>.',
              ],
              'p',
            )}
          </div>
          <section class="prose" id="every-widget">
            ${both(['Every widget', 'Todos los widgets'], 'h2')}
            ${groups(shared, carried, 3)}
          </section>
          ${elements.map(section).join('\n')}
        </main>
      </body>
    </html>`;
  return format(html, {...(await resolveConfig(file)), parser: 'html'});
}

if (import.meta.filename === process.argv[1]) {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  writeFileSync(file, await referencePage(manifest));
}
