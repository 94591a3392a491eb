import {ownLanguageName} from './language-name.js';
import {footerColumns, mainLinks, renderLinks, toRoot} from './navigation.js';
import {securityPolicy} from './security-policy.js';
import {renderText, siteLanguages, type Text} from './text.js';

/** A page to put into the site's layout. */
export interface Page {
  /** Its path from the root of the site. */
  readonly path: string;
  readonly title: Text;
  /** More lines for `<head>`. */
  readonly head?: string;
  /** The HTML of `<main>`. */
  readonly main: string;
}

/** The data about the build that the layout uses. */
export interface SiteContext {
  /** BCP 47 tags of the widgets' languages, the source language first. */
  readonly languages: readonly string[];
  /** Returns true if the site has a file at this path. */
  readonly exists: (path: string) => boolean;
}

const logo = `<svg class="marks" viewBox="0 0 52 16" aria-hidden="true"><circle class="local" cx="8" cy="8" r="6.5"/><path class="regional" d="M26 .5 33.5 8 26 15.5 18.5 8z"/><path class="distant" d="M44 1.5 51.5 15H36.5z"/></svg>`;

const title = (text: Text): string =>
  `<title ${siteLanguages
    .map((language) => `data-${language}="${text[language]} · recurrence-widgets"`)
    .join(' ')}>${text.en} · recurrence-widgets</title>`;

function header(path: string, {languages, exists}: SiteContext): string {
  const root = toRoot(path);
  const current = path === 'index.html' ? ' aria-current="page"' : '';
  const languageLinks = languages
    .map(
      (language) =>
        `<a href="?lang=${language}" lang="${language}" class="stay">${ownLanguageName(language)}</a>`,
    )
    .join(' ');
  return `<header class="site">
<a class="home" href="${root}index.html"${current}>${logo}<span>recurrence-widgets</span></a>
<nav aria-label="Site" data-es-aria-label="Sitio">${renderLinks(mainLinks, path, exists)}</nav>
<a class="menu" href="#places">${renderText({en: 'Menu', es: 'Menú'})}</a>
<language-switch>${languageLinks}</language-switch>
</header>`;
}

function footer(path: string, {exists}: SiteContext): string {
  const columns = footerColumns.map(
    ({title, links}) =>
      `<div><h2>${renderText(title)}</h2>${renderLinks(links, path, exists)}</div>`,
  );
  return `<footer class="site" id="places">
<nav aria-label="All pages" data-es-aria-label="Todas las páginas">
${columns.join('\n')}
</nav>
<div class="fine">
<p>${renderText({
    en: 'Nothing here is medical advice, and no clinician has reviewed the content yet. In an emergency in the United States, call 911.',
    es: 'Nada de esto es consejo médico, y ningún profesional clínico ha revisado aún los textos. En una emergencia en los Estados Unidos, llame al 911.',
  })}</p>
<p>${renderText({
    en: 'Code: MIT. Text and drawings: CC BY 4.0. This site sets no cookies and contacts no other server.',
    es: 'Código: MIT. Textos y dibujos: CC BY 4.0. Este sitio no usa cookies y no se conecta con ningún otro servidor.',
  })}</p>
</div>
</footer>`;
}

/** A whole page of the site. */
export function renderPage({path, title: text, head = '', main}: Page, site: SiteContext): string {
  const root = toRoot(path);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
${title(text)}
<link rel="icon" href="${root}site/icon.svg">
<link rel="stylesheet" href="${root}site/tokens.css">
<link rel="stylesheet" href="${root}site/languages.css">
<link rel="stylesheet" href="${root}site/typeface.css">
<link rel="stylesheet" href="${root}site/site.css">
<script src="${root}site/site.js" data-dist="${root}dist/"></script>
<script type="module" src="${root}dist/widgets.js"></script>
${head}</head>
<body>
<a class="skip" href="#main">${renderText({en: 'Skip to content', es: 'Ir al contenido'})}</a>
${header(path, site)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(path, site)}
</body>
</html>
`;
}
