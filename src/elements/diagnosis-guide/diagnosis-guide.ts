import {html} from 'lit';
import loaders from 'content:diagnosis-guide';
import type {
  AnyPassage,
  CarePassage,
  Compiled,
  KindPassage,
  LinesPassage,
  Section,
} from '../../content/model.js';
import type {DiagnosisGuideContent} from '../../content/diagnosis-guide.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {triageCard} from '../../components/triage-card.js';
import {fragment} from '../../components/element.js';
import {kindMark} from '../../components/icons.js';
import {renderInline} from '../../components/inline.js';
import {statementsNode} from '../../components/passage.js';
import {picture} from '../../components/picture.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './diagnosis-guide.styles.js';
import {testPictures} from './test-pictures.js';

type Content = DiagnosisGuideContent;

/**
 * How a recurrence is found: when to get help at once, the signs to report and their other causes, the tests
 * and what each one shows, and what results may mean.
 *
 * @tag diagnosis-guide
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `urgent`, `signs`,
 *   `how-found`, `no-scans`, `tests`, `tested-again`, `waiting`. `-waiting` omits one. Default: all.
 *
 * @csspart care - A card with advice to get help, and the signs that call for it.
 * @csspart list - A list.
 * @csspart kind - How one type of recurrence is found.
 * @csspart lines - Statements side by side: a sign and a common cause; a test and what it shows.
 *
 * @cssproperty --rw-color-local - Local recurrence.
 * @cssproperty --rw-color-regional - Regional recurrence.
 * @cssproperty --rw-color-distant - Distant recurrence.
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
      case 'lines':
        return section.id === 'tests'
          ? this.#renderTests(group as LinesPassage[], section)
          : super.renderGroup(group, section, view);
      default:
        return super.renderGroup(group, section, view);
    }
  }

  #renderTests(tests: readonly LinesPassage[], {labels = []}: Section): unknown {
    return tests.map(
      (test) =>
        html`<div class="test">
          ${picture(testPictures[test.id])}
          ${fragment([statementsNode(test, labels, this.level + 2)])}
        </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnosis-guide': DiagnosisGuide;
  }
}
