import {html, nothing} from 'lit';
import loaders from 'content:coping-guide';
import type {CopingGuideContent} from '../../content/coping-guide.js';
import type {AnyPassage, CarePassage, Compiled, Passage, Section} from '../../content/model.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {renderInline} from '../../components/inline.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './coping-guide.styles.js';

type Content = CopingGuideContent;

/**
 * What helps to live with a recurrence: feelings, people, faith, therapies used along with treatment,
 * distress and where to turn. Where to call in a crisis is always in view.
 *
 * @tag coping-guide
 *
 * @attr {string} sections - Which sections, in which order, with spaces between: `feelings`, `fear`,
 *   `second-opinion`, `focus`, `people`, `distress`, `children`, `caregivers`, `faith`,
 *   `complementary`, `body`, `vaccines`, `intimacy`, `work-money`, `insurance`, `young`, `older`,
 *   `men`. `-men` leaves one out. The block for a crisis always shows.
 *
 * @csspart list - A list.
 * @csspart care - What to do and when, and the signs that call for it.
 * @csspart crisis - Where to call in a crisis.
 * @csspart lines - Statements side by side: a hope and its limit.
 */
export class CopingGuide extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  protected override renderLead({content}: LocalizedView<Content>): unknown {
    const start = content.lead.findIndex(({form}) => form === 'note');
    const [crisis, ...ways] = content.lead.slice(start);
    return [
      content.lead.slice(0, start).map((passage) => this.renderPassage(passage)),
      this.#renderCallBlock('crisis', crisis!, ways, this.level + 1),
    ];
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    return group[0]?.form === 'care'
      ? (group as CarePassage[]).map((passage) =>
          this.#renderCallBlock('care', passage, passage.signs),
        )
      : super.renderGroup(group, section, view);
  }

  /** Whom to call: one quiet block, here as in the lead, so that it is known again. */
  #renderCallBlock(part: string, {title, text}: Passage, more: readonly Passage[], level?: number) {
    return html`<div class="call" part=${part}>
      ${this.renderSubhead(title!, level)}
      <p part="passage">${renderInline(text)}</p>
      ${
        more.length
          ? html`<ul class=${part === 'care' ? 'items' : 'ways'}>
              ${more.map(({text}) => html`<li part="passage">${renderInline(text)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coping-guide': CopingGuide;
  }
}
