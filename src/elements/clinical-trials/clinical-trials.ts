import {html} from 'lit';
import loaders from 'content:clinical-trials';
import type {ClinicalTrialsContent, PhasePassage} from '../../content/clinical-trials.js';
import type {AnyPassage, Compiled, Section} from '../../content/model.js';
import {SharedAnswers} from '../../lib/reader-answers/shared-answers.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {dotPlot} from './dot-plot.js';
import {TrialSearch} from './trial-search.js';
import {warnAttribute} from '../../lib/warn.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './clinical-trials.styles.js';

type Content = ClinicalTrialsContent;

/** The answers that the attributes' values preset. */
const kinds = {local: 'near', regional: 'near', metastatic: 'distant', unknown: 'open'} as const;
const receptors = {
  'hr-positive': 'hr-positive',
  'her2-positive': 'her2-positive',
  'triple-negative': 'triple-negative',
  unknown: 'open',
} as const;

/**
 * Clinical trials: what they are, what to ask, and search links built from the reader's answers. No request
 * is made, and no answer leaves the page, until the reader follows such a link.
 *
 * @tag clinical-trials
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `what`, `phases`,
 *   `rights`, `ask`, `search`. `-phases` omits one. Default: all.
 * @attr {'local' | 'regional' | 'metastatic' | 'unknown'} kind - Preselects an answer of the search: the
 *   type of recurrence. The reader can change it. Default: no answer.
 * @attr {'hr-positive' | 'her2-positive' | 'triple-negative' | 'unknown'} receptors - Preselects the answer
 *   about hormone receptors and HER2; `hr-positive` means HER2 negative. Default: no answer.
 * @attr {boolean} remember - Stores the answers in this browser until the reader clears them. Default: off,
 *   they are kept in memory only.
 *
 * @csspart list - A list.
 * @csspart lines - Statements side by side: the question that a phase answers, and who takes part.
 * @csspart dot-plot - A dot for each person who takes part.
 * @csspart search - The questions and links of the search.
 * @csspart question - A question with its answers.
 * @csspart answer - One answer.
 * @csspart search-link - A link to a search, with its search criteria.
 * @csspart clear - The button that clears the answers.
 * @csspart undo-clear - The button that brings them back.
 */
export class ClinicalTrials extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  static override properties = {
    ...SectionsElement.properties,
    kind: {},
    receptors: {},
    remember: {type: Boolean},
  };

  /** Preselected type of recurrence: `local`, `regional`, `metastatic` or `unknown`. */
  declare kind: string | null;
  /** Preselected receptors: `hr-positive`, `her2-positive`, `triple-negative` or `unknown`. */
  declare receptors: string | null;
  /** Stores the answers in this browser until the reader clears them. Default: false. */
  declare remember: boolean;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #search = new TrialSearch(new SharedAnswers(this), () => ({
    place: this.#preset('kind', kinds),
    receptors: this.#preset('receptors', receptors),
  }));

  constructor() {
    super();
    this.remember = false;
  }

  #preset<Answer>(name: 'kind' | 'receptors', known: Readonly<Record<string, Answer>>) {
    const value = this[name];
    if (!value) return 'open';
    if (Object.hasOwn(known, value)) return known[value]!;
    const names = Object.keys(known).join(', ');
    warnAttribute(this, name, value, `one of ${names}; no answer is selected`);
    return 'open';
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    if ('people' in group[0]!) {
      return html`<div class="phases">
        ${(group as PhasePassage[]).map(
          (phase) =>
            html`<div class="phase">
              ${dotPlot(phase.people)}${super.renderGroup([phase], section, view)}
            </div>`,
        )}
      </div>`;
    }
    return super.renderGroup(group, section, view);
  }

  protected override renderLiveGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    // The note before the links tells which answers they send.
    return section.id === 'search' && group[0]!.form === 'note'
      ? [
          this.renderOnce(group, section, view),
          this.#search.render(view.content.search, view.messages.newTab),
        ]
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinical-trials': ClinicalTrials;
  }
}
