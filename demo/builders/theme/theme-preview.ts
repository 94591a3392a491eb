/** The page in the theme builder's iframes: every widget in the theme that the builder sends. */
import data from 'site:data';
import {writeCss} from './check-theme.js';
import {themeFromState} from './theme-state.js';
import {parseTheme} from './theme-url.js';

interface Message {
  readonly kind: string;
  readonly hash: string;
  readonly scheme: string;
  readonly language: string;
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];
document.querySelector('main')!.append(...data.tags.map((tag) => document.createElement(tag)));

addEventListener('message', ({source, data: message}: MessageEvent<Message | undefined>) => {
  if (source !== parent || message?.kind !== 'theme') return;
  const root = document.documentElement;
  root.lang = data.languages.includes(message.language) ? message.language : data.languages[0]!;
  root.style.colorScheme = message.scheme === 'dark' ? 'dark' : 'light';
  // Parsed like a URL, so that only valid values get into the style sheet.
  sheet.replaceSync(writeCss(themeFromState(parseTheme(String(message.hash)))));
});
parent.postMessage({kind: 'ready'}, '*');
