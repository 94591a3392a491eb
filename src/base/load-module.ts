import widgets from 'content:widgets';
import type {WidgetContent} from '../content/model.js';
import {loadContent, type ContentLoaders} from '../i18n/load-content.js';
import {features} from './feature-registry.js';

/** Loads content with the hospital's own words if `element` has any. Rejects if it fails to load. */
export async function loadCustomized<Content extends object>(
  element: Element,
  module: string,
  loaders: ContentLoaders<Content>,
  language: string,
): Promise<Content> {
  const content = await loadContent<Content>(module, loaders, language);
  const original = {language, content};
  return ((await features?.customize(element, original, module)) ?? original).content;
}

/** Loads the content of a widget that need not be on the page, in the same way. */
export const loadModule = (
  element: Element,
  module: string,
  language: string,
): Promise<WidgetContent> =>
  loadCustomized<WidgetContent>(element, module, widgets[module]!, language);
