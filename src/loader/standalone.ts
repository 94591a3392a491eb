/**
 * Everything in one classic script: all elements, all words. For one-file uploads, pages opened from
 * a disk, and hosts that pin one file by its hash. It loads nothing.
 */
import './leave-if-second.js';
import elements from 'loader:elements';
import {define} from '../elements/define.js';
import {restoreLanguage} from '../parts/kept-language.js';

function start(): void {
  // Before any element speaks, so that none has to speak again.
  if (document.querySelector('language-switch[remember]')) restoreLanguage();
  for (const [tag, element] of Object.entries(elements)) define(tag, element);
}

// As a module would, it waits until elements have what stands between their tags.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', start, {once: true});
} else {
  start();
}
