/** The lines that a webmaster pastes, in every form, for the same choices. */
import data from 'site:data';
import {fallback} from './elements.mjs';
import {escapeAttribute, escapeText, markup} from './markup.mjs';

const languageOnly = ['support-resources'];
const noSections = ['cancer-glossary', 'language-switch'];

/** The attributes of an element, for choices. */
function attributesOf(name, choices) {
  const {sections, lang, tools, level, reviewedBy, reviewedOn} = choices;
  const own = [];
  if (lang) own.push(['lang', lang]);
  if (name === 'language-switch') return own;
  if (sections[name] && !noSections.includes(name)) {
    own.push(['sections', sections[name].join(' ')]);
  }
  const some = languageOnly.includes(name) ? tools.filter((tool) => tool === 'language') : tools;
  const wanted = some.join(' ') || 'none';
  if (wanted !== 'language') own.push(['tools', wanted]);
  if (level !== 2) own.push(['heading-level', String(level)]);
  if (reviewedBy) own.push(['reviewed-by', reviewedBy]);
  if (reviewedBy && reviewedOn) own.push(['reviewed-on', reviewedOn]);
  return own;
}

/** The elements that were chosen, as data. */
export function nodesOf(choices) {
  const {widgets, lang, call, lines} = choices;
  return widgets.map((name) => ({
    tag: name,
    attributes: attributesOf(name, choices),
    children: (name === 'support-resources' ? lines : []).map(({text, ...fields}) => ({
      tag: 'support-resource',
      attributes: Object.entries(fields).filter(([, value]) => value),
      children: [],
      text,
    })),
    text:
      name === 'language-switch' || !call
        ? ''
        : (fallback[lang] ?? fallback.en).replace('555-0100', () => call),
  }));
}

/** Where no script tag can name the hospital's own words, each element does. */
const withOwnWords = (nodes, {words}) =>
  nodes.map((node) =>
    words && node.tag !== 'language-switch'
      ? {...node, attributes: [...node.attributes, ['words', words]]}
      : node,
  );

/** The address of a file of the release. */
const at = ({address}, file) => `${address.replace(/\/*$/, '/')}${file}`;

const attribute = (name, value) => (value ? ` ${name}="${escapeAttribute(value)}"` : '');

/** `integrity` and `crossorigin` for a file, where they were asked for and the build has its hash. */
const pinned = ({integrity}, file) =>
  integrity && data.integrity?.[file]
    ? ` integrity="${data.integrity[file]}" crossorigin="anonymous"`
    : '';

const link = (choices, rel, file) =>
  `<link rel="${rel}"${attribute('href', at(choices, file))}${pinned(choices, file)}>`;

const themeLine = (choices) =>
  choices.theme ? [link(choices, 'stylesheet', `themes/${choices.theme}.css`)] : [];

/** The files that come in the same step as the script. */
function preloaded(choices) {
  if (!choices.preload || !data.preload) return [];
  const language = choices.lang || 'en';
  const files = choices.widgets.flatMap((name) => data.preload[name]?.[language] ?? []);
  return [...new Set(files)].map((file) => link(choices, 'modulepreload', file));
}

/** The hospital's own words, named once for the page. */
const ownWords = ({words}) => attribute('data-words', words);

const moduleLine = (choices) =>
  `<script type="module"${attribute('src', at(choices, 'widgets.js'))}${ownWords(choices)}${pinned(choices, 'widgets.js')}></script>`;

const html = (...lines) => lines.flat().join('\n');

/** Elements as any element with `data-`, for editors whose system strips unknown tags. */
const asData = (nodes) =>
  nodes.map((node) => ({
    ...node,
    tag: 'div',
    attributes: [
      ['data-rw', node.tag],
      ...node.attributes.map(([name, value]) => [`data-${name}`, value]),
    ],
    children: asData(node.children),
  }));

/** A value that can stand in a class name. */
const isPlain = (value) => /^[\w-]+(?: [\w-]+)*$/.test(value);

/** Elements by class name, where `data-` is stripped too: what a class name cannot say is left out. */
const asClasses = (nodes) =>
  nodes.map((node) => ({
    ...node,
    tag: 'div',
    attributes: [
      [
        'class',
        [
          `rw-${node.tag}`,
          ...node.attributes
            .filter(([, value]) => isPlain(value))
            .flatMap(([name, value]) => value.split(' ').map((one) => `rw-${name}-${one}`)),
        ].join(' '),
      ],
    ],
    children: [],
  }));

/** The frame's address: one element, its attributes, a preset. */
function frameAddress({tag, attributes}, choices) {
  const said = attributes.filter(([name]) => !name.startsWith('reviewed-'));
  const query = new URLSearchParams([['element', tag], ...said]);
  if (choices.theme) query.set('theme', choices.theme);
  return at(choices, `frame.html?${query}`);
}

const titleOf = (name, language) => data.titles[name]?.[language] ?? name;

/** The widgets that have words of their own. */
const worded = ({widgets}) => widgets.filter((name) => data.titles[name]);

/**
 * The forms. `needs`: files that the build must have; a form without them is not offered.
 * `parts`: what to paste where; `kind` says how it is tried.
 */
const all = [
  {
    id: 'tag',
    needs: ['widgets.js'],
    en: ['One tag', 'For most sites. Loads only what the page uses, in the language shown.'],
    es: [
      'Una etiqueta',
      'Para la mayoría de los sitios. Carga solo lo que la página usa, en el idioma que se muestra.',
    ],
    parts: (choices) => [
      {
        kind: 'html',
        code: html(
          preloaded(choices),
          themeLine(choices),
          moduleLine(choices),
          markup(nodesOf(choices)),
        ),
      },
    ],
  },
  {
    id: 'standalone',
    needs: ['standalone.js'],
    en: [
      'One file',
      'A classic script with everything inside, for an upload folder or a page opened from a disk.',
    ],
    es: [
      'Un solo archivo',
      'Un script clásico con todo dentro, para una carpeta de archivos o una página abierta desde el disco.',
    ],
    parts: (choices) => [
      {
        kind: 'html',
        code: html(
          themeLine(choices),
          `<script defer${attribute('src', at(choices, 'standalone.js'))}${ownWords(choices)}${pinned(choices, 'standalone.js')}></script>`,
          markup(nodesOf(choices)),
        ),
      },
    ],
  },
  {
    id: 'npm',
    needs: ['elements/recurrence-explainer.js'],
    en: ['npm', 'For sites that are built with a bundler.'],
    es: ['npm', 'Para sitios que se construyen con un empaquetador.'],
    parts: (choices) => [
      {kind: 'shell', code: `npm install recurrence-widgets@${data.version}`},
      {
        kind: 'module',
        code: html(
          choices.widgets.map((name) => `import 'recurrence-widgets/elements/${name}.js';`),
          choices.theme ? [`import 'recurrence-widgets/themes/${choices.theme}.css';`] : [],
        ),
      },
      {kind: 'html', code: markup(withOwnWords(nodesOf(choices), choices))},
    ],
  },
  {
    id: 'frame',
    needs: ['frame.html', 'frame-resize.js'],
    en: [
      'Frame',
      'For systems that allow only iframes. Your own help lines cannot be in it. Who reviewed the words, and your words.json, are written in frame.html itself.',
    ],
    es: [
      'Marco',
      'Para sistemas que solo permiten iframes. No puede llevar las líneas de ayuda de su hospital. Quién revisó los textos, y su words.json, se escriben en el propio frame.html.',
    ],
    leavesOut: ({lines, reviewedBy, words}) => lines.length > 0 || Boolean(reviewedBy || words),
    parts: (choices) => [
      {
        kind: 'html',
        code: html(
          nodesOf(choices)
            .filter(({tag}) => data.titles[tag])
            .map(
              (node) =>
                `<iframe${attribute('src', frameAddress(node, choices))}${attribute('title', titleOf(node.tag, choices.lang || 'en'))} width="100%" height="700" loading="lazy"></iframe>`,
            ),
          `<script defer${attribute('src', at(choices, 'frame-resize.js'))}${pinned(choices, 'frame-resize.js')}></script>`,
        ),
      },
    ],
  },
  {
    id: 'static',
    needs: ['static/recurrence-explainer.en.html'],
    en: [
      'Link to a page',
      'Pages that read without JavaScript. They show everything in our own wording and order.',
    ],
    es: [
      'Enlace a una página',
      'Páginas que se leen sin JavaScript. Muestran todo, con nuestros textos y en nuestro orden.',
    ],
    leavesOut: ({sections, lines, reviewedBy, theme, words}) =>
      Object.keys(sections).length > 0 || lines.length > 0 || Boolean(reviewedBy || theme || words),
    parts: (choices) => [
      {
        kind: 'html',
        code: html(
          '<ul>',
          worded(choices)
            .filter((name) => data.files.includes(`static/${name}.${choices.lang || 'en'}.html`))
            .map((name) => {
              const language = choices.lang || 'en';
              return `  <li><a${attribute('href', at(choices, `static/${name}.${language}.html`))} lang="${language}">${escapeText(titleOf(name, language))}</a></li>`;
            }),
          '</ul>',
        ),
      },
    ],
  },
  {
    id: 'data',
    needs: ['widgets.js', 'feature:data-rw'],
    en: [
      'For editors',
      'The script once in the site’s header; then any editor writes a plain div.',
    ],
    es: [
      'Para editores',
      'El script una vez en el encabezado del sitio; después, cualquier editor escribe un div.',
    ],
    parts: (choices) => [
      {kind: 'head', code: html(themeLine(choices), moduleLine(choices))},
      {kind: 'html', code: markup(asData(nodesOf(choices)))},
    ],
  },
  {
    id: 'class',
    needs: ['widgets.js', 'feature:data-rw'],
    en: [
      'By class name',
      'Where even data attributes are removed. A name, a date or a help line cannot be said so.',
    ],
    es: [
      'Por nombre de clase',
      'Donde se quitan incluso los atributos data. Así no se puede decir un nombre, una fecha ni una línea de ayuda.',
    ],
    leavesOut: ({lines, reviewedBy}) => lines.length > 0 || Boolean(reviewedBy),
    parts: (choices) => [
      {kind: 'head', code: html(themeLine(choices), moduleLine(choices))},
      {kind: 'html', code: markup(asClasses(nodesOf(choices)))},
    ],
  },
];

/** The forms that this build can give. */
export const forms = all.filter(({needs}) =>
  needs.every((file) => data.files.includes(file) || data.features.includes(file.slice(8))),
);

/** The form that was asked for, or the first. */
export const formOf = ({form}) => forms.find(({id}) => id === form) ?? forms[0];

/** The server of a file that the page names, as a policy writes it. */
function serverOf(address) {
  if (!address) return [];
  const absolute = /^https?:\/\//.test(address) && URL.canParse(address);
  return [absolute ? new URL(address).origin : "'self'"];
}

/** The policy lines that a strict host needs for a form. */
export function policyOf(choices) {
  const {id} = formOf(choices);
  const absolute = /^https?:\/\//.test(choices.address);
  const server = id === 'npm' || !absolute ? "'self'" : new URL(choices.address).origin;
  if (id === 'static') return '';
  if (id === 'frame') return `script-src ${server}; frame-src ${server}`;
  return [
    `script-src ${server}`,
    `style-src ${server}`,
    `connect-src ${[...new Set([server, ...serverOf(choices.words)])].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types recurrence-widgets',
  ].join('; ');
}
