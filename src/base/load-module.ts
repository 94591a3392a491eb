import widgets from 'content:widgets';
import type {WidgetContent} from '../content/model.js';
import {loadContent} from '../i18n/load-content.js';
import {features} from './feature-registry.js';

/**
 * Loads the content of a widget that need not be on the page, with the hospital's own words if `element` has
 * any. Rejects if it fails to load.
 */
export async function loadModule(
  element: Element,
  module: string,
  language: string,
): Promise<WidgetContent> {
  const content = await loadContent<WidgetContent>(module, widgets[module]!, language);
  const original = {language, content};
  return ((await features?.customize(element, original, module)) ?? original).content;
}
