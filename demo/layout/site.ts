/**
 * Runs on every page of the site. A classic script in `<head>`, so that it also works from a file and before
 * the first paint.
 */
import data from 'site:data';
import {copyButton} from './copy-button.js';
import {localizePage} from './localize-page.js';

const root = document.documentElement;
const script = document.currentScript as HTMLScriptElement;

const requested = new URLSearchParams(location.search).get('lang');
if (requested && data.languages.includes(requested)) {
  root.lang = requested;
  root.classList.add('asked');
}

// Browsers load no modules from `file:`; the standalone script is a classic one.
if (location.protocol === 'file:') {
  const standalone = document.createElement('script');
  const url = `${script.dataset['dist']}standalone.js`;
  const policy = window.trustedTypes?.createPolicy('recurrence-widgets-site', {
    createScriptURL: (trusted) => trusted,
  });
  standalone.src = (policy?.createScriptURL(url) ?? url) as string;
  document.head.append(standalone);
}

function addCopyButton(block: HTMLPreElement): void {
  block.tabIndex = 0;
  const frame = document.createElement('div');
  frame.className = 'code';
  block.replaceWith(frame);
  frame.append(
    block,
    copyButton(() => block.textContent),
  );
}

document.addEventListener('DOMContentLoaded', () => {
  localizePage(root.lang);
  // The switch sets the language of the page; a widget's own buttons set only the widget's.
  document.addEventListener('rw-language-change', ({target, language}) => {
    if ((target as Element).localName === 'language-switch') localizePage(language);
  });
  for (const block of document.querySelectorAll('pre')) {
    if (!block.closest('.code')) addCopyButton(block);
  }
});
