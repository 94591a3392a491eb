import {siteLanguages} from './text.js';

const [source, ...others] = siteLanguages;
const localizedAttributes = ['aria-label', 'placeholder', 'title', 'alt'];

/** Sets attributes whose translations are in `data-LANGUAGE-ATTRIBUTE`. */
function localizeAttributes(language: string): void {
  for (const name of localizedAttributes) {
    const selector = others.map((other) => `[data-${other}-${name}]`).join();
    for (const element of document.querySelectorAll(selector)) {
      const original = `data-${source}-${name}`;
      if (!element.hasAttribute(original)) {
        element.setAttribute(original, element.getAttribute(name) ?? '');
      }
      const text = element.getAttribute(`data-${language}-${name}`);
      element.setAttribute(name, text ?? element.getAttribute(original)!);
    }
  }
}

/** Puts the language into links to other pages of the site, so that they open in it. */
function localizeLinks(language: string): void {
  for (const link of document.querySelectorAll('a[href]:not(language-switch a)')) {
    const href = link.getAttribute('href')!;
    if (/^(?:[a-z]+:|#|\/\/)/i.test(href)) continue;
    const [, file = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
    const query = new URLSearchParams(search);
    if (language === source) query.delete('lang');
    else query.set('lang', language);
    const text = String(query);
    link.setAttribute('href', `${file}${text && `?${text}`}${hash}`);
  }
}

/** Shows the page in a language and announces it with a `site-language` event. */
export function localizePage(language: string): void {
  document.documentElement.lang = language;
  const titles = document.querySelector('title')!.dataset;
  document.title = titles[language] ?? titles[source] ?? document.title;
  localizeAttributes(language);
  localizeLinks(language);
  document.dispatchEvent(new CustomEvent('site-language', {detail: language}));
}
