import {html} from 'lit';
import loaders from 'content:recurrence-explainer';
import type {
  AnyPassage,
  Compiled,
  FigurePassage,
  KindPassage,
  PlacePassage,
  Section,
} from '../../content/model.js';
import type {RecurrenceExplainerContent} from '../../content/recurrence-explainer.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {BodyMap} from './body-map.js';
import {iconArray} from './icon-array.js';
import {renderInline} from '../../components/inline.js';
import {recurrenceTypeCards} from './recurrence-type-cards.js';
import {recurrencePath} from './recurrence-path.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './recurrence-explainer.styles.js';

type Content = RecurrenceExplainerContent;

/**
 * The meaning of a recurrence: what it is, where it can be, its types, why it happens, the outlook and
 * common feelings.
 *
 * @tag recurrence-explainer
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `places`, `kinds`,
 *   `same-or-new`, `why`, `chance`, `numbers`, `outlook`, `feelings`. `-numbers` omits one. Default: all.
 *
 * @csspart picture - The diagram of the main message.
 * @csspart map - The body map.
 * @csspart map-answer - The description of the selected place.
 * @csspart kinds - The three types of recurrence, side by side.
 * @csspart figure - Icon arrays with their text.
 * @csspart lines - Statements side by side: a hope and its limit.
 * @csspart list - A list.
 *
 * @cssproperty --rw-color-local - Local recurrence.
 * @cssproperty --rw-color-regional - Regional recurrence.
 * @cssproperty --rw-color-distant - Distant recurrence.
 */
export class RecurrenceExplainer extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #map = new BodyMap(this);

  protected override renderLead({content}: LocalizedView<Content>): unknown {
    return [recurrencePath(content.path), this.renderPassages(content.lead, this.level + 1)];
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    switch (group[0]?.form) {
      case 'kind':
        return recurrenceTypeCards(group as KindPassage[], (title) => this.renderSubhead(title));
      case 'figure':
        return (group as FigurePassage[]).map(
          ({title, text, shares}) =>
            html`<div class="figure" part="figure">
              ${this.renderSubhead(title)}
              <p part="passage">${renderInline(text)}</p>
              <div class="shares">${shares.map(iconArray)}</div>
            </div>`,
        );
      default:
        return super.renderGroup(group, section, view);
    }
  }

  protected override renderLiveGroup(
    group: readonly AnyPassage[],
    _section: Section,
    {content, messages}: LocalizedView<Content>,
  ): unknown {
    return group[0]?.form === 'place'
      ? this.#map.render(group as PlacePassage[], content.map, messages.kinds)
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-explainer': RecurrenceExplainer;
  }
}
