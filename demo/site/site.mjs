/**
 * The site itself: its language goes together with the widgets’, its links keep it, and its code blocks can be
 * copied. A classic script in the head, so that it also works from a file and before anything is painted.
 */
import {copyButton} from './copy-button.mjs';

const {documentElement: root, currentScript: own} = document;
const spoken = ['en', 'es'];

const asked = new URLSearchParams(location.search).get('lang');
if (spoken.includes(asked)) {
  root.lang = asked;
  root.classList.add('asked');
}

if (location.protocol === 'file:') {
  // Engines load no modules from files; the classic script has everything inside.
  const script = document.createElement('script');
  const policy = globalThis.trustedTypes?.createPolicy('recurrence-widgets-site', {
    createScriptURL: (address) => address,
  });
  const address = `${own.dataset.dist}standalone.js`;
  script.src = policy ? policy.createScriptURL(address) : address;
  document.head.append(script);
}

/** Attributes cannot stand twice; what they say in Spanish stands beside them. */
const named = ['aria-label', 'placeholder', 'title', 'alt'];

function speak(language) {
  root.lang = language;
  const title = document.querySelector('title');
  if (title.dataset[language]) document.title = title.dataset[language];
  for (const name of named) {
    for (const element of document.querySelectorAll(`[data-es-${name}]`)) {
      if (!element.hasAttribute(`data-en-${name}`)) {
        element.setAttribute(`data-en-${name}`, element.getAttribute(name));
      }
      element.setAttribute(name, element.getAttribute(`data-${language}-${name}`));
    }
  }
  for (const link of document.querySelectorAll('a[href]:not(language-switch a)')) {
    const to = link.getAttribute('href');
    if (/^(?:[a-z]+:|#|\/\/)/i.test(to)) continue;
    const [, file, query, hash] = to.match(/^([^?#]*)(\?[^#]*)?(#.*)?$/);
    const keep = new URLSearchParams(query);
    if (language === 'en') keep.delete('lang');
    else keep.set('lang', language);
    const rest = String(keep);
    link.setAttribute('href', `${file}${rest && `?${rest}`}${hash ?? ''}`);
  }
  document.dispatchEvent(new CustomEvent('site-language', {detail: language}));
}

document.addEventListener('DOMContentLoaded', () => {
  speak(root.lang);
  // A switch speaks for the page; a widget with a language of its own does not.
  document.addEventListener('rw-language-change', ({target, language}) => {
    if (target.localName === 'language-switch') speak(language);
  });
  for (const block of document.querySelectorAll('pre')) {
    if (block.closest('.code')) continue;
    block.tabIndex = 0;
    const frame = document.createElement('div');
    frame.className = 'code';
    block.replaceWith(frame);
    frame.append(
      block,
      copyButton(() => block.textContent),
    );
  }
});
