import {html, nothing} from 'lit';
import loaders from 'content:coping-guide';
import type {CopingGuideContent} from '../../content/coping-guide.js';
import type {AnyPassage, CarePassage, Compiled, Passage, Section} from '../../content/model.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {renderInline} from '../../components/inline.js';
import {listNode} from '../../components/passage.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './coping-guide.styles.js';

type Content = CopingGuideContent;

/**
 * Living with a recurrence: feelings, relationships, faith, complementary therapies, work, money, distress
 * and where to get help. The numbers to call in a crisis are always visible.
 *
 * @tag coping-guide
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `feelings`, `fear`,
 *   `second-opinion`, `focus`, `people`, `distress`, `children`, `caregivers`, `faith`,
 *   `complementary`, `body`, `vaccines`, `intimacy`, `work-money`, `insurance`, `young`, `older`,
 *   `men`. `-men` omits one. Default: all. The crisis block is always shown.
 *
 * @csspart list - A list.
 * @csspart care - Advice to get help, and the signs that call for it.
 * @csspart crisis - The numbers to call in a crisis.
 * @csspart lines - Statements side by side: a hope and its limit.
 */
export class CopingGuide extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  protected override renderLead({content}: LocalizedView<Content>): unknown {
    const [crisis, ...ways] = content.lead;
    return this.#renderCallBlock('crisis', crisis!, ways, this.level + 1);
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

  /** A block of calls. The lead and the sections use the same one, so that readers recognize it. */
  #renderCallBlock(
    part: string,
    {title, text, contact}: Passage & Pick<CarePassage, 'contact'>,
    more: readonly Passage[],
    level?: number,
  ) {
    return html`<div class="call" part=${part}>
      ${this.renderSubhead(title!, level)} ${contact ? listNode(contact, 'contact') : nothing}
      <p part="passage">${renderInline(text)}</p>
      ${more.length ? listNode(more, part === 'care' ? 'items' : 'ways') : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coping-guide': CopingGuide;
  }
}
