import {html, nothing, type TemplateResult} from 'lit';
import loaders from 'content:support-resources';
import type {AnyPassage, Compiled, Passage, Section} from '../../content/model.js';
import type {SupportResourcesContent} from '../../content/support-resources.js';
import national, {
  crisis,
  needs,
  type Need,
  type Offer,
  type Resource,
} from '../../content/support-resources.table.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {renderInline} from '../../components/inline.js';
import {formatPlural} from '../../lib/format-plural.js';
import {unwatchClock, watchClock} from './clock.js';
import {isPast} from '../../lib/opening-hours/is-current.js';
import {question} from '../../components/question.js';
import {
  languageName,
  phoneLink,
  resourceList,
  type Channel,
  type ListContext,
  type ListedResource,
} from './resource-list.js';
import {warnAttribute} from '../../lib/warn.js';
import {selectById} from '../../base/select-by-id.js';
import {ResourceFollowEvent} from './resource-follow-event.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {ownResources, type OwnResource} from './own-resources.js';
import {styles} from './support-resources.styles.js';

type Content = SupportResourcesContent;

const needNames = Object.keys(needs) as Need[];

/**
 * Whom to call, write to or meet: first the hospital's own, then organizations across the country, by
 * need and by language, and whether they are open now where that has been checked. Where to call in a
 * crisis is always in view, apart from the others.
 *
 * The hospital's own are plain elements between the tags, which its script may change at any time:
 *
 * ```html
 * <support-resources verified-on="cancercare:2026-11-02">
 *   <support-resource id="nurse" name="Nurse line" phone="303-555-0100" hours="Mo-Fr 08:00-17:00"
 *     time-zone="America/Denver" closed-on="2026-12-25 2027-01-01" verified-on="2026-11-02"
 *     languages="en es" lang="en">Questions about your treatment, day by day.</support-resource>
 *   <support-resource for="komen" hours="Mo-Fr 09:00-19:00" time-zone="America/New_York"
 *     verified-on="2026-11-02"></support-resource>
 * </support-resources>
 * ```
 *
 * With `for`, the id of an organization of the list, a place corrects that one. What each may have is said
 * of `<support-resource>`.
 *
 * Where a content system takes the tag away, any element with `data-rw="support-resource"` does, with
 * each attribute as `data-ATTRIBUTE`.
 *
 * @tag support-resources
 *
 * @attr {string} national - Which organizations of the list, in which order, with spaces between: `acs`,
 *   `komen`, `nci-cis`, `cancercare`, `share`, `lbbc`, `csc`, `paf`, `triage`, `metavivor`, `mbca`,
 *   `ysc`, `nueva-vida`, `breastcancer-org`, `mayo-connect`, `clinicaltrials-gov`. `-ysc` leaves one
 *   out; `none` leaves out all. The block for a crisis always shows.
 * @attr {string} verified-on - When someone called an organization of the list and checked its hours:
 *   `cancercare:2026-11-02 acs:2026-10-20`. For 180 days the widget then says whether it is open now.
 *   Where the list has no hours, give them too, with `<support-resource for="…">`.
 * @attr {string} sections - Which sections, in which order, with spaces between: `find`, `call`,
 *   `checked`. `-checked` leaves one out.
 *
 * @slot - The hospital's own places, as `<support-resource>`. What else stands here shows until the
 *   widget is ready, without JavaScript, or if its words cannot be loaded.
 *
 * @csspart first - Whom to call first.
 * @csspart crisis - Where to call in a crisis.
 * @csspart list - A list.
 * @csspart question - A question with its answers.
 * @csspart answer - One answer.
 * @csspart count - How many places are shown, or what to do where there is none.
 * @csspart clear - The button that shows everything again.
 * @csspart resource - One place.
 * @csspart name - Its name.
 * @csspart phone - Its number, a link.
 * @csspart link - Its email, website or chat.
 * @csspart state - Whether it is open now.
 * @csspart hours - Its hours.
 *
 * @fires {ResourceFollowEvent} rw-resource-follow - A phone, email, web or chat link was followed.
 */
export class SupportResources extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  static override properties = {
    ...SectionsElement.properties,
    national: {},
    verifiedOn: {attribute: 'verified-on'},
    need: {state: true},
    spoken: {state: true},
    own: {state: true},
  };

  /** Which organizations of the list: ids with spaces between, `-id` without one, `none`. */
  declare national: string | null;
  /** When hours of the list were checked: `id:date`, with spaces between. */
  declare verifiedOn: string | null;

  /** What the reader looks for; undefined: everything. */
  declare protected need: Need | undefined;
  /** The language that it should be in; undefined: any. */
  declare protected spoken: string | undefined;
  /** The hospital's own places. */
  declare protected own: readonly OwnResource[];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #observer: MutationObserver | undefined;
  #tick = (): void => this.requestUpdate();

  constructor() {
    super();
    this.own = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
    this.#observer ??= new MutationObserver(() => this.#read());
    this.#observer.observe(this, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    watchClock(this.#tick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    unwatchClock(this.#tick);
  }

  #read(): void {
    this.own = ownResources(this);
  }

  #follow = (resource: string, channel: Channel): void => {
    this.dispatchEvent(new ResourceFollowEvent(resource, channel));
  };

  #context({language, content, messages}: LocalizedView<Content>): ListContext {
    const {format, newTab} = messages;
    const now = Date.now();
    return {words: content.entry, language, format, newTab, now, follow: this.#follow};
  }

  /** When hours of the list were checked, by the organization's id. */
  #checks(): Record<string, string> {
    const checks = (this.verifiedOn ?? '').split(/[\s,]+/).filter(Boolean);
    const good = checks
      .map((check) => check.split(':'))
      .filter(([id, date = '']) => {
        const known =
          [...national, crisis].some((one) => one.id === id) && isPast(date, Date.now());
        if (!known) {
          warnAttribute(
            this,
            'verified-on',
            this.verifiedOn,
            `an id of the list and the past date of a check, such as "cancercare:2026-11-02", not "${id}:${date}"`,
          );
        }
        return known;
      });
    return Object.fromEntries(good) as Record<string, string>;
  }

  /** The hospital's own places in a language. */
  #owned(language: string): readonly OwnResource[] {
    return this.own.filter((one) => (one.language ?? language) === language);
  }

  /** The organizations of the list that are shown, as the hospital corrects them. */
  #national(language: string): readonly (readonly [Resource, OwnResource | undefined])[] {
    if (this.national?.trim() === 'none') return [];
    const checks = this.#checks();
    return selectById(this, this.national, national, 'national').map((listed) => {
      const own = this.#owned(language).find(({corrects}) => corrects === listed.id);
      const resource: Resource = {
        ...listed,
        verifiedOn: checks[listed.id],
        // Letters and keys are those of the number that they came with.
        ...(own?.resource.phone && {letters: undefined, keys: undefined}),
        ...own?.resource,
        id: listed.id,
      };
      return [resource, own] as const;
    });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    for (const {corrects} of this.own) {
      if (corrects && !national.some(({id}) => id === corrects)) {
        const ids = national.map(({id}) => id).join(' ');
        warnAttribute(this, 'for', corrects, `on a <support-resource>, an id out of "${ids}"`);
      }
    }
  }

  protected override renderLead(view: LocalizedView<Content>): unknown {
    const {lead} = view.content;
    const context = this.#context(view);
    const listed = this.#national(view.language).map(([resource]) => resource);
    const about = ({id}: Passage) => [...listed, crisis].find((one) => one.id === id);
    // An organization that the hospital leaves out is left out here too.
    const kept = lead.filter(
      (passage) => about(passage) || !national.some(({id}) => id === passage.id),
    );
    const start = kept.findIndex(({form}) => form === 'note');
    const urgent = kept.findIndex(({id}) => id === crisis.id);
    const block = (part: string, [first, ...more]: readonly Passage[]) => {
      const resource = about(first!);
      return html`<div class=${part} part=${part}>
        ${this.renderSubhead(first!.title!, this.level + 1)}
        <p part="passage">${renderInline(first!.text)}</p>
        ${resource ? phoneLink(resource, context) : nothing}
        ${
          more.length
            ? html`<ul class="calls" part="list">
                ${more.map((passage) => {
                  const called = about(passage);
                  return html`<li>
                    <p part="passage">${renderInline(passage.text)}</p>
                    ${called ? phoneLink(called, context) : nothing}
                  </li>`;
                })}
              </ul>`
            : nothing
        }
      </div>`;
    };
    return [
      kept.slice(0, start).map((passage) => this.renderPassage(passage)),
      block('first', kept.slice(start, urgent)),
      block('crisis', kept.slice(urgent)),
    ];
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    return group[0]?.form === 'option'
      ? this.#renderFinder(group as Passage[], view)
      : super.renderGroup(group, section, view);
  }

  #renderFinder(passages: readonly Passage[], view: LocalizedView<Content>): TemplateResult {
    const {language, content, messages} = view;
    const {filter} = content;
    const own: ListedResource[] = this.#owned(language)
      .filter(({corrects}) => !corrects)
      .map(({resource, text}) => ({
        resource: {languages: [], offers: [], ...resource},
        title: resource.name!,
        what: text,
      }));
    const listed: ListedResource[] = this.#national(language).map(([resource, correction]) => {
      const {title, text} = passages.find(({id}) => id === resource.id)!;
      const name = correction?.resource.name ?? title;
      return {
        resource,
        title: name ?? resource.name!,
        titleLanguage: name ? undefined : 'en',
        what: correction?.text || renderInline(text),
      };
    });
    const groups = [
      [filter.own, own],
      // Those that speak the reader's language come first.
      [
        filter.national,
        [true, false].flatMap((speaks) =>
          listed.filter(({resource}) => resource.languages.includes(language) === speaks),
        ),
      ],
    ] as const;
    const found = groups
      .map(([title, all]) => [title, all.filter((one) => this.#fits(one))] as const)
      .filter(([, some]) => some.length);
    const count = found.reduce((sum, [, some]) => sum + some.length, 0);
    const languages = new Set([...own, ...listed].flatMap(({resource}) => resource.languages));
    const context = this.#context(view);
    return html`<div class="found">
      ${question(
        {
          name: 'need',
          question: filter.need,
          answers: [
            ['', filter.needs.all],
            ...needNames.map((need) => [need, filter.needs[need]] as const),
          ],
          chosen: [this.need ?? ''],
        },
        (need) => (this.need = (need || undefined) as Need | undefined),
      )}
      ${question(
        {
          name: 'spoken',
          question: filter.language,
          answers: [
            ['', filter.anyLanguage],
            ...[...languages].map(
              (tag) => [tag, capital(languageName(tag, language), language)] as const,
            ),
          ],
          chosen: [this.spoken ?? ''],
        },
        (spoken) => (this.spoken = spoken || undefined),
      )}
      <p class="count" part="count" role="status">
        ${count ? formatPlural(filter.count, count, messages.format) : filter.none}
      </p>
      ${
        this.need || this.spoken
          ? html`<button type="button" class="clear" part="clear" @click=${this.#clear}>
              ${filter.clear}
            </button>`
          : nothing
      }
      ${found.map(
        ([title, some]) =>
          html`${this.renderSubhead(title)} ${resourceList(some, this.level + 3, context)}`,
      )}
    </div>`;
  }

  #fits({resource: {languages, offers}}: ListedResource): boolean {
    const wanted: readonly Offer[] | undefined = this.need && needs[this.need];
    return (
      (!wanted || wanted.some((offer) => offers.includes(offer))) &&
      (!this.spoken || languages.includes(this.spoken))
    );
  }

  /** The button goes with the answers, so the focus goes back to the first question. */
  #clear = async (): Promise<void> => {
    this.need = this.spoken = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('[name=need]')?.focus();
  };
}

const capital = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-resource-follow': ResourceFollowEvent;
  }
  interface HTMLElementTagNameMap {
    'support-resources': SupportResources;
  }
}
