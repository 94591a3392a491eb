/**
 * Reads the hospital's own resources: plain `<support-resource>` elements in the widget or, for content
 * management systems that remove unknown tags, any elements with `data-rw="support-resource"` and
 * `data-ATTRIBUTE`, at any depth.
 */
import {offers, type Offer, type Resource} from '../../content/support-resources.table.js';
import {closestLang} from '../../i18n/closest-lang.js';
import {supportedLanguage} from '../../i18n/supported-language.js';
import {isDate} from '../../lib/dates.js';
import {isPastDate} from '../../lib/opening-hours/is-current.js';
import {isOpen24Hours, parseHours} from '../../lib/opening-hours/parse-hours.js';
import {isTimeZone} from '../../lib/opening-hours/zone.js';
import {ownResourceSelector} from '../../lib/own-resource-selector.js';
import {parsePhone} from '../../lib/phone.js';
import {warn, warnAttribute} from '../../lib/warn.js';

/**
 * One of the hospital's own resources, inside `<support-resources>`. It is plain markup that no script
 * defines; its text is its description. It needs at least a `name` or `for`.
 *
 * @tag support-resource
 *
 * @attr {string} name - Its name.
 * @attr {string} phone - Its phone number, which may have letters or an extension.
 * @attr {string} email - Its email address.
 * @attr {string} url - URL of its website.
 * @attr {string} hours - Its opening hours in the format of schema.org's openingHours, or `24/7`.
 * @attr {string} time-zone - The IANA time zone of these hours, such as `America/Denver`.
 * @attr {string} closed-on - ISO dates on which it is closed, space-separated.
 * @attr {string} verified-on - ISO date on which someone last verified the hours. For 180 days the widget
 *   shows if it is open now.
 * @attr {string} languages - BCP 47 tags of the languages spoken there, space-separated. Default: its
 *   `lang`, else `en`.
 * @attr {string} offers - Its offers, space-separated: `phone`, `email`, `chat`, `text`,
 *   `navigation`, `information`, `counseling`, `peer`, `groups`, `money`, `insurance`, `work`,
 *   `community`, `trials`, `mbc`, `crisis`.
 * @attr {string} lang - The only language in which it is shown. Default: all.
 * @attr {string} id - Its id in `rw-resource-follow` events.
 * @attr {string} for - The id of an organization of the built-in list that it corrects: its attributes
 *   replace the list's values.
 *
 * @slot - Its description, one sentence.
 */
export declare class SupportResource extends HTMLElement {}

/** A resource that the hospital adds or corrects. */
export interface OwnResource {
  /** The attributes that are present and valid. */
  readonly resource: Partial<Resource> & {readonly id: string};
  /** The id of the organization of the built-in list that this corrects. */
  readonly corrects?: string | undefined;
  readonly text: string;
  /** The BCP 47 tag of the language its name and text are in, if the page says so. */
  readonly textLanguage?: string | undefined;
  /** The only language in which it is shown. Default: all. */
  readonly language?: string | undefined;
}

const tokens = (value: string | undefined): string[] =>
  value?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The result of a task, or undefined if it throws. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

function webUrl(value: string, base: string): string | undefined {
  const address = attempt(() => new URL(value, base));
  return /^https?:$/.test(address?.protocol ?? '') ? address!.href : undefined;
}

/** Reads one resource. Warns about each value that is not valid and ignores it. */
function read(child: Element, index: number): OwnResource | undefined {
  const value = (name: string) =>
    (child.getAttribute(`data-${name}`) ?? child.getAttribute(name))?.trim() || undefined;
  const readValid = (name: string, expected: string, good: (text: string) => unknown) => {
    const text = value(name);
    if (text === undefined || good(text)) return text;
    warnAttribute(child, name, text, `${expected}; ignoring it`);
    return undefined;
  };
  const readList = (name: string, expected: string, good: (token: string) => unknown) =>
    tokens(value(name)).filter((token) => {
      if (good(token)) return true;
      warnAttribute(child, name, token, `${expected}; ignoring it`);
      return false;
    });

  const corrects = value('for');
  const lang = value('lang');
  const language = supportedLanguage(lang);
  if (lang && !language) {
    warnAttribute(child, 'lang', lang, 'a language of the widgets; not shown');
    return undefined;
  }
  const phone = readValid('phone', 'a phone number', parsePhone);
  const address = value('url') && webUrl(value('url')!, child.baseURI);
  if (value('url') && !address) {
    warnAttribute(child, 'url', value('url'), 'a URL that starts with https:; ignoring it');
  }
  const hours = readValid('hours', 'hours such as "Mo-Fr 08:00-17:00"', parseHours);
  const timeZone = readValid('time-zone', 'a time zone such as "America/Denver"', isTimeZone);
  if (hours && !timeZone && !corrects && !isOpen24Hours(parseHours(hours)!)) {
    warn(child, `hours="${hours}" without a time-zone: cannot show if it is open now.`);
  }
  const email = readValid('email', 'an email address', (text) =>
    /^[^\s@<>?&"]+@[^\s@<>?&"]+\.[^\s@<>?&"]+$/.test(text),
  );
  const languages = readList('languages', 'language tags such as "en es"', (tag) =>
    attempt(() => Intl.getCanonicalLocales(tag)),
  );
  const offered = readList('offers', offers.join(', '), (token) =>
    (offers as readonly string[]).includes(token),
  ) as Offer[];
  const name = value('name') ?? phone ?? email ?? (address && new URL(address).host);
  if (!name && !corrects) {
    warn(child, 'has no name, phone, email or URL; not shown.');
    return undefined;
  }
  const all = {
    name: corrects ? value('name') : name,
    phone,
    email,
    url: address,
    hours,
    timeZone,
    verifiedOn: readValid('verified-on', 'the past date of a check, such as 2026-11-22', (date) =>
      isPastDate(date, Date.now()),
    ),
    closedOn: readList(
      'closed-on',
      'dates such as 2026-12-25',
      (date) => date.length === 10 && isDate(date),
    ),
    languages: languages.length || corrects ? languages : [language ?? 'en'],
    offers:
      phone && !corrects && !offered.includes('phone') ? ['phone' as const, ...offered] : offered,
  };
  const present = Object.entries(all).filter(([, one]) => (Array.isArray(one) ? one.length : one));
  return {
    resource: {
      id: value('id') ?? `own-${index + 1}`,
      ...(Object.fromEntries(present) as Partial<Resource>),
    },
    corrects,
    textLanguage: lang ?? (closestLang(child) || undefined),
    text: child.textContent!.replace(/\s+/g, ' ').trim(),
    language,
  };
}

/** The hospital's resources in a widget, in document order. */
export const ownResources = (host: Element): OwnResource[] =>
  [...host.querySelectorAll(ownResourceSelector)].map(read).filter((one) => one !== undefined);
