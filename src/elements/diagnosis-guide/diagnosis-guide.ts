import {html} from 'lit';
import loaders from 'content:diagnosis-guide';
import type {AnyPassage, CarePassage, Compiled, KindPassage, Section} from '../../content/model.js';
import type {DiagnosisGuideContent} from '../../content/diagnosis-guide.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {triageCard} from '../../components/triage-card.js';
import {kindMark} from '../../components/icons.js';
import {renderInline} from '../../components/inline.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './diagnosis-guide.styles.js';

type Content = DiagnosisGuideContent;

/**
 * How a recurrence is found: when to get help at once, which signs to report and what else can cause
 * them, which tests there are and what each one shows, and what results may mean.
 *
 * @tag diagnosis-guide
 *
 * @attr {string} sections - Which sections, in which order, with spaces between: `urgent`, `signs`,
 *   `how-found`, `no-scans`, `tests`, `tested-again`, `waiting`. `-waiting` leaves one out.
 *
 * @csspart care - A card that says what to do and when, with its signs.
 * @csspart list - A list.
 * @csspart kind - How one kind of recurrence is found.
 * @csspart lines - Statements side by side: a sign and a common reason; what a test is and shows.
 *
 * @cssproperty --rw-color-local - The local kind.
 * @cssproperty --rw-color-regional - The regional kind.
 * @cssproperty --rw-color-distant - The distant kind.
 */
export class DiagnosisGuide extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    switch (group[0]?.form) {
      case 'care':
        return (group as CarePassage[]).map((passage) =>
          triageCard(passage, (title) => this.renderSubhead(title)),
        );
      case 'kind':
        return (group as KindPassage[]).map(
          ({kind, title, text}) =>
            html`<div class="found ${kind}" part="kind">
              <div class="found-title">${kindMark(kind)}${this.renderSubhead(title)}</div>
              <p part="passage">${renderInline(text)}</p>
            </div>`,
        );
      default:
        return super.renderGroup(group, section, view);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnosis-guide': DiagnosisGuide;
  }
}
