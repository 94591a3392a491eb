import {html, type TemplateResult} from 'lit';
import loaders from 'content:treatment-options';
import type {AnyPassage, Compiled, Passage, Section} from '../../content/model.js';
import {questions, type Question, type Row} from '../../content/treatment-options.table.js';
import type {OptionPassage, TreatmentOptionsContent} from '../../content/treatment-options.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {heading} from '../../components/heading.js';
import {renderInline} from '../../components/inline.js';
import {interpolate} from '../../lib/interpolate.js';
import {optionList} from './option-list.js';
import {question} from '../../components/question.js';
import {warnAttribute} from '../../lib/warn.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {isAnswer, optionsFor, questionsFor, situationOf, type Answers} from './situation.js';
import {styles} from './treatment-options.styles.js';

type Content = TreatmentOptionsContent;

const names = Object.keys(questions) as Question[];
const standings = ['often', 'sometimes', 'less'] as const;

/**
 * How breast cancer that has come back can be treated: how a plan is chosen, what is done for each
 * kind of recurrence, what each treatment is, and what people in the reader's situation talk over
 * with their care team. Answers stay in memory and go with the page.
 *
 * @tag treatment-options
 *
 * @attr {'local' | 'regional' | 'metastatic' | 'unknown'} kind - Answers a question beforehand, on a
 *   page about one situation: which kind. The reader can answer otherwise.
 * @attr {'lumpectomy' | 'mastectomy' | 'unknown'} surgery - Likewise: the first surgery.
 * @attr {'breast' | 'nodes' | 'bones' | 'lungs' | 'liver' | 'brain' | 'other' | 'unknown'} place -
 *   Likewise: where it is now. Counts only where `kind` is `metastatic`.
 * @attr {'yes' | 'no' | 'unknown'} radiation - Likewise: whether that area had radiation before.
 * @attr {'hr-positive' | 'her2-positive' | 'triple-negative' | 'unknown'} receptors - Likewise: hormone
 *   receptors and HER2; `hr-positive` means HER2 negative.
 * @attr {string} sections - Which sections, in which order, with spaces between: `for-you`,
 *   `choosing`, `local`, `regional`, `metastatic`, `treatments`, `changes`, `comfort`. `-regional`
 *   leaves one out.
 *
 * @csspart list - A list.
 * @csspart lines - What a treatment is, when it is used, what one may notice.
 * @csspart question - A question with its answers.
 * @csspart answer - One answer.
 * @csspart clear - The button that clears the answers.
 * @csspart result - What the answers lead to.
 * @csspart standing - The heading of a group of treatments.
 * @csspart options - A group of treatments.
 * @csspart option - One treatment.
 * @csspart flag - The word that marks a treatment as new or changed.
 */
export class TreatmentOptions extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  static override properties = {
    ...SectionsElement.properties,
    kind: {},
    surgery: {},
    place: {},
    radiation: {},
    receptors: {},
    given: {state: true},
  };

  /** Which kind of recurrence, answered beforehand. */
  declare kind: string | null;
  /** The first surgery, answered beforehand. */
  declare surgery: string | null;
  /** Where a metastatic recurrence is, answered beforehand. */
  declare place: string | null;
  /** Whether that area had radiation before, answered beforehand. */
  declare radiation: string | null;
  /** Hormone receptors and HER2, answered beforehand. */
  declare receptors: string | null;

  /** What the reader has answered. */
  declare protected given: Answers;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  /** What was shown before the last answer. */
  #before: readonly Row[] | undefined;

  constructor() {
    super();
    this.given = {};
  }

  get #answers(): Answers {
    const preset = names.filter((name) => this[name] && isAnswer(name, this[name]));
    return {...Object.fromEntries(preset.map((name) => [name, this[name]])), ...this.given};
  }

  protected override willUpdate(): void {
    super.willUpdate();
    for (const name of names) {
      const value = this[name];
      if (value && !isAnswer(name, value)) {
        warnAttribute(this, name, value, `${questions[name].join(', ')}; leaving it unanswered`);
      }
    }
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    return group[0]?.form === 'option'
      ? [this.#renderQuestions(view), this.#renderResult(group as OptionPassage[], view)]
      : super.renderGroup(group, section, view);
  }

  #renderQuestions({content: {choices}}: LocalizedView<Content>): TemplateResult {
    const answers = this.#answers;
    const asked = questionsFor(answers);
    // A question that is not asked keeps its turn, so that no button becomes another's.
    return html`<p part="passage">${choices.intro}</p>
      <div>
        ${names.map((name) => {
          const {question: words, hint, answers: labels} = choices.questions[name];
          const all = [
            ...Object.entries(labels),
            ['unknown', choices.unknown] as const,
            ['', choices.skip] as const,
          ];
          return asked.includes(name)
            ? question(
                {name, question: words, hint, answers: all, chosen: answers[name]},
                (value) => this.#give({...this.given, [name]: value}),
              )
            : '';
        })}
      </div>
      <button type="button" class="clear" part="clear" @click=${() => this.#give({})}>
        ${choices.clear}
      </button>`;
  }

  #renderResult(
    passages: readonly OptionPassage[],
    {content, messages}: LocalizedView<Content>,
  ): unknown {
    const {choices} = content;
    const answers = this.#answers;
    const rows = optionsFor(answers);
    const before = this.#before ?? rows;
    const said = ({passage}: Row) => passages.find(({id}) => id === passage)!;
    const earlier = ({treatment}: Row) => before.find((row) => row.treatment === treatment);
    const added = rows.filter((row) => !earlier(row));
    const changed = rows.filter((row) => earlier(row) && earlier(row) !== row);
    const gone = before.filter((row) => !rows.some(({treatment}) => treatment === row.treatment));
    const {kind} = situationOf(answers);
    const aim = content.sections
      .find(({id}) => id === kind)
      ?.passages.find(({id}) => id === 'aim') as Passage | undefined;
    const count = {new: `${added.length}`, changed: `${changed.length}`};
    const lost = new Intl.ListFormat(messages.format).format(gone.map((row) => said(row).title));
    return html`<div class="result" part="result">
      ${this.renderSubhead(choices.result)}
      <p class="status" role="status">
        ${this.#before ? interpolate(choices.updated, count) : ''}
        ${lost && interpolate(choices.gone, {names: lost})}
      </p>
      <p part="passage">
        ${names.some((name) => answers[name]) ? '' : choices.general}
        ${renderInline(choices.advice)}
      </p>
      ${aim && this.renderPassage(aim)}
      ${standings.map((standing) =>
        optionList(
          heading(this.level + 3, 'standing', choices.standings[standing]),
          rows
            .filter((row) => row.standing === standing)
            .map((row) => ({
              ...said(row),
              flag: added.includes(row)
                ? choices.new
                : changed.includes(row)
                  ? choices.changed
                  : undefined,
            })),
        ),
      )}
    </div>`;
  }

  #give(given: Answers): void {
    this.#before = optionsFor(this.#answers);
    this.given = given;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-options': TreatmentOptions;
  }
}
