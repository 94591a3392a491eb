/** Runs on the release's START.html. A classic script, so that it also works from a disk. */
import data from 'site:data';
import {localizePage} from '../layout/localize-page.js';
import {bilingual, byId} from './dom.js';
import {showLines} from './lines.js';
import {showServer} from './server.js';
import {showWidgets} from './widgets.js';

const root = document.documentElement;
const isOnServer = /^https?:$/.test(location.protocol);

const requested = new URLSearchParams(location.search).get('lang');
const preferred = [requested, ...navigator.languages.map((tag) => tag.split('-')[0]!)];
root.lang = preferred.find((tag) => tag && data.languages.includes(tag)) ?? root.lang;
if (requested === root.lang) root.classList.add('asked');

if (!isOnServer) {
  const standalone = document.createElement('script');
  standalone.src = 'standalone.js';
  document.head.append(standalone);
}

const folder = new URL('.', location.href).href;
if (isOnServer) {
  byId('where').replaceChildren(
    ...bilingual({
      en: `Your files are at \`${folder}\`.`,
      es: `Sus archivos están en \`${folder}\`.`,
    }),
  );
}
byId('blocked').remove();
byId('disk').hidden = isOnServer;
byId('tool').hidden = false;

const showLinesOf = showLines(
  isOnServer ? folder : 'https://your-server.example/recurrence-widgets/',
);
showWidgets(showLinesOf);
if (isOnServer) void showServer();
else document.querySelector<HTMLElement>('.server')!.hidden = true;

localizePage(root.lang);
document.addEventListener('rw-language-change', ({target, language}) => {
  if ((target as Element).localName === 'language-switch') localizePage(language);
});
