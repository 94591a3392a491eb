import loadMessages from 'content:own-words';
import type {LocalizedContent} from '../../base/feature-registry.js';
import type {OverridesMessages} from '../../content/own-words.js';
import {loadContent} from '../../i18n/load-content.js';
import {warnOnce} from '../../lib/warn.js';
import {applyToContent} from './apply-to-content.js';
import {addLegend, hospitalName, styleAttribution} from './attribution.js';
import {loadOverridesFile} from './load-file.js';
import {overridesUrl} from './settings.js';
import {interpolate} from '../../lib/interpolate.js';

/**
 * Replaces passages with the hospital's own wording and attributes it to the hospital. Where that
 * fails, the original is shown and the console says why; it never rejects.
 */
export async function applyOverrides<Content extends LocalizedContent>(
  element: Element,
  original: Content,
  module = element.localName,
): Promise<Content> {
  const url = overridesUrl(element);
  if (!url) return original;
  const file = await loadOverridesFile(url);
  if (!file) return {...original, isIncomplete: true};
  const {language} = original;
  try {
    const messages = await loadContent<OverridesMessages>('own-words', loadMessages, language);
    const hospital = hospitalName(file, messages);
    const footnote = interpolate(messages.footnote, {hospital});
    // The original is shared by all widgets of the page.
    const changed = structuredClone(original);
    const apply = (name: string, content: object) =>
      applyToContent(content as Record<string, unknown>, {
        file,
        url,
        module: name,
        language,
        footnote,
      });
    const own = await apply(module, changed.content);
    if (!changed.messages) return changed;
    const shared = await apply('interface', changed.messages);
    if (own || shared) {
      addLegend(changed, module, file, messages);
      styleAttribution(element.shadowRoot);
    }
    return changed;
  } catch (error) {
    warnOnce(
      `could not apply the overrides in ${url} (${(error as Error).message}); the original text is shown.`,
    );
    return {...original, isIncomplete: true};
  }
}
