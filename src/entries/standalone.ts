/**
 * Everything in one classic script: all elements and all languages. For one-file uploads, pages opened
 * from a disk, and hosts that pin one file by its hash. It loads nothing.
 */
import './abort-duplicate.js';
import elements from 'loader:elements';
import {define} from '../base/define.js';
import {withFeatures} from '../features/provide-features.js';
import {safeDocument} from '../lib/safe-globals.js';
import {isSupported} from '../lib/supported.js';
import {discoverWidgets} from './discover.js';

function start(): void {
  // The reader's choice is restored before any element renders, so that none renders twice.
  (globalThis as {recurrenceWidgets?: object}).recurrenceWidgets = {
    discover: discoverWidgets(Object.keys(elements), () => {}),
  };
  for (const [tag, element] of Object.entries(elements)) define(tag, withFeatures(element));
}

// Like a module, it waits until the fallback content of the elements has been parsed.
if (isSupported()) {
  if (safeDocument.readyState === 'loading') {
    safeDocument.addEventListener('DOMContentLoaded', start, {once: true});
  } else {
    start();
  }
}
