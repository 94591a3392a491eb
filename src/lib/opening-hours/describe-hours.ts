import type {Resource} from '../../content/support-resources.table.js';
import {formatDate} from '../dates.js';
import {interpolate} from '../interpolate.js';
import {isCurrent} from './is-current.js';
import {openState} from './open-state.js';
import {isOpen24Hours, parseHours} from './parse-hours.js';
import {formatHours, formatOpenState, sayZone, type Saying} from './format-hours.js';
import {ownZone} from './zone.js';

/** What is said of a place's hours. */
export interface DescribedHours {
  /** What holds now, where it is known. */
  readonly state?: string;
  readonly open?: boolean;
  /** The hours themselves, and when they were checked. */
  readonly hours?: string;
}

/**
 * What may be said of a place's hours at a moment: open or closed only where they were checked lately;
 * that a line answers day and night in any case; else the hours as published, to be checked.
 */
export function describeHours(
  {hours, timeZone, verifiedOn, closedOn = []}: Partial<Resource>,
  now: number,
  saying: Saying,
  zone = ownZone(),
): DescribedHours {
  const rules = hours && parseHours(hours);
  if (!rules) return {};
  const {words, format} = saying;
  const always = isOpen24Hours(rules) && !closedOn.length;
  const checked = isCurrent(verifiedOn, now);
  const checkedOn = checked
    ? interpolate(words.verified, {date: formatDate(verifiedOn!, format)})
    : words.call;
  if (always) {
    return checked
      ? {state: words.openAlways, open: true, hours: checkedOn}
      : {state: words.always};
  }
  const published = `${interpolate(timeZone ? words.published : words.publishedNoZone, {
    hours: formatHours(rules, saying),
    zone: timeZone ? sayZone(timeZone, saying, now) : '',
  })} ${timeZone ? checkedOn : words.call}`;
  if (!checked || !timeZone) return {hours: published};
  const state = openState(now, rules, timeZone, closedOn);
  return {state: formatOpenState(state, now, zone, saying), open: state.open, hours: published};
}
