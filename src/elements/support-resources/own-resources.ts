/**
 * The hospital's own places: plain `<support-resource>` elements between the widget's tags, or what
 * content systems leave of them: any element with `data-rw="support-resource"` and `data-ATTRIBUTE`,
 * in whatever paragraph or list an editor has put around it.
 */
import {offers, type Offer, type Resource} from '../../content/support-resources.table.js';
import {supportedLanguage} from '../../i18n/supported-language.js';
import {isDate} from '../../lib/dates.js';
import {isPastDate} from '../../lib/opening-hours/is-current.js';
import {isOpen24Hours, parseHours} from '../../lib/opening-hours/parse-hours.js';
import {isTimeZone} from '../../lib/opening-hours/zone.js';
import {parsePhone} from '../../lib/phone.js';
import {warn, warnAttribute} from '../../lib/warn.js';

/**
 * One of the hospital's own places, between the tags of `<support-resources>`: plain markup, which no
 * script defines. What it is for is its text. It has at least a `name`, or `for`.
 *
 * @tag support-resource
 *
 * @attr {string} name - What it is called.
 * @attr {string} phone - Its number; letters and an extension may be in it.
 * @attr {string} email - Its email address.
 * @attr {string} url - Its page on the web.
 * @attr {string} hours - When it is open, as schema.org's openingHours, or `24/7`.
 * @attr {string} time-zone - Where these hours count: an IANA zone such as `America/Denver`.
 * @attr {string} closed-on - ISO dates on which it is closed, with spaces between.
 * @attr {string} verified-on - When someone last checked the hours, as an ISO date. For 180 days the widget
 *   says whether it is open now.
 * @attr {string} languages - BCP 47 tags of what is spoken there. Default: its `lang`, else `en`.
 * @attr {string} offers - What it offers, with spaces between: `phone`, `email`, `chat`, `text`,
 *   `navigation`, `information`, `counseling`, `peer`, `groups`, `money`, `insurance`, `work`,
 *   `community`, `trials`, `mbc`, `crisis`.
 * @attr {string} lang - The only language in which it is shown. Default: all.
 * @attr {string} id - What `rw-resource-follow` calls it.
 * @attr {string} for - The id of an organization of the list that it corrects: what is given replaces
 *   what the list says.
 *
 * @slot - What it is for, in a sentence.
 */
export declare class SupportResource extends HTMLElement {}

/** A place as a hospital gives it. */
export interface OwnResource {
  /** Without what is missing or wrong. */
  readonly resource: Partial<Resource> & {readonly id: string};
  /** The organization of the widget's list that this corrects. */
  readonly corrects?: string | undefined;
  readonly text: string;
  /** The only language in which it is shown; none: all. */
  readonly language?: string | undefined;
}

const tokens = (value: string | undefined): string[] =>
  value?.split(/[\s,]+/).filter(Boolean) ?? [];

/** What a task gives, or undefined where it throws. */
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

/** One place. What cannot be used is left out and said in the console; the rest stays. */
function read(child: Element, index: number): OwnResource | undefined {
  const value = (name: string) =>
    (child.getAttribute(`data-${name}`) ?? child.getAttribute(name))?.trim() || undefined;
  const readValid = (name: string, expected: string, good: (text: string) => unknown) => {
    const text = value(name);
    if (text === undefined || good(text)) return text;
    warnAttribute(child, name, text, `${expected}; leaving it out`);
    return undefined;
  };
  const readList = (name: string, expected: string, good: (token: string) => unknown) =>
    tokens(value(name)).filter((token) => {
      if (good(token)) return true;
      warnAttribute(child, name, token, `${expected}; leaving it out`);
      return false;
    });

  const corrects = value('for');
  const lang = value('lang');
  const language = supportedLanguage(lang);
  if (lang && !language) {
    warnAttribute(child, 'lang', lang, 'a language of the widgets; not showing it');
    return undefined;
  }
  const phone = readValid('phone', 'a phone number', parsePhone);
  const address = value('url') && webUrl(value('url')!, child.baseURI);
  if (value('url') && !address) {
    warnAttribute(child, 'url', value('url'), 'an address that starts with https:; leaving it out');
  }
  const hours = readValid('hours', 'hours such as "Mo-Fr 08:00-17:00"', parseHours);
  const timeZone = readValid('time-zone', 'a time zone such as "America/Denver"', isTimeZone);
  if (hours && !timeZone && !corrects && !isOpen24Hours(parseHours(hours)!)) {
    warn(child, `hours="${hours}" without a time-zone: not saying whether it is open now.`);
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
    warn(child, 'has neither a name nor a way to get in touch; not showing it.');
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
    text: child.textContent!.replace(/\s+/g, ' ').trim(),
    language,
  };
}

/** The places in a widget, in their order. */
export const ownResources = (host: Element): OwnResource[] =>
  [...host.querySelectorAll('support-resource, [data-rw=support-resource]')]
    .map(read)
    .filter((one) => one !== undefined);
