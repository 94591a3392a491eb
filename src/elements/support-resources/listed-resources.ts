import type {Passage} from '../../content/model.js';
import national, {crisis, type Resource} from '../../content/support-resources.table.js';
import {selectById} from '../../base/select-by-id.js';
import {renderInline} from '../../components/inline.js';
import {isPastDate} from '../../lib/opening-hours/is-current.js';
import {warnAttribute} from '../../lib/warn.js';
import type {OwnResource} from './own-resources.js';
import type {ListedResource} from './resource-list.js';

/** An organization of the built-in list, and the hospital's correction of it. */
export interface NationalResource {
  readonly resource: Resource;
  readonly correction: OwnResource | undefined;
}

/** The attributes that select and date the organizations of the built-in list. */
export interface NationalOptions extends Element {
  readonly national: string | null;
  readonly verifiedOn: string | null;
}

/** Parses `verified-on`: the dates by organization. Warns about invalid entries and skips them. */
function verifiedDates(host: NationalOptions): Record<string, string> {
  const entries = (host.verifiedOn ?? '').split(/[\s,]+/).filter(Boolean);
  const valid = entries
    .map((entry) => entry.split(':'))
    .filter(([id, date = '']) => {
      const isValid =
        [...national, crisis].some((one) => one.id === id) && isPastDate(date, Date.now());
      if (!isValid) {
        warnAttribute(
          host,
          'verified-on',
          host.verifiedOn,
          `an id of the list and a past date, such as "cancercare:2026-11-02", not "${id}:${date}"`,
        );
      }
      return isValid;
    });
  return Object.fromEntries(valid) as Record<string, string>;
}

/** The hospital's resources that are shown in a language. */
export const ownIn = (own: readonly OwnResource[], language: string): readonly OwnResource[] =>
  own.filter((one) => (one.language ?? language) === language);

/** The selected organizations of the built-in list, with the hospital's corrections for a language. */
export function nationalResources(
  host: NationalOptions,
  own: readonly OwnResource[],
  language: string,
): readonly NationalResource[] {
  if (host.national?.trim() === 'none') return [];
  const dates = verifiedDates(host);
  return selectById(host, host.national, national, 'national').map((listed) => {
    const correction = ownIn(own, language).find(({corrects}) => corrects === listed.id);
    const resource: Resource = {
      ...listed,
      verifiedOn: dates[listed.id],
      // The letters and menu keys belong to the number that is replaced.
      ...(correction?.resource.phone && {letters: undefined, keys: undefined}),
      ...correction?.resource,
      id: listed.id,
    };
    return {resource, correction};
  });
}

/** Warns about every correction of an organization that is not in the built-in list. */
export function checkCorrections(host: Element, own: readonly OwnResource[]): void {
  for (const {corrects} of own) {
    if (!corrects || national.some(({id}) => id === corrects)) continue;
    const ids = national.map(({id}) => id).join(' ');
    warnAttribute(host, 'for', corrects, `on a <support-resource>, one of "${ids}"`);
  }
}

/** The hospital's resources, without its corrections, as list entries. */
export const ownEntries = (own: readonly OwnResource[], language: string): ListedResource[] =>
  ownIn(own, language)
    .filter(({corrects}) => !corrects)
    .map(({resource, text, textLanguage}) => ({
      resource: {languages: [], offers: [], ...resource},
      title: resource.name!,
      titleLanguage: textLanguage,
      description: text,
      descriptionLanguage: textLanguage,
    }));

/** Organizations as list entries; the ones that speak the reader's language come first. */
export function nationalEntries(
  resources: readonly NationalResource[],
  passages: readonly Passage[],
  language: string,
): ListedResource[] {
  const entries = resources.map(({resource, correction}): ListedResource => {
    const {title, text} = passages.find(({id}) => id === resource.id)!;
    const name = correction?.resource.name ?? title;
    return {
      resource,
      title: name ?? resource.name!,
      titleLanguage: correction?.resource.name ? correction.textLanguage : name ? undefined : 'en',
      description: correction?.text || renderInline(text),
      descriptionLanguage: correction?.text ? correction.textLanguage : undefined,
    };
  });
  const speaks = ({resource}: ListedResource) => resource.languages.includes(language);
  return [...entries.filter(speaks), ...entries.filter((entry) => !speaks(entry))];
}
