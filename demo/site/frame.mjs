/** What every page of the site has: head, header and footer, in both languages. */
import {elements} from './elements.mjs';

/** The places of the site. A place whose page is not there is left out of the navigation. */
const main = [
  ['index.html#widgets', 'Widgets', 'Widgets'],
  ['docs/index.html', 'Guides', 'Guías'],
  ['embed-builder.html', 'Embed builder', 'Crear el código'],
  ['theme-builder.html', 'Theme builder', 'Crear un tema'],
  ['hosts/index.html', 'On sites like yours', 'En sitios como el suyo'],
];

/** The guides, in the order in which they are needed. */
export const guides = [
  [
    'docs/start.html',
    'Five minutes for a webmaster',
    'Cinco minutos para webmasters',
    'Copy a folder, paste two lines.',
    'Copie una carpeta, pegue dos líneas.',
  ],
  [
    'docs/wordpress.html',
    'WordPress',
    'WordPress',
    'As an administrator, and as an editor.',
    'Como administrador y como editor.',
  ],
  ['docs/drupal.html', 'Drupal', 'Drupal', 'In filtered text, too.', 'También en texto filtrado.'],
  [
    'docs/sharepoint.html',
    'SharePoint',
    'SharePoint',
    'With a frame, or with a script.',
    'Con un marco o con un script.',
  ],
  ['docs/react.html', 'React', 'React', 'From npm, with types.', 'Desde npm, con tipos.'],
  [
    'docs/reference.html',
    'Attributes and events',
    'Atributos y eventos',
    'All of them, made from the code.',
    'Todos, tomados del código.',
  ],
  [
    'docs/words.html',
    'Content policy and updating',
    'Los textos y su actualización',
    'Where the words come from, and how they change.',
    'De dónde vienen los textos y cómo cambian.',
  ],
  [
    'docs/review.html',
    'Review and words of your own',
    'Revisión y textos propios',
    'For your clinicians and translators.',
    'Para su personal clínico y de traducción.',
  ],
  [
    'docs/privacy.html',
    'Privacy',
    'Privacidad',
    'What is sent, and what is stored.',
    'Qué se envía y qué se guarda.',
  ],
  [
    'docs/browsers.html',
    'Browser support',
    'Navegadores',
    'Which versions, and what older ones show.',
    'Qué versiones, y qué muestran las anteriores.',
  ],
  [
    'docs/hosting.html',
    'Hosting and security policy',
    'Alojamiento y seguridad',
    'Policy, headers, caching.',
    'Política, encabezados, caché.',
  ],
];

/** Words in both languages; the style sheet shows those of the page’s language. */
export const both = (en, es) =>
  en === es ? en : `<span lang="en">${en}</span><span lang="es">${es}</span>`;

const marks = `<svg class="marks" viewBox="0 0 52 16" aria-hidden="true"><circle class="local" cx="8" cy="8" r="6.5"/><path class="regional" d="M26 .5 33.5 8 26 15.5 18.5 8z"/><path class="distant" d="M44 1.5 51.5 15H36.5z"/></svg>`;

/** The policy of the site: its own files, and the frames of its previews. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types recurrence-widgets recurrence-widgets-site',
].join('; ');

/**
 * A whole page. `path` is its place in the site; `title` its name in both languages; `head` more lines
 * for its head; `has` tells whether the site has a page.
 */
export function page({path, title, head = '', main: body, has = () => true}) {
  const up = '../'.repeat(path.split('/').length - 1);
  const link = ([to, en, es]) => {
    const file = to.split('#')[0];
    const section = /\w\/index\.html$/.test(file) && path.startsWith(file.slice(0, -10));
    const here = file === path && !to.includes('#') ? ' aria-current="page"' : '';
    const within = !here && section ? ' aria-current="true"' : '';
    return `<li><a href="${up}${to}"${here}${within}>${both(en, es)}</a></li>`;
  };
  const list = (places) =>
    `<ul>${places
      .filter(([to]) => has(to.split('#')[0]))
      .map(link)
      .join('')}</ul>`;
  const [en, es] = title;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title data-en="${en} · recurrence-widgets" data-es="${es} · recurrence-widgets">${en} · recurrence-widgets</title>
<link rel="icon" href="${up}site/icon.svg">
<link rel="stylesheet" href="${up}site/tokens.css">
<link rel="stylesheet" href="${up}site/site.css">
<script src="${up}site/site.js" data-dist="${up}dist/"></script>
<script type="module" src="${up}dist/widgets.js"></script>
${head}</head>
<body>
<a class="skip" href="#main">${both('To the content', 'Ir al contenido')}</a>
<header class="site">
<a class="home" href="${up}index.html"${path === 'index.html' ? ' aria-current="page"' : ''}>${marks}<span>recurrence-widgets</span></a>
<nav aria-label="Site" data-es-aria-label="Sitio">${list(main)}</nav>
<a class="menu" href="#places">${both('Menu', 'Menú')}</a>
<language-switch><a href="?lang=en" lang="en" class="stay">English</a> <a href="?lang=es" lang="es" class="stay">Español</a></language-switch>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer class="site" id="places">
<nav aria-label="All pages" data-es-aria-label="Todas las páginas">
<div><h2>${both('Widgets', 'Widgets')}</h2>${list(elements.map(({name, en: [en], es: [es]}) => [`${name}.html`, en, es]))}</div>
<div><h2>${both('Guides', 'Guías')}</h2>${list(guides)}</div>
<div><h2>${both('Make it yours', 'A su manera')}</h2>${list([...main.slice(2), ['dist/review/index.html', 'Review sheet', 'Hoja de revisión']])}</div>
</nav>
<div class="fine">
<p>${both(
    'Nothing here is medical advice, and no clinician has reviewed the words yet. In an emergency in the United States, call 911.',
    'Nada de esto es consejo médico, y ningún profesional clínico ha revisado aún los textos. En una emergencia en los Estados Unidos, llame al 911.',
  )}</p>
<p>${both(
    'Code: MIT. Words and drawings: CC BY 4.0. This site sets no cookie and asks no other server for anything.',
    'Código: MIT. Textos y dibujos: CC BY 4.0. Este sitio no usa cookies y no pide nada a ningún otro servidor.',
  )}</p>
</div>
</footer>
</body>
</html>
`;
}
