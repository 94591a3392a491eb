import {findPageSetting, settingNames} from '../../lib/page-settings.js';
import {log} from '../../lib/warn.js';

const reported = new WeakSet<Element>();

/**
 * Writes to the console which settings a widget uses and where each was declared. For pages with
 * `data-debug` on the script tag, or `debug` in the meta tag.
 */
export function reportSettings(element: Element): void {
  if (reported.has(element)) return;
  reported.add(element);
  const settings = settingNames.map((name) => {
    const own = element.getAttribute(name);
    if (own !== null) return `${name}="${own}" (its attribute)`;
    const setting = findPageSetting(name);
    return setting ? `${name}="${setting.value}" (${setting.source})` : `${name} not set`;
  });
  log('info', `<${element.localName}> ${settings.join('; ')}.`);
}
