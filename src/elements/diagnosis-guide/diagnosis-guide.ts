import {html} from 'lit';
import loaders from 'content:diagnosis-guide';
import type {AnyPassage, CarePassage, Compiled, KindPassage, Section} from '../../content/model.js';
import type {DiagnosisGuideContent} from '../../content/diagnosis-guide.js';
import type {Loaders} from '../../language/load-words.js';
import {careCard} from '../../parts/care-card/care-card.js';
import {kindMark} from '../../parts/icons.js';
import {inline} from '../../parts/inline.js';
import {WidgetElement, type Shown} from '../widget-element.js';
import {styles} from './diagnosis-guide.styles.js';

type Content = DiagnosisGuideContent;

/**
 * How a recurrence is found: when to get help at once, which signs to report and what else can cause
 * them, which tests there are and what each one shows, and what results may mean.
 *
 * @tag diagnosis-guide
 * @tagname diagnosis-guide
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the nearest `lang` on the page,
 *   else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} sections - Which sections, in which order, with spaces between: `urgent`, `signs`,
 *   `how-found`, `no-scans`, `tests`, `tested-again`, `waiting`. `-waiting` leaves one out.
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
 * @csspart care - A card that says what to do and when, with its signs.
 * @csspart list - A list.
 * @csspart kind - How one kind of recurrence is found.
 * @csspart lines - Statements side by side: a sign and a common reason; what a test is and shows.
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
export class DiagnosisGuide extends WidgetElement<Content> {
  static override styles = [...WidgetElement.styles, styles];

  protected override readonly loaders: Loaders<Compiled<Content>> = loaders;

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    shown: Shown<Content>,
  ): unknown {
    switch (group[0]?.form) {
      case 'care':
        return (group as CarePassage[]).map((passage) =>
          careCard(passage, (title) => this.renderSubhead(title)),
        );
      case 'kind':
        return (group as KindPassage[]).map(
          ({kind, title, words}) =>
            html`<div class="found ${kind}" part="kind">
              <div class="found-title">${kindMark(kind)}${this.renderSubhead(title)}</div>
              <p part="passage">${inline(words)}</p>
            </div>`,
        );
      default:
        return super.renderGroup(group, section, shown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnosis-guide': DiagnosisGuide;
  }
}
