import {html, type PropertyValues, type TemplateResult} from 'lit';
import loaders from 'content:treatment-options';
import type {AnyPassage, CarePassage, Compiled, Passage, Section} from '../../content/model.js';
import {multiple, questions} from '../../content/questions.table.js';
import type {
  OptionPassage,
  TreatmentOptionsContent,
  TreatmentPassage,
} from '../../content/treatment-options.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {answersNotice} from '../../components/answers-notice.js';
import {clearAnswers} from '../../components/clear-answers.js';
import {heading} from '../../components/heading.js';
import {renderInline} from '../../components/inline.js';
import {interpolate} from '../../lib/interpolate.js';
import {listFormat} from '../../lib/list-format.js';
import {SharedAnswers} from '../../lib/reader-answers/shared-answers.js';
import {
  isAnswer,
  questionNames as names,
  questionsFor,
  situationOf,
  toggleAnswer,
  type Answers,
} from '../../lib/reader-answers/situation.js';
import {callSheetControls} from './call-sheet.js';
import {optionList} from './option-list.js';
import {question} from '../../components/question.js';
import {triageCard} from '../../components/triage-card.js';
import {warnAttribute} from '../../lib/warn.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {compareOptions, optionsFor, type Option} from './options.js';
import {styles} from './treatment-options.styles.js';
import {treatment} from './treatment.js';

type Content = TreatmentOptionsContent;

const frequencies = ['often', 'sometimes', 'less'] as const;

/** The tokens of an attribute. */
const splitTokens = (value: string | null): readonly string[] =>
  value?.split(/\s+/).filter(Boolean) ?? [];

/** The passage on the aim of treatment for the reader's type of recurrence. */
function aimOf({sections}: Content, answers: Answers): Passage | undefined {
  const [kind] = situationOf(answers).kind;
  const section = kind === 'collarbone' ? 'regional' : kind;
  return sections.find(({id}) => id === section)?.passages.find(({id}) => id === 'aim') as
    Passage | undefined;
}

/**
 * Treatment of a recurrence: how a plan is chosen, the treatments for each type of recurrence, how each one
 * works, side effects to call about, and the treatments that people in the reader's situation discuss with
 * their care team. The other widgets of the page use the answers too.
 *
 * @tag treatment-options
 *
 * @attr {'local' | 'regional' | 'collarbone' | 'metastatic' | 'unknown'} kind - Preselects an answer,
 *   for a page about one situation: where the cancer is. `regional` means nodes under the arm, `collarbone`
 *   nodes by the collarbone or the breastbone. The reader can change it. Default: no answer.
 * @attr {'invasive' | 'dcis' | 'unknown'} type - Preselects an answer: invasive or not. Used only if `kind`
 *   is `local`.
 * @attr {'lumpectomy' | 'mastectomy' | 'none' | 'unknown'} surgery - Preselects an answer: the first
 *   surgery. Used only if `kind` is `local`.
 * @attr {string} place - Preselects answers: the places of metastatic cancer, space-separated: `bones`,
 *   `lungs`, `liver`, `brain`, `skin`, `belly`, `nodes`, `other` or `unknown`. Used only if `kind` is
 *   `metastatic`.
 * @attr {'yes' | 'no' | 'unknown'} radiation - Preselects an answer: earlier radiation to the place where
 *   the cancer is now. Not used if `kind` is unknown.
 * @attr {'hr-positive' | 'her2-and-hr-positive' | 'her2-only' | 'her2-positive' | 'triple-negative' | 'unknown'} receptors -
 *   Preselects an answer: hormone receptors and HER2. `hr-positive` means HER2 negative; `her2-positive`
 *   means that the hormone receptors are not known.
 * @attr {string} medicines - Preselects answers: earlier medicines, space-separated: `hormone-recent` (now,
 *   or until less than 12 months ago), `hormone-earlier`, `cdk46`, `her2-recent` (in the last 6
 *   months), `none` or `unknown`.
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `for-you`, `call`,
 *   `choosing`, `deciding`, `local`, `dcis`, `regional`, `near-medicines`, `metastatic`,
 *   `metastatic-medicines`, `treatments`, `targeted`, `pregnancy`, `changes`, `comfort`, `planning`.
 *   `-regional` omits one. Default: all.
 * @attr {boolean} remember - Stores the answers in this browser until the reader clears them. Default: off,
 *   they are kept in memory only.
 *
 * @csspart list - A list.
 * @csspart lines - Statements side by side: a treatment, its use, its side effects, when to call.
 * @csspart given - The pictures that show how a treatment is given.
 * @csspart care - A card with advice to get help, and the side effects that call for it.
 * @csspart question - A question with its answers.
 * @csspart answer - One answer.
 * @csspart clear - The button that clears the answers.
 * @csspart undo-clear - The button that brings them back.
 * @csspart result - The treatments that match the answers.
 * @csspart frequency - The heading of a group of treatments.
 * @csspart options - A group of treatments.
 * @csspart option - One treatment.
 * @csspart flag - The label of a treatment that is new or changed.
 */
export class TreatmentOptions extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  static override properties = {
    ...SectionsElement.properties,
    kind: {},
    type: {},
    surgery: {},
    place: {},
    radiation: {},
    receptors: {},
    medicines: {},
    remember: {type: Boolean},
  };

  /** Preselected answer: where the cancer is. */
  declare kind: string | null;
  /** Preselected answer: invasive or not. */
  declare type: string | null;
  /** Preselected answer: the first surgery. */
  declare surgery: string | null;
  /** Preselected answers: the places of metastatic cancer. */
  declare place: string | null;
  /** Preselected answer: earlier radiation to the place. */
  declare radiation: string | null;
  /** Preselected answer: hormone receptors and HER2. */
  declare receptors: string | null;
  /** Preselected answers: earlier medicines. */
  declare medicines: string | null;

  /** Stores the answers in this browser until the reader clears them. Default: false. */
  declare remember: boolean;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  /** The options before the last answer. */
  #before: readonly Option[] | undefined;

  #shared = new SharedAnswers(this, () => (this.#before = undefined));

  constructor() {
    super();
    this.remember = false;
  }

  /** The reader's answers, and the attributes for what the reader has not answered. */
  get #allAnswers(): Answers {
    const preset = names.map((name) => [
      name,
      splitTokens(this[name]).filter((value) => isAnswer(name, value)),
    ]);
    return {...Object.fromEntries(preset), ...this.#shared.answers};
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate(changed);
    for (const name of names) {
      const value = this[name];
      if (splitTokens(value).some((word) => !isAnswer(name, word))) {
        warnAttribute(this, name, value!, `${questions[name].join(', ')}; no answer is selected`);
      }
    }
  }

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    switch (group[0]?.form) {
      case 'care':
        return [
          callSheetControls(view.content.callSheet, view.messages.careContact),
          (group as CarePassage[]).map((passage) =>
            triageCard(passage, (title) => this.renderSubhead(title)),
          ),
        ];
      case 'lines':
        return (group as TreatmentPassage[]).map((passage) =>
          treatment(
            passage,
            section.labels!,
            view.content.given,
            this.renderSubhead(passage.title),
          ),
        );
      default:
        return super.renderGroup(group, section, view);
    }
  }

  protected override renderLiveGroup(
    group: readonly AnyPassage[],
    _section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    return group[0]?.form === 'option'
      ? [this.#renderQuestions(view), this.#renderResult(group as OptionPassage[], view)]
      : undefined;
  }

  #renderQuestions({content: {choices}}: LocalizedView<Content>): TemplateResult {
    const answers = this.#allAnswers;
    const asked = questionsFor(answers);
    const isMetastatic = situationOf(answers).kind.includes('metastatic');
    // A question that is not asked keeps its position, so that Lit does not reuse its inputs for another.
    return html`<p part="passage">${choices.intro}</p>
      ${answersNotice(this.#shared, names, choices.shared)}
      <div>
        ${names.map((name) => {
          const {question: text, hint, farHint, answers: labels} = choices.questions[name];
          const several = multiple.includes(name);
          return asked.includes(name)
            ? question(
                {
                  name,
                  question: text,
                  hint: several ? choices.several : isMetastatic ? (farHint ?? hint) : hint,
                  answers: [...Object.entries(labels), ['unknown', choices.unknown]],
                  chosen: answers[name] ?? [],
                  several,
                },
                (value) =>
                  this.#change(() =>
                    this.#shared.set({[name]: toggleAnswer(name, value, answers[name])}),
                  ),
              )
            : '';
        })}
      </div>
      ${clearAnswers(this.#shared, choices.clear, {change: (task) => this.#change(task)})}`;
  }

  #renderResult(
    passages: readonly OptionPassage[],
    {content, messages}: LocalizedView<Content>,
  ): unknown {
    const {choices} = content;
    const answers = this.#allAnswers;
    const options = optionsFor(answers);
    const before = this.#before ?? options;
    const passage = (wanted: string) => passages.find(({id}) => id === wanted)!;
    const titleOf = (option: Option) => passage(option.passages[0]!).title;
    const {added, changed, gone} = compareOptions(before, options);
    const count = {new: `${added.length}`, changed: `${changed.length}`};
    // A browser's first formatter takes some milliseconds, before the first paint.
    const names = gone.length ? listFormat(messages.format).format(gone.map(titleOf)) : '';
    const aim = aimOf(content, answers);
    return html`<div class="result" part="result">
      ${this.renderSubhead(choices.result)}
      <p class="status" role="status">
        ${this.#before ? interpolate(choices.updated, count) : ''}
        ${names && interpolate(choices.gone, {names})}
      </p>
      <p part="passage">
        ${Object.values(answers).some((given) => given.length) ? '' : choices.general}
        ${renderInline(choices.advice)}
      </p>
      ${aim && this.renderPassages([aim])}
      ${frequencies.map((frequency) =>
        optionList(
          heading(this.level + 3, 'frequency', choices.frequencies[frequency]),
          options
            .filter((option) => option.frequency === frequency)
            .map((option) => ({
              id: option.passages[0]!,
              title: titleOf(option),
              texts: option.passages.map((id) => passage(id).text),
              flag: added.includes(option)
                ? choices.new
                : changed.includes(option)
                  ? choices.changed
                  : undefined,
            })),
        ),
      )}
    </div>`;
  }

  #change(task: () => void): void {
    this.#before = optionsFor(this.#allAnswers);
    task();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-options': TreatmentOptions;
  }
}
