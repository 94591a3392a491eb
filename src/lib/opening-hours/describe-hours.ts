import type {Resource} from '../../content/support-resources.table.js';
import {formatDate} from '../dates.js';
import {interpolate} from '../interpolate.js';
import {isCurrent} from './is-current.js';
import {openState} from './open-state.js';
import {isOpen24Hours, parseHours} from './parse-hours.js';
import {formatHours, formatOpenState, formatTimeZone, type HoursLocale} from './format-hours.js';
import {localTimeZone} from './zone.js';

/** A resource's hours as text. Absent properties are not shown. */
export interface DescribedHours {
  /** If it is open now, and until when. */
  readonly state?: string;
  readonly open?: boolean;
  /** The hours, and when they were verified. */
  readonly hours?: string;
}

/**
 * Describes a resource's hours. `state` says open or closed only if the hours were verified recently; a
 * line that never closes is always described as such. Otherwise only the published hours are returned.
 */
export function describeHours(
  {hours, timeZone, verifiedOn, closedOn = []}: Partial<Resource>,
  now: number,
  locale: HoursLocale,
  zone?: string,
): DescribedHours {
  const rules = hours && parseHours(hours);
  if (!rules) return {};
  const {messages, format} = locale;
  const always = isOpen24Hours(rules) && !closedOn.length;
  const checked = isCurrent(verifiedOn, now);
  const checkedOn = checked
    ? interpolate(messages.verified, {date: formatDate(verifiedOn!, format)})
    : messages.call;
  if (always) {
    return checked
      ? {state: messages.openAlways, open: true, hours: checkedOn}
      : {state: messages.always};
  }
  const published = `${interpolate(timeZone ? messages.published : messages.publishedNoZone, {
    hours: formatHours(rules, locale),
    zone: timeZone ? formatTimeZone(timeZone, locale, now) : '',
  })} ${timeZone ? checkedOn : messages.call}`;
  if (!checked || !timeZone) return {hours: published};
  const state = openState(now, rules, timeZone, closedOn);
  const text = formatOpenState(state, now, zone ?? localTimeZone(), locale);
  return {state: text, open: state.open, hours: published};
}
