import {provideFeatures, type Features} from '../base/feature-registry.js';
import {lazy} from '../i18n/lazy.js';
import {showTerm} from './glossary-popover/show-term.js';
import {withOverrides} from './overrides/overrides.js';

const loadReaderTools = lazy(
  'the feature "reader tools"',
  () => import('./reader-tools/reader-tools.js'),
);

const features: Features = {
  withOverrides,
  showTerm,
  createReaderTools: async (host) => new (await loadReaderTools()).ReaderTools(host),
  loadPrerendered: lazy(
    'the feature "prerendered"',
    () => import('./prerendered/adopt-prerendered.js'),
  ),
};

/**
 * Registers the features and returns the class that needs them. A value that is passed through, and
 * not an import for its side effect, because bundlers drop the latter from a package.
 */
export function withFeatures<Element extends CustomElementConstructor>(element: Element): Element {
  provideFeatures(features);
  return element;
}
