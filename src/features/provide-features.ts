import {provideFeatures, type Features} from '../base/feature-registry.js';
import {lazy} from '../i18n/lazy.js';
import {pageSetting, settingNames} from '../lib/page-settings.js';

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
const askAbout = lazy('the feature "ask about"', () => import('./ask-about/ask-about.js'));
const prerendered = lazy('the feature "prerendered"', () => import('./prerendered/prerendered.js'));

const careContact = lazy(
  'the feature "care contact"',
  () => import('./care-contact/care-contact.js'),
);

const sectionTools = lazy(
  'the feature "section tools"',
  () => import('./section-tools/section-tools.js'),
);

const guideSearch = lazy(
  'the feature "guide search"',
  () => import('./guide-search/guide-search.js'),
);

const debug = lazy('the feature "debug"', () => import('./debug/debug.js'));

/** True if an element or its page has a setting whose name matches. */
const hasSetting = (element: Element, names: RegExp): boolean =>
  settingNames.some(
    (name) => names.test(name) && (element.hasAttribute(name) || pageSetting(name) !== undefined),
  );

/** Replaces passages with the hospital's own wording if the page has any. */
const withOwnWords: Features['customize'] = (element, original, module) =>
  hasSetting(element, /^words/)
    ? overrides().then(
        ({applyOverrides}) => applyOverrides(element, original, module),
        () => ({...original, isIncomplete: true}),
      )
    : original;

const features: Features = {
  customize(element, original, module) {
    if (pageSetting('debug') !== undefined) {
      debug()
        .then(({reportSettings}) => reportSettings(element))
        .catch(() => {});
    }
    const worded = withOwnWords(element, original, module);
    // A name alone is worth a warning.
    return hasSetting(element, /^care/)
      ? Promise.all([careContact(), worded]).then(
          ([{addCareContact}, content]) => addCareContact(element, content, withOwnWords),
          async () => ({...(await worded), isIncomplete: true}),
        )
      : worded;
  },
  showTerm: async (button) => (await popover()).showTerm(button),
  addAskLinks: async (host) => (await askAbout()).addAskLinks(host),
  addSectionTools: async (host) => (await sectionTools()).addSectionTools(host),
  createGuideSearch: async (host) => new (await guideSearch()).Search(host),
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
