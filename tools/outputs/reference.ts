/**
 * `npm run reference` writes `demo/docs/reference.html` from the manifest: first what most
 * widgets share, then what each has of its own. Run it after a build when a comment above a class has changed.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {renderText} from '../../demo/layout/text.ts';
import {elementsIn} from './manifest.ts';
import type {ElementEntry, Manifest} from './manifest/model.ts';
import {
  kindNames,
  kinds,
  missingEntries,
  noEntries,
  ownEntries,
  sharedEntries,
  type Entries,
} from './reference/entries.ts';
import {code, entryLists, heading, paragraphs, type EventFields} from './reference/html.ts';

const file = 'demo/docs/reference.html';

function eventFieldsIn({modules}: Manifest): EventFields {
  const events = modules.find(({path}) => path === 'dist/events.js')?.declarations ?? [];
  return Object.fromEntries(
    events.map(({name, members = []}) => [
      name,
      members.map((member) => `${member.name} (${member.type?.text ?? 'unknown'})`).join(', '),
    ]),
  );
}

/** An article has a lead; elements without one share too little with the others. */
const isArticle = ({cssParts}: ElementEntry): boolean =>
  cssParts?.some(({name}) => name === 'lead') ?? false;

function exceptions(element: ElementEntry, shared: Entries): string {
  const missing = missingEntries(element, shared);
  const lists = kindNames
    .filter((kind) => missing[kind].length)
    .map((kind) => {
      const names = missing[kind].map(({name}) => code(name)).join(', ');
      return `${kinds[kind].en.toLowerCase()} ${names}`;
    });
  return lists.length
    ? `<p class="stay" lang="en">Does not have these shared ${lists.join('; ')}.</p>`
    : '';
}

function elementSection(element: ElementEntry, shared: Entries, eventFields: EventFields): string {
  const {tagName, description} = element;
  const common = isArticle(element) ? shared : noEntries;
  return `<section class="prose" id="${tagName}">
    <h2><code>&lt;${tagName}&gt;</code></h2>
    ${paragraphs(description)}
    ${exceptions(element, common)}
    ${entryLists(ownEntries(element, common), eventFields)}
  </section>`;
}

const intro = `<div class="intro">
  ${heading({en: 'Attributes and events', es: 'Atributos y eventos'}, 1)}
  ${renderText(
    {
      en: 'Everything that a page can set, fill, style and listen to. Generated from the code of this release.',
      es: 'Todo lo que una página puede fijar, llenar, cambiar de aspecto y escuchar. Se genera a partir del código de esta versión. Las explicaciones están en inglés.',
    },
    'p',
    ' class="lede"',
  )}
</div>`;

const contents = (elements: readonly ElementEntry[]): string => `<div class="prose">
  <ul class="contents">
    <li><a href="#every-widget">${renderText({en: 'All widgets', es: 'Todos los widgets'})}</a></li>
    ${elements.map(({tagName}) => `<li><a href="#${tagName}" translate="no"><code>&lt;${tagName}&gt;</code></a></li>`).join('\n')}
  </ul>
  ${renderText(
    {
      en: 'The same information is available to tools in <code>custom-elements.json</code>, to VS Code in <code>vscode.html-custom-data.json</code> and to JetBrains IDEs in <code>web-types.json</code>.',
      es: 'Las herramientas encuentran la misma información en <code>custom-elements.json</code>; VS Code, en <code>vscode.html-custom-data.json</code>, y los IDE de JetBrains, en <code>web-types.json</code>.',
    },
    'p',
  )}
</div>`;

/** The page for a manifest, formatted as Prettier does. */
export async function referencePage(manifest: Manifest): Promise<string> {
  const elements = elementsIn(manifest);
  const shared = sharedEntries(elements.filter(isArticle));
  const eventFields = eventFieldsIn(manifest);
  const html = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title data-es="Atributos y eventos">Attributes and events</title>
      </head>
      <body>
        <main>
          ${intro}
          ${contents(elements)}
          <section class="prose" id="every-widget">
            ${heading({en: 'All widgets', es: 'Todos los widgets'}, 2)}
            ${entryLists(shared, eventFields)}
          </section>
          ${elements.map((element) => elementSection(element, shared, eventFields)).join('\n')}
        </main>
      </body>
    </html>`;
  return format(html, {...(await resolveConfig(file)), parser: 'html'});
}

if (import.meta.filename === process.argv[1]) {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  writeFileSync(file, await referencePage(manifest));
  console.log(`Wrote ${file}.`);
}
