import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import loaders from 'content:appointment-planner';
import type {
  AppointmentPlannerContent,
  PlannerMessages,
} from '../../content/appointment-planner.js';
import type {
  AnyPassage,
  Compiled,
  ContactLine,
  InterfaceMessages,
  Section,
} from '../../content/model.js';
import {listNode} from '../../components/passage.js';
import {LoadErrorEvent} from '../../base/events.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {selectById} from '../../base/select-by-id.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {SharedAnswers} from '../../lib/reader-answers/shared-answers.js';
import {situationOf} from '../../lib/reader-answers/situation.js';
import {styles} from './appointment-planner.styles.js';
import {AskedQuestions} from './asked-questions.js';
import {cardTemplate} from './card.js';
import {builtInKeys, builtInLines, checklistLines} from './checklist-lines.js';
import {checklist, type ChecklistLine} from './checklist.js';
import {PlannerActions} from './planner-actions.js';
import {
  manualCopy,
  newQuestion,
  reorderButton,
  secondLanguageOptions,
  sheetTools,
  undoNotice,
  type SheetTool,
} from './planner-templates.js';
import type {SheetSnapshot} from './sheet-actions.js';
import {SheetStore} from './sheet-store.js';
import {cardFields, cardSection, ownSection} from './sheet.js';
import {suggestedNotice} from './suggested-notice.js';
import {fieldNames, formatField, visitFields} from './visit-fields.js';

type Content = AppointmentPlannerContent;

interface SecondLanguage {
  readonly language: string;
  readonly content?: Content;
  readonly messages?: InterfaceMessages;
}

const isSecondLanguage = (value: SecondLanguage | undefined): boolean =>
  value === undefined ||
  (typeof value.language === 'string' && (!value.content || isContent(value.content)));

const isContent = ({sections}: Content): boolean => Array.isArray(sections);

const isOptionalText = (value: unknown): boolean =>
  value === undefined || typeof value === 'string';

/**
 * A sheet for the next visit: what to bring, what to tell, the questions to ask and the ones the doctor
 * may ask. The reader can check off, reorder and annotate each line, and print, copy, share or save the
 * sheet, also in two languages at once. Nothing leaves the device unless the reader sends it.
 *
 * @tag appointment-planner
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: `visit`,
 *   `bring`, `tell`, `ask`, `answer`. `-answer` omits one. Default: all.
 * @attr {boolean} remember - Stores the sheet in this browser until the reader clears it. Default: off,
 *   nothing is stored.
 *
 * @csspart also - The checkboxes that add a second language.
 * @csspart fields - Day, time, doctor and place.
 * @csspart card - Phone numbers, medicines and allergies.
 * @csspart list - A list of lines.
 * @csspart line - A line with its checkbox, note and buttons.
 * @csspart action - A button of a line.
 * @csspart arrange - The button that starts and ends reordering.
 * @csspart clear-answers - The button that clears the answers that other widgets share.
 * @csspart undo-clear - The button that brings them back.
 * @csspart add - The button that adds the reader's question.
 * @csspart sheet-tools - Print, copy, share, save and clear.
 */
export class AppointmentPlanner extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  static override properties = {
    ...SectionsElement.properties,
    remember: {type: Boolean},
    secondLanguage: {state: true, accepts: isSecondLanguage},
    reordering: {state: true, accepts: isOptionalText},
  };

  /** Stores the sheet in this browser until the reader clears it. Default: false. */
  declare remember: boolean;

  /** The second language; without `content` while that loads. */
  declare protected secondLanguage: SecondLanguage | undefined;
  /** The section whose lines can be moved. */
  declare protected reordering: string | undefined;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #answers = new SharedAnswers(this);
  #asked = new AskedQuestions(this);
  #store = new SheetStore(
    this,
    () => this.view?.content.sections.flatMap(builtInKeys),
    () => this.#asked.all.length > 0,
  );
  #actions = new PlannerActions(this, this.#store, this.#asked, () => this.#snapshot());

  constructor() {
    super();
    this.remember = false;
  }

  /** @internal */
  override async prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    const load = () => this.#store.load().catch(() => {});
    // A stored sheet appears together with the content, so that nobody types before it is restored.
    const stored = this.remember && load();
    const change = await super.prepareLanguageChange();
    await stored;
    void load();
    return change;
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate(changed);
    const before = changed?.get('view') as LocalizedView<Content> | undefined;
    if (!before) return;
    this.#actions.clearManualCopy();
    // If the page changed to the second language, the two trade places.
    if (this.secondLanguage?.language === this.view?.language) this.secondLanguage = before;
  }

  protected override renderLead(view: LocalizedView<Content>): unknown {
    const {planner} = view.content;
    const storage = !this.remember ? 'off' : this.#store.isWritable ? 'on' : 'failed';
    return [
      super.renderLead(view),
      secondLanguageOptions(
        view.language,
        this.secondLanguage?.language,
        planner,
        (language) => void this.#selectSecondLanguage(language),
      ),
      html`<p class="keeping">${planner.keeping[storage]}</p>`,
    ];
  }

  protected override renderLiveGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    if (group[0]?.form === 'item') {
      const list = this.#renderList(section, view.content.planner);
      return section.id === cardSection ? [list, this.#renderCard(view.content.planner)] : list;
    }
    const isFirst = section.id === 'visit' && group[0] === section.passages[0];
    return isFirst
      ? [this.#renderVisit(view), this.#renderContact(view), this.renderOnce(group, section, view)]
      : undefined;
  }

  #renderVisit({content, messages}: LocalizedView<Content>): TemplateResult {
    const {visit} = this.#store.sheet;
    const translate = (label: (messages: PlannerMessages) => string) =>
      this.#renderTranslation(({planner}) => label(planner));
    return visitFields(visit, content.planner, messages.format, translate, {
      write: (field, value) => {
        const {sheet} = this.#store;
        this.#actions.setSheet({...sheet, visit: {...sheet.visit, [field]: value}});
      },
      saveCalendar: () => void this.#actions.run((actions, sheet) => actions.saveCalendar(sheet)),
    });
  }

  #renderCard(messages: PlannerMessages): unknown {
    const {sheet} = this.#store;
    const translate = (label: (messages: PlannerMessages) => string) =>
      this.#renderTranslation(({planner}) => label(planner));
    return [
      this.renderSubhead(messages.card.heading),
      translate(({card}) => card.heading),
      cardTemplate(sheet.card, messages, translate, (field, value) => {
        const {sheet} = this.#store;
        this.#actions.setSheet({...sheet, card: {...sheet.card, [field]: value}});
      }),
    ];
  }

  /** The care team's numbers, if the page declares them: on screen, and on paper without the lead. */
  #renderContact({messages}: LocalizedView<Content>): unknown {
    const {language, messages: second} = this.secondLanguage ?? {};
    const lines = messages.careContact?.always ?? [];
    const isNew = ({text}: ContactLine) => !lines.some((line) => line.text === text);
    const translations = second?.careContact?.always.filter(isNew) ?? [];
    return [
      lines.length ? listNode(lines, 'contact') : nothing,
      translations.length
        ? html`<div class="also" lang=${language!}>${listNode(translations, 'contact')}</div>`
        : nothing,
    ];
  }

  #renderList(section: Section, messages: PlannerMessages): unknown {
    const {id} = section;
    const {undoState} = this.#actions;
    const {draft} = this.#store.sheet;
    const lines = this.#linesOf(section);
    const isReordering = this.reordering === id;
    const toggle = () => (this.reordering = isReordering ? undefined : id);
    const isOwnSection = id === ownSection;
    return [
      this.#renderTranslation(({sections}) => sections.find((other) => other.id === id)?.heading),
      isOwnSection ? suggestedNotice(this.#answers, lines, messages.suggested) : nothing,
      checklist(lines, messages.line, this.#actions.listCallbacks(id, lines), isReordering),
      isOwnSection && undoState?.scope === 'list'
        ? undoNotice(messages, messages.list.removed, this.#actions.undo)
        : nothing,
      reorderButton(messages, isReordering, toggle),
      isOwnSection
        ? newQuestion(
            messages,
            draft,
            (draft) => this.#actions.setSheet({...this.#store.sheet, draft}),
            () => this.#actions.addQuestion(lines),
          )
        : nothing,
    ];
  }

  protected override renderMain(view: LocalizedView<Content>): unknown {
    const {planner} = view.content;
    const {sheet, keeping} = planner;
    const {status, undoState, manualCopyText} = this.#actions;
    const message = status?.message(planner) ?? '';
    return [
      super.renderMain(view),
      html`<div class="take" part="sheet-tools">
        ${this.renderSubhead(sheet.tools, this.level + 1)} ${sheetTools(planner, this.#useTool)}
        ${
          undoState?.scope === 'sheet'
            ? undoNotice(planner, sheet.cleared, this.#actions.undo)
            : nothing
        }
        <p role="status">${status?.isVisible ? message : ''}</p>
        <p role="status" class="keeping">${this.#store.isWritable ? '' : keeping.failed}</p>
        <p role="status" class="visually-hidden">${status?.isVisible ? '' : message}</p>
        ${manualCopy(planner, manualCopyText)}
      </div>`,
    ];
  }

  #renderTranslation(select: (content: Content) => string | undefined): unknown {
    const {language, content} = this.secondLanguage ?? {};
    return content ? html`<span class="also" lang=${language!}>${select(content)}</span>` : nothing;
  }

  #linesOf(section: Section): ChecklistLine[] {
    const {language, content} = this.secondLanguage ?? {};
    const translation = content?.sections.find(({id}) => id === section.id);
    const {sheet} = this.#store;
    const {
      language: first,
      content: {planner},
    } = this.view!;
    return checklistLines(sheet, section, {
      situation: situationOf(this.#answers.answers),
      mark: planner.suggested.mark,
      asked: this.#asked.lines(sheet, first),
      missing: planner.failed,
      second: language
        ? {language, section: translation, asked: this.#asked.lines(sheet, language)}
        : undefined,
    });
  }

  async #selectSecondLanguage(language: string | undefined): Promise<void> {
    this.#actions.clearStatus();
    const selected = (this.secondLanguage = language ? {language} : undefined);
    if (!selected) return;
    try {
      const [view] = await Promise.all([
        this.load(selected.language),
        this.#asked.load(selected.language),
      ]);
      if (this.secondLanguage === selected) this.secondLanguage = view;
    } catch (error) {
      if (this.secondLanguage !== selected) return;
      this.secondLanguage = undefined;
      this.#actions.announce(({failed}) => failed, true);
      this.dispatchEvent(new LoadErrorEvent(selected.language, error));
    }
  }

  #useTool = (tool: SheetTool): void => {
    if (tool === 'clear') this.#actions.clear();
    else if (tool === 'print') void this.#actions.run((actions) => actions.print(this));
    else void this.#actions.run((actions, sheet) => actions[tool](sheet));
  };

  #snapshot(): SheetSnapshot {
    const {content, messages} = this.view!;
    const {visit, card} = this.#store.sheet;
    return {
      content,
      secondContent: this.secondLanguage?.content,
      contacts: [messages, this.secondLanguage?.messages].map(
        (source) => source?.careContact?.always.map(({text}) => text) ?? [],
      ),
      visit: fieldNames.map((field) => ({
        field,
        value: visit[field],
        formatted: formatField(field, visit[field], messages.format),
      })),
      card: cardFields.map((field) => ({field, value: card[field]})),
      lists: selectById(this, this.sections, content.sections)
        .filter((section) => builtInLines(section).length)
        .map((section) => ({section: section.id, lines: this.#linesOf(section)})),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appointment-planner': AppointmentPlanner;
  }
}
