/** The release's START.html. Its script, start.ts, fills in the results for the server. */
import data from 'site:data';
import {ownLanguageName} from '../layout/language-name.js';
import {renderText} from '../layout/text.js';

const languageLinks = data.languages
  .map(
    (language) =>
      `<a href="?lang=${language}" lang="${language}" class="stay">${ownLanguageName(language)}</a>`,
  )
  .join(' ');

const heading = (en: string, es: string): string => renderText({en, es}, 'h2');

/** The page as HTML, for the folder of `widgets.js`. */
export const renderStartPage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title data-en="Start here · recurrence-widgets ${data.version}" data-es="Empiece aquí · recurrence-widgets ${data.version}">Start here · recurrence-widgets ${data.version}</title>
<link rel="icon" href="start/icon.svg">
<link rel="stylesheet" href="start/start.css">
<script src="start/start.js" defer></script>
<script type="module" src="widgets.js"></script>
</head>
<body>
<header class="site">
<span class="home">recurrence-widgets ${data.version}</span>
<language-switch>${languageLinks}</language-switch>
</header>
<main id="main">
<div class="intro">
${renderText({en: 'Start here', es: 'Empiece aquí'}, 'h1')}
<p class="lede" id="where">${renderText({
  en: 'Three steps: check that every widget works, copy the HTML for your page, and check your server.',
  es: 'Tres pasos: compruebe que todos los widgets funcionan, copie el HTML para su página y revise su servidor.',
})}</p>
</div>
<div class="note" id="blocked">
${renderText(
  {
    en: 'If you can still read this, the page’s script did not run. Unzip the whole folder first and open the START.html inside it. On a server, check that you also uploaded the <code>start</code> folder.',
    es: 'Si este texto sigue aquí, el script de la página no se ejecutó. Descomprima primero toda la carpeta y abra el START.html que contiene. En un servidor, revise que también subió la carpeta <code>start</code>.',
  },
  'p',
)}
</div>
<div class="note" id="disk" hidden>
${renderText(
  {
    en: '<strong>You opened this page from your disk.</strong> Browsers do not run <code>widgets.js</code> or <code>frame.html</code> from there. The widgets below work because they come from <code>standalone.js</code>, which runs anywhere. Upload the folder and open START.html on your server. It then checks the server and gives you the HTML with your own URL.',
    es: '<strong>Abrió esta página desde su disco.</strong> Los navegadores no ejecutan desde ahí <code>widgets.js</code> ni <code>frame.html</code>. Los widgets de abajo funcionan porque vienen de <code>standalone.js</code>, que funciona en cualquier lugar. Suba la carpeta y abra START.html en su servidor: así la página revisa el servidor y le da el HTML con su propia URL.',
  },
  'p',
)}
</div>
<div id="tool" hidden>
<div class="pick">
<section>
${heading('1. Does every widget work?', '1. ¿Funcionan todos los widgets?')}
<p id="status" role="status"></p>
<fieldset id="widgets"><legend class="visually-hidden">${renderText({en: 'Widget', es: 'Widget'})}</legend></fieldset>
</section>
<section>
${heading('2. Copy this HTML', '2. Copie este HTML')}
<div id="languages"></div>
<div id="forms"></div>
<div id="lines"></div>
</section>
</div>
<section class="server">
${heading('3. Is your server set up correctly?', '3. ¿Está bien configurado su servidor?')}
<p id="server-status" role="status"></p>
<div id="server"></div>
</section>
<section>
${heading('What your page will show', 'Lo que mostrará su página')}
<div class="stage" id="stage"></div>
</section>
</div>
</main>
<footer class="site">
<div class="fine">
<p>${renderText({
  en: 'Nothing here is medical advice, and no clinician has reviewed the content yet. Your review board can find all of the wording in the <a href="review/index.html">review sheet</a>.',
  es: 'Nada de esto es consejo médico, y ningún profesional clínico ha revisado aún los textos. Su comité de revisión puede ver todos los textos en la <a href="review/index.html">hoja de revisión</a>.',
})}</p>
<p>${renderText({
  en: 'This page contacts no other server and stores nothing. You can delete START.html and the folder <code>start</code> at any time.',
  es: 'Esta página no se conecta con ningún otro servidor y no guarda nada. Puede borrar START.html y la carpeta <code>start</code> cuando quiera.',
})}</p>
</div>
</footer>
</body>
</html>
`;
