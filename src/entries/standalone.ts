/**
 * Everything in one classic script: all elements, all words. For one-file uploads, pages opened from
 * a disk, and hosts that pin one file by its hash. It loads nothing.
 */
import './abort-duplicate.js';
import elements from 'loader:elements';
import {define} from '../base/define.js';
import {withFeatures} from '../features/provide-features.js';
import {safeDocument} from '../lib/safe-globals.js';
import {isSupported} from '../lib/supported.js';
import {discoverWidgets} from './discover.js';

function start(): void {
  // What the reader chose is known before any element speaks, so that none has to speak again.
  (globalThis as {recurrenceWidgets?: object}).recurrenceWidgets = {
    discover: discoverWidgets(Object.keys(elements), () => {}),
  };
  for (const [tag, element] of Object.entries(elements)) define(tag, withFeatures(element));
}

// As a module would, it waits until elements have what stands between their tags.
if (isSupported()) {
  if (safeDocument.readyState === 'loading') {
    safeDocument.addEventListener('DOMContentLoaded', start, {once: true});
  } else {
    start();
  }
}
