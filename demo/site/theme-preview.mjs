/** The page inside the theme builder: every widget in the theme that its opener's address tells. */
import {writeCss} from '../../dist/check-theme.js';
import {elements} from './elements.mjs';
import {choicesOf, fromHash} from './theme-choices.mjs';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];
document.querySelector('main').append(...elements.map(({name}) => document.createElement(name)));

addEventListener('message', ({source, data}) => {
  if (source !== parent || data?.kind !== 'theme') return;
  const root = document.documentElement;
  root.lang = data.language === 'es' ? 'es' : 'en';
  root.style.colorScheme = data.scheme === 'dark' ? 'dark' : 'light';
  // Nothing but what the builder itself would take comes into the sheet.
  sheet.replaceSync(writeCss(choicesOf(fromHash(String(data.hash)))));
});
parent.postMessage({kind: 'ready'}, '*');
