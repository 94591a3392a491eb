import {html, type PropertyValues, type TemplateResult} from 'lit';
import loaders from 'content:support-resources';
import type {AnyPassage, Compiled, Passage, Section} from '../../content/model.js';
import type {SupportResourcesContent} from '../../content/support-resources.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {unwatchClock, watchClock} from './clock.js';
import {callBlock, leadParts} from './first-calls.js';
import {
  checkCorrections,
  nationalEntries,
  nationalResources,
  ownEntries,
  type NationalResource,
} from './listed-resources.js';
import {ownResources, type OwnResource} from './own-resources.js';
import {
  filterQuestions,
  filterResult,
  isFilter,
  matchesFilter,
  type ResourceFilter,
} from './resource-filters.js';
import {ResourceFollowEvent} from './resource-follow-event.js';
import {resourceList, type Channel, type ListContext} from './resource-list.js';
import {styles} from './support-resources.styles.js';

type Content = SupportResourcesContent;

/**
 * Whom to call, write to or meet: the hospital's own resources first, then national organizations, by need
 * and by language, with a note if they are open now where the hours were verified recently. The numbers to
 * call in a crisis are always visible.
 *
 * The hospital's resources are plain elements between the tags; scripts can change them at any time:
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
 * With `for`, the id of an organization of the built-in list, a resource corrects that organization. See
 * `<support-resource>` for the attributes.
 *
 * If a content management system removes that tag, use any element with `data-rw="support-resource"`, and
 * each attribute as `data-ATTRIBUTE`.
 *
 * @tag support-resources
 *
 * @attr {string} national - Ids of the national organizations to show, in this order, space-separated:
 *   `acs`, `komen`, `nci-cis`, `cancercare`, `share`, `lbbc`, `csc`, `paf`, `triage`, `metavivor`, `mbca`,
 *   `ysc`, `nueva-vida`, `breastcancer-org`, `mayo-connect`, `clinicaltrials-gov`. `-ysc` omits one, `none`
 *   omits all. Default: all. The crisis block is always shown.
 * @attr {string} verified-on - When someone called an organization and verified its hours, as
 *   space-separated `id:date`: `cancercare:2026-11-02 acs:2026-10-20`. For 180 days the widget shows if it
 *   is open now. If the list has no hours, add them with `<support-resource for="…">`.
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `find`, `call`,
 *   `checked`. `-checked` omits one. Default: all.
 *
 * @slot - The hospital's resources, as `<support-resource>`. Anything else is shown until the widget is
 *   ready, without JavaScript, or if its content fails to load.
 *
 * @csspart first - Whom to call first.
 * @csspart crisis - Whom to call in a crisis.
 * @csspart list - A list.
 * @csspart question - A question with its answers.
 * @csspart answer - One answer.
 * @csspart count - How many resources match, or advice if none does.
 * @csspart clear - The button that clears the filters.
 * @csspart resource - One resource.
 * @csspart name - Its name.
 * @csspart phone - Its phone number, a link.
 * @csspart link - Its email, website or chat link.
 * @csspart state - If it is open now.
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
    filter: {state: true, accepts: isFilter},
    own: {state: true, accepts: (own: OwnResource[]) => own.every(({resource}) => resource.id)},
  };

  /** Ids of the national organizations, space-separated; `-id` omits one, `none` omits all. */
  declare national: string | null;
  /** When the hours of national organizations were verified: `id:date`, space-separated. */
  declare verifiedOn: string | null;

  /** The reader's choices. */
  declare protected filter: ResourceFilter;
  /** The hospital's resources. */
  declare protected own: readonly OwnResource[];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #observer: MutationObserver | undefined;
  #tick = (): void => this.requestUpdate();

  constructor() {
    super();
    this.filter = {};
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
    return {messages: content.entry, language, format, newTab, now, follow: this.#follow};
  }

  #national(language: string): readonly NationalResource[] {
    return nationalResources(this, this.own, language);
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate(changed);
    checkCorrections(this, this.own);
  }

  protected override renderLead(view: LocalizedView<Content>): unknown {
    const context = this.#context(view);
    const listed = this.#national(view.language).map(({resource}) => resource);
    const {first, crisis} = leadParts(view.content.lead, listed);
    return [
      callBlock('first', first, listed, this.level + 1, context),
      callBlock('crisis', crisis, listed, this.level + 1, context),
    ];
  }

  protected override renderLiveGroup(
    group: readonly AnyPassage[],
    _section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    return group[0]?.form === 'option' ? this.#renderFinder(group as Passage[], view) : undefined;
  }

  #renderFinder(passages: readonly Passage[], view: LocalizedView<Content>): TemplateResult {
    const {language, content, messages} = view;
    const {filter} = this;
    const own = ownEntries(this.own, language);
    const listed = nationalEntries(this.#national(language), passages, language);
    const groups = [
      {title: content.filter.own, entries: own},
      {title: content.filter.national, entries: listed},
    ]
      .map(({title, entries}) => ({
        title,
        matches: entries.filter((entry) => matchesFilter(entry, filter)),
      }))
      .filter(({matches}) => matches.length);
    const count = groups.reduce((sum, {matches}) => sum + matches.length, 0);
    const languages = new Set([...own, ...listed].flatMap(({resource}) => resource.languages));
    const context = this.#context(view);
    return html`<div class="found">
      ${filterQuestions(filter, content.filter, languages, language, (changed) => {
        this.filter = changed;
      })}
      ${filterResult(filter, content.filter, count, messages.format, this.#clear)}
      ${groups.map(
        ({title, matches}) =>
          html`${this.renderSubhead(title)} ${resourceList(matches, this.level + 3, context)}`,
      )}
    </div>`;
  }

  /** The button disappears, so the focus moves to the first question. */
  #clear = async (): Promise<void> => {
    this.filter = {};
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('[name=need]')?.focus();
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-resource-follow': ResourceFollowEvent;
  }
  interface HTMLElementTagNameMap {
    'support-resources': SupportResources;
  }
}
