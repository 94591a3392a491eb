import {provideFeatures, type Features} from '../base/feature-registry.js';
import {lazy} from '../i18n/lazy.js';
import {pageSetting} from '../lib/page-settings.js';

/** The code of each feature: one chunk per folder. */
const overrides = lazy('the feature "overrides"', () => import('./overrides/overrides.js'));
const popover = lazy(
  'the feature "glossary popover"',
  () => import('./glossary-popover/glossary-popover.js'),
);
const readerTools = lazy(
  'the feature "reader tools"',
  () => import('./reader-tools/reader-tools.js'),
);
const prerendered = lazy('the feature "prerendered"', () => import('./prerendered/prerendered.js'));

const debug = lazy('the feature "debug"', () => import('./debug/debug.js'));

const features: Features = {
  withOverrides(element, original, module) {
    if (pageSetting('debug') !== undefined) {
      debug()
        .then(({reportSettings}) => reportSettings(element))
        .catch(() => {});
    }
    if (!element.hasAttribute('words') && pageSetting('words') === undefined) return original;
    return overrides().then(
      ({applyOverrides}) => applyOverrides(element, original, module),
      () => ({...original, overridesMissing: true}),
    );
  },
  showTerm: async (button) => (await popover()).showTerm(button),
  createReaderTools: async (host) => new (await readerTools()).ReaderTools(host),
  loadPrerendered: prerendered,
};

/**
 * Registers the features and returns the class that needs them. It passes the class through because
 * bundlers may drop a module that is only imported for its side effect.
 */
export function withFeatures<Element extends CustomElementConstructor>(element: Element): Element {
  provideFeatures(features);
  return element;
}
