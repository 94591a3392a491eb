import {findPageSetting, type SettingName} from '../../lib/page-settings.js';
import {parsePhone} from '../../lib/phone.js';
import {warnAttribute, warnOnce} from '../../lib/warn.js';

/** The hospital's care team, as the page declares it. Numbers are links: `[303-555-0100](tel:+13035550100)`. */
export interface TeamNumbers {
  readonly name: string;
  readonly day: string | undefined;
  readonly night: string | undefined;
}

/** Shorter ones are emergency lines and extensions: neither reaches a care team from outside. */
const MIN_DIGITS = 7;
const MAX_NAME_LENGTH = 120;

interface Setting {
  readonly value: string;
  warn(expected: string): void;
}

/** A setting: the element's own attribute, else the page's. An empty one counts as not set. */
function readSetting(element: Element, name: SettingName): Setting | undefined {
  const own = element.getAttribute(name);
  if (own !== null) {
    // A chapter has the attributes of its guide, which warns itself.
    const {host} = element.getRootNode() as ShadowRoot;
    const isPassedOn = host?.getAttribute?.(name) === own;
    const warn = (expected: string): void => {
      if (!isPassedOn) warnAttribute(element, name, own, expected);
    };
    return own.trim() ? {value: own, warn} : undefined;
  }
  const setting = findPageSetting(name);
  if (!setting?.value.trim()) return undefined;
  const {value, source} = setting;
  const warn = (expected: string): void =>
    warnOnce(`${name}="${value.slice(0, 80)}" (${source}): expected ${expected}.`);
  return {value, warn};
}

/** The number as a link; undefined after a warning if it is not valid. */
function phoneLink(setting: Setting | undefined): string | undefined {
  if (!setting) return undefined;
  const phone = parsePhone(setting.value);
  const digits = phone?.href.split(',')[0]!.replace(/\D/g, '') ?? '';
  if (digits.length < MIN_DIGITS) {
    setting.warn(
      `a phone number of ${MIN_DIGITS} or more digits, such as 303-555-0100; the text does not show it`,
    );
    return undefined;
  }
  return `[${phone!.display}](${phone!.href})`;
}

/**
 * Reads the care team's name and numbers of an element or its page; undefined if there is no valid number.
 * Warns about values that are not valid.
 */
export function readContact(element: Element): TeamNumbers | undefined {
  const name = readSetting(element, 'care-name');
  const phone = readSetting(element, 'care-phone');
  const afterHours = readSetting(element, 'care-phone-after-hours');
  const day = phoneLink(phone);
  const night = phoneLink(afterHours);
  if (day || night) {
    // Characters that would be read as marks or placeholders.
    const plain = (name?.value ?? '').replace(/[*[\]{}]/g, '').replace(/\s+/g, ' ');
    return {name: plain.trim().slice(0, MAX_NAME_LENGTH), day, night};
  }
  if (!phone && !afterHours) name?.warn('a phone number beside it, in care-phone');
  return undefined;
}
