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
import type {Loaders} from '../../language/load-words.js';
import {BodyMap} from '../../parts/body-map/body-map.js';
import {iconArray} from '../../parts/icon-array/icon-array.js';
import {inline} from '../../parts/inline.js';
import {kindCards} from '../../parts/kind-cards/kind-cards.js';
import {recurrencePath} from '../../parts/recurrence-path/recurrence-path.js';
import {WidgetElement, type Shown} from '../widget-element.js';
import {styles} from './recurrence-explainer.styles.js';

type Content = RecurrenceExplainerContent;

/**
 * What it means when breast cancer comes back: what a recurrence is, where it can be, which kinds
 * there are, why it happens, what to hope for and what one may feel.
 *
 * @tag recurrence-explainer
 * @tagname recurrence-explainer
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the nearest `lang` on the page,
 *   else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} sections - Which sections, in which order, with spaces between: `places`, `kinds`,
 *   `same-or-new`, `why`, `chance`, `numbers`, `outlook`, `feelings`. `-numbers` leaves one out.
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
 * @csspart picture - The drawn path of the main message.
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
 * @csspart map - The body map.
 * @csspart map-answer - What the map says of the chosen place.
 * @csspart kinds - The three kinds, side by side.
 * @csspart figure - Icon arrays with their words.
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
export class RecurrenceExplainer extends WidgetElement<Content> {
  static override styles = [...WidgetElement.styles, styles];

  protected override readonly loaders: Loaders<Compiled<Content>> = loaders;

  #map = new BodyMap(this);

  protected override renderLead({content}: Shown<Content>): unknown {
    const [definition, ...rest] = content.lead.map((passage) =>
      this.renderPassage(passage, this.level + 1),
    );
    return [definition, recurrencePath(content.path), rest];
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    shown: Shown<Content>,
  ): unknown {
    const {content, words} = shown;
    switch (group[0]?.form) {
      case 'place':
        return this.#map.render(group as PlacePassage[], content.map, words.kinds);
      case 'kind':
        return kindCards(group as KindPassage[], (title) => this.renderSubhead(title));
      case 'figure':
        return (group as FigurePassage[]).map(
          ({title, words, shares}) =>
            html`<div class="figure" part="figure">
              ${this.renderSubhead(title)}
              <p part="passage">${inline(words)}</p>
              <div class="shares">${shares.map(iconArray)}</div>
            </div>`,
        );
      default:
        return super.renderGroup(group, section, shown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-explainer': RecurrenceExplainer;
  }
}
