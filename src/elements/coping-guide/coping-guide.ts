import {html, nothing} from 'lit';
import loaders from 'content:coping-guide';
import type {CopingGuideContent} from '../../content/coping-guide.js';
import type {AnyPassage, CarePassage, Compiled, Passage, Section} from '../../content/model.js';
import type {Loaders} from '../../language/load-words.js';
import {inline} from '../../parts/inline.js';
import {WidgetElement, type Shown} from '../widget-element.js';
import {styles} from './coping-guide.styles.js';

type Content = CopingGuideContent;

/**
 * What helps to live with a recurrence: feelings, people, faith, therapies used along with treatment,
 * distress and where to turn. Where to call in a crisis is always in view.
 *
 * @tag coping-guide
 * @tagname coping-guide
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the nearest `lang` on the page,
 *   else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} sections - Which sections, in which order, with spaces between: `feelings`, `focus`,
 *   `people`, `distress`, `children`, `faith`, `complementary`, `work-money`, `young`, `men`. `-men`
 *   leaves one out. The block for a crisis always shows.
 * @attr {string} tools - The reader's tools, with spaces between: `language`, `print`, `listen`, `text-size`,
 *   `feedback`, or `none`. Default: `language`.
 * @attr {'light' | 'dark'} theme - Default: as the page's `color-scheme` says.
 * @attr {string} words - Address of the hospital's `words.json`: its own wording of passages. Default:
 *   `data-words` of the page's script tag.
 * @attr {string} reviewed-by - The hospital's clinician who reviewed the words.
 * @attr {string} reviewed-on - When, as an ISO date.
 *
 * @slot - Shows until the widget is ready, without JavaScript, or if its words cannot be loaded.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot media-SECTION - A video or picture at the start of a section.
 * @slot after-SECTION - At the end of a section.
 *
 * @csspart base - The whole widget.
 * @csspart title - The first heading.
 * @csspart lead - The main message.
 * @csspart note - A sentence set apart.
 * @csspart passage - A paragraph or list item.
 * @csspart subhead - A small heading within a section.
 * @csspart languages - The group of language buttons.
 * @csspart language - One language button.
 * @csspart contents - The table of contents.
 * @csspart section - A section.
 * @csspart section-summary - What opens and closes it.
 * @csspart heading - A section's heading.
 * @csspart section-body - What is inside.
 * @csspart sources - The sources of a section.
 * @csspart list - A list.
 * @csspart care - What to do and when, and the signs that call for it.
 * @csspart crisis - Where to call in a crisis.
 * @csspart lines - Statements side by side: a hope and its limit.
 * @csspart footer - Advice, date and review.
 *
 * @cssproperty [--rw-color-accent] - Links, buttons, marks.
 * @cssproperty [--rw-color-text] - Text.
 * @cssproperty [--rw-color-muted] - Quieter text.
 * @cssproperty [--rw-color-surface] - Background.
 * @cssproperty [--rw-color-raised] - Background of what stands out.
 * @cssproperty [--rw-color-border] - Hairlines.
 * @cssproperty [--rw-color-focus] - Focus ring. Default: the accent.
 * @cssproperty [--rw-color-local] - The local kind.
 * @cssproperty [--rw-color-regional] - The regional kind.
 * @cssproperty [--rw-color-distant] - The distant kind.
 * @cssproperty [--rw-font-body] - Font of the text. Default: the page's.
 * @cssproperty [--rw-font-heading] - Font of the headings. Default: the text's.
 * @cssproperty [--rw-font-size=max(1em, 17px)] - Size of the text.
 * @cssproperty [--rw-scale=1.2] - Ratio between one size of type and the next.
 * @cssproperty [--rw-space=1.5rem] - The step of the white space.
 * @cssproperty [--rw-radius=0.75rem] - Corners.
 * @cssproperty [--rw-measure=36em] - Length of a line of text at most.
 * @cssproperty [--rw-motion=160ms] - How long a movement takes.
 *
 * @fires {ReadyEvent} rw-ready - The words show for the first time.
 * @fires {LanguageChangeEvent} rw-language-change - The words show in another language.
 * @fires {SectionToggleEvent} rw-section-toggle - A section was opened or closed.
 * @fires {LoadErrorEvent} rw-error - The words of a language could not be loaded.
 * @fires {FeedbackEvent} rw-feedback - The reader says whether it helped (where `tools` asks).
 */
export class CopingGuide extends WidgetElement<Content> {
  static override styles = [...WidgetElement.styles, styles];

  protected override readonly loaders: Loaders<Compiled<Content>> = loaders;

  protected override renderLead({content}: Shown<Content>): unknown {
    const start = content.lead.findIndex(({form}) => form === 'note');
    const [crisis, ...ways] = content.lead.slice(start);
    return [
      content.lead.slice(0, start).map((passage) => this.renderPassage(passage)),
      this.#call('crisis', crisis!, ways, this.level + 1),
    ];
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    shown: Shown<Content>,
  ): unknown {
    return group[0]?.form === 'care'
      ? (group as CarePassage[]).map((passage) => this.#call('care', passage, passage.signs))
      : super.renderGroup(group, section, shown);
  }

  /** Whom to call: one quiet block, here as in the lead, so that it is known again. */
  #call(part: string, {title, words}: Passage, more: readonly Passage[], level?: number) {
    return html`<div class="call" part=${part}>
      ${this.renderSubhead(title!, level)}
      <p part="passage">${inline(words)}</p>
      ${
        more.length
          ? html`<ul class=${part === 'care' ? 'items' : 'ways'}>
              ${more.map(({words}) => html`<li part="passage">${inline(words)}</li>`)}
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
