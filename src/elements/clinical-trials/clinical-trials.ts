import {html, type PropertyValues} from 'lit';
import loaders from 'content:clinical-trials';
import type {ClinicalTrialsContent, PhasePassage} from '../../content/clinical-trials.js';
import type {AnyPassage, Compiled, Section} from '../../content/model.js';
import type {Loaders} from '../../language/load-words.js';
import {crowd} from '../../parts/crowd/crowd.js';
import {TrialSearch} from '../../parts/trial-search/trial-search.js';
import {warnAttribute} from '../../parts/warn.js';
import {WidgetElement, type Shown} from '../widget-element.js';
import {styles} from './clinical-trials.styles.js';

type Content = ClinicalTrialsContent;

/** What the attributes may say, and which answer of the search that is. */
const kinds = {local: 'near', regional: 'near', metastatic: 'distant', unknown: 'open'} as const;
const receptors = {
  'hr-positive': 'hr-positive',
  'her2-positive': 'her2-positive',
  'triple-negative': 'triple-negative',
  unknown: 'open',
} as const;

/**
 * What a clinical trial is, what to ask, and links to search for one that are built from the reader’s
 * answers. Nothing is requested, and no answer leaves the page, until such a link is followed.
 *
 * @tag clinical-trials
 * @tagname clinical-trials
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the nearest `lang` on the page,
 *   else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} sections - Which sections, in which order, with spaces between: `what`, `phases`,
 *   `rights`, `ask`, `search`. `-phases` leaves one out.
 * @attr {string} tools - The reader's tools, with spaces between: `language`, `print`, `listen`, `text-size`,
 *   `feedback`, or `none`. Default: `language`.
 * @attr {'local' | 'regional' | 'metastatic' | 'unknown'} kind - Answers a question of the search
 *   beforehand: which kind. The reader can answer otherwise.
 * @attr {'hr-positive' | 'her2-positive' | 'triple-negative' | 'unknown'} receptors - Likewise: hormone
 *   receptors and HER2; `hr-positive` means HER2 negative.
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
 * @csspart lines - Statements side by side: what a phase asks, and who takes part.
 * @csspart crowd - As many dots as people take part.
 * @csspart search - The questions and links of the search.
 * @csspart search-link - A link to a search, with what it asks for.
 * @csspart clear - The button that clears the answers.
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
export class ClinicalTrials extends WidgetElement<Content> {
  static override styles = [...WidgetElement.styles, styles];

  static override properties = {...WidgetElement.properties, kind: {}, receptors: {}};

  /** Answers where the cancer is: `local`, `regional`, `metastatic` or `unknown`. */
  declare kind: string | null;
  /** Answers what the tests say: `hr-positive`, `her2-positive`, `triple-negative` or `unknown`. */
  declare receptors: string | null;

  protected override readonly loaders: Loaders<Compiled<Content>> = loaders;

  #search = new TrialSearch(this);

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    if (changed?.has('kind')) {
      this.#search.answer({place: this.#preset('kind', kinds)});
    }
    if (changed?.has('receptors')) {
      this.#search.answer({receptors: this.#preset('receptors', receptors)});
    }
  }

  #preset<Answer>(name: 'kind' | 'receptors', known: Readonly<Record<string, Answer>>) {
    const value = this[name];
    if (!value) return 'open';
    if (Object.hasOwn(known, value)) return known[value]!;
    const names = Object.keys(known).join(', ');
    warnAttribute(this, name, value, `one of ${names}; leaving it open`);
    return 'open';
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    shown: Shown<Content>,
  ): unknown {
    if ('people' in group[0]!) {
      return html`<div class="phases">
        ${(group as PhasePassage[]).map(
          (phase) =>
            html`<div class="phase">
              ${crowd(phase.people)}${super.renderGroup([phase], section, shown)}
            </div>`,
        )}
      </div>`;
    }
    const drawn = super.renderGroup(group, section, shown);
    // What a link sends is said before the links.
    return section.id === 'search' && group[0]!.form === 'note'
      ? [drawn, this.#search.render(shown.content.search, shown.words.newTab)]
      : drawn;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinical-trials': ClinicalTrials;
  }
}
