import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import loaders from 'content:appointment-planner';
import {languages} from 'content:languages';
import type {
  AppointmentPlannerContent,
  PlannerWords,
  VisitField,
} from '../../content/appointment-planner.js';
import type {AnyPassage, Compiled, Passage, Section} from '../../content/model.js';
import {lazy} from '../../i18n/lazy.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {checklist, type ChecklistHands, type ChecklistLine} from './checklist.js';
import {isDate} from '../../lib/dates.js';
import {autoGrowTextarea} from './auto-grow-textarea.js';
import {interpolate} from '../../lib/interpolate.js';
import {stripMarks} from '../../lib/strip-marks.js';
import {selectById} from '../../base/select-by-id.js';
import {LoadErrorEvent} from '../../base/events.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {SectionsElement} from '../../base/sections-element.js';
import {styles} from './appointment-planner.styles.js';
import type later from './later.js';
import type {Standing, Told} from './later.js';
import {
  addOwn,
  arrange,
  blank,
  changeLine,
  isBlank,
  moved,
  orderOf,
  ownSection,
  withoutOwn,
  type Sheet,
} from './sheet.js';

type Content = AppointmentPlannerContent;
type Taking = (by: typeof later, sheet: Standing) => Promise<Told> | Told | void;

const loadActions = lazy('the actions of <appointment-planner>', () => import('./later.js'));

const fields: readonly VisitField[] = ['date', 'time', 'doctor', 'where'];

/** The lines of a section that the widget brings. */
const linesIn = ({passages}: Section): Passage[] =>
  passages.filter((passage): passage is Passage => passage.form === 'item');
const keysIn = (section: Section): string[] =>
  linesIn(section).map(({id}) => `${section.id}.${id}`);

/** A day or a time in a language's own form; what is neither stays as typed. */
function readable(field: VisitField, typed: string, format: string): string {
  const [moment, style] =
    field === 'date' && isDate(typed)
      ? [typed, {dateStyle: 'full'} as const]
      : field === 'time' && /^\d\d:\d\d/.test(typed)
        ? [`1970-01-01T${typed}Z`, {timeStyle: 'short'} as const]
        : [];
  if (!moment || Number.isNaN(Date.parse(moment))) return typed;
  return new Intl.DateTimeFormat(format, {...style, timeZone: 'UTC'}).format(new Date(moment));
}

/**
 * A sheet for the next visit: what to bring, what to tell, the questions to ask and those that the
 * doctor may ask. Each line is ticked, moved and written beside; the sheet is printed, copied, shared or
 * saved, also in two languages at once. What is written leaves the device only by the reader's hand.
 *
 * @tag appointment-planner
 *
 * @attr {string} sections - Which sections, in which order, with spaces between: `visit`, `bring`,
 *   `tell`, `ask`, `answer`. `-answer` leaves one out.
 * @attr {boolean} remember - Keeps the sheet in this browser until the reader clears it. Default: off,
 *   nothing is stored.
 *
 * @csspart also - The switch that shows another language too.
 * @csspart fields - Day, time, doctor and place.
 * @csspart list - A list of lines.
 * @csspart line - A line with its tick, note and buttons.
 * @csspart action - A button of a line.
 * @csspart arrange - The button that begins and ends moving lines.
 * @csspart add - The button that adds the reader's question.
 * @csspart sheet-tools - Print, copy, share, save and clear.
 */
export class AppointmentPlanner extends SectionsElement<Content> {
  static override styles = [...SectionsElement.styles, styles];

  static override properties = {
    ...SectionsElement.properties,
    remember: {type: Boolean},
    sheet: {state: true},
    also: {state: true},
    arranging: {state: true},
    offer: {state: true},
    told: {state: true},
    byHand: {state: true},
    keeps: {state: true},
  };

  /** Keeps the sheet in this browser until the reader clears it. */
  declare remember: boolean;

  /** What the reader has made of the sheet. */
  declare protected sheet: Sheet;
  /** The language that stands under each line too; without `content` while its words come. */
  declare protected also: {language: string; content?: Content} | undefined;
  /** The section whose lines are being moved. */
  declare protected arranging: string | undefined;
  /** The sheet as it was before something was taken away, until the reader writes on. */
  declare protected offer: {at: 'list' | 'sheet'; before: Sheet} | undefined;
  /** What was done last; only heard, or seen too. */
  declare protected told: {seen: boolean; say: (words: PlannerWords) => string} | undefined;
  /** The sheet's text, where the reader has to copy it by hand. */
  declare protected byHand: string | undefined;
  /** False after the device has refused to keep the sheet. */
  declare protected keeps: boolean;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #recalled = false;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.remember = false;
    this.sheet = blank;
    this.keeps = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#recalled && this.keeps) {
      this.#watch();
      this.#takeOver();
    }
    addEventListener('pagehide', this.#save);
    document.addEventListener('visibilitychange', this.#save);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#save();
    this.#unwatch?.();
    this.#unwatch = undefined;
    removeEventListener('pagehide', this.#save);
    document.removeEventListener('visibilitychange', this.#save);
  }

  /** @internal */
  override async prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    const load = () => this.#load().catch(() => {});
    // What was kept shows with the words, lest the reader write over it; the rest can wait for them.
    const kept = this.remember && load();
    const change = await super.prepareLanguageChange();
    await kept;
    void load();
    return change;
  }

  #later: typeof later | undefined;

  async #load(): Promise<typeof later> {
    this.#later ??= (await loadActions()).default;
    if (this.remember && !this.#recalled) this.requestUpdate();
    return this.#later;
  }

  /** Takes over what was kept. What is on the screen comes first, but is not written over that. */
  #recall({sections}: Content): void {
    const kept = this.#later?.recall(sections.flatMap(keysIn));
    const free = isBlank(this.sheet);
    if (free && kept) this.sheet = kept;
    this.keeps = this.#recalled = !!this.#later && (free || !kept);
    if (this.keeps && this.isConnected) this.#watch();
  }

  #unwatch: (() => void) | undefined;

  #watch(): void {
    this.#unwatch ??= this.#later?.watch(this.#takeOver);
  }

  /** Another planner has kept its sheet: both show the same, unless this one is being written in. */
  #takeOver = (): void => {
    const {view} = this;
    if (!this.remember || this.#keeping || this.#saving !== undefined || !view) return;
    this.sheet = this.#later!.recall(view.content.sections.flatMap(keysIn)) ?? blank;
  };

  #keeping = false;

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    const {view} = this;
    if (!view) return;
    if (this.remember && !this.#recalled) this.#recall(view.content);
    // The language that stood beside now stands first, so the two change places.
    const before = changed?.get('view') as typeof view;
    if (before) this.byHand = undefined;
    if (before && this.also?.language === view.language) this.also = before;
  }

  /** Changes the sheet; what was taken away before can no longer be brought back. */
  #set(sheet: Sheet, offer?: AppointmentPlanner['offer']): void {
    this.sheet = sheet;
    this.offer = offer;
    this.told = undefined;
    this.byHand = undefined;
    clearTimeout(this.#saving);
    this.#saving = this.remember ? setTimeout(this.#save, 300) : undefined;
  }

  /** Keeps what is not kept yet. */
  #save = (): void => {
    if (this.#saving === undefined) return;
    clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#keeping = true;
    this.keeps = this.#recalled && this.#later!.keep(this.sheet);
    this.#keeping = false;
  };

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }

  /* The lead */

  protected override renderLead(view: LocalizedView<Content>): unknown {
    const {also, alsoHint, keeping} = view.content.planner;
    const name = (tag: string) =>
      new Intl.DisplayNames(view.language, {type: 'language'}).of(tag) ?? tag;
    return [
      super.renderLead(view),
      html`<div class="languages-beside" part="also">
          ${languages
            .filter((language) => language !== view.language)
            .map(
              (language) =>
                html`<label>
                  <input
                    type="checkbox"
                    aria-describedby="also-hint"
                    .checked=${this.also?.language === language}
                    @change=${({target}: Event) =>
                      this.#showAlso((target as HTMLInputElement).checked ? language : undefined)}
                  />
                  ${interpolate(also, {language: name(language)})}
                </label>`,
            )}
          <p id="also-hint">${alsoHint}</p>
        </div>
        <p class="keeping">${keeping[!this.remember ? 'off' : this.keeps ? 'on' : 'failed']}</p>`,
    ];
  }

  async #showAlso(language: string | undefined): Promise<void> {
    this.told = undefined;
    const wanted = (this.also = language ? {language} : undefined);
    if (!wanted) return;
    try {
      const shown = await this.load(wanted.language);
      if (this.also === wanted) this.also = shown;
    } catch (error) {
      if (this.also !== wanted) return;
      this.also = undefined;
      this.told = {seen: true, say: ({failed}) => failed};
      this.dispatchEvent(new LoadErrorEvent(wanted.language, error));
    }
  }

  /** A section in the language that stands beside. */
  #sectionAlso = (id: string): Section | undefined =>
    this.also?.content?.sections.find((section) => section.id === id);

  #alsoOf(words: (content: Content) => string | undefined): unknown {
    const {language, content} = this.also ?? {};
    return content ? html`<span class="also" lang=${language!}>${words(content)}</span>` : nothing;
  }

  /* The sections */

  protected override renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    if (group[0]?.form === 'item') return this.#renderList(section, view);
    const drawn = super.renderGroup(group, section, view);
    return section.id === 'visit' && group[0] === section.passages[0]
      ? [this.#renderFields(view), drawn]
      : drawn;
  }

  #renderFields({content: {planner}, messages: {format}}: LocalizedView<Content>): TemplateResult {
    const {visit} = this.sheet;
    const write = (field: VisitField) => (value: string) =>
      this.#set({...this.sheet, visit: {...this.sheet.visit, [field]: value}});
    return html`<div class="fields" part="fields">
        ${fields.map((field) => {
          const value = visit[field];
          const id = `visit-${field}`;
          return html`<div class="field">
            <label for=${id}
              >${planner.fields[field]}${this.#alsoOf((also) => also.planner.fields[field])}</label
            >
            ${
              field === 'doctor' || field === 'where'
                ? autoGrowTextarea({id, value}, write(field))
                : html`<input
                      id=${id}
                      type=${field}
                      .value=${value}
                      @input=${({target}: Event) => write(field)((target as HTMLInputElement).value)}
                    />
                    <span class="typed">${readable(field, value, format)}</span>`
            }
          </div>`;
        })}
      </div>
      ${
        this.#hasDay
          ? html`<div class="calendar">
              <button
                type="button"
                class="button"
                aria-describedby="calendar-hint"
                @click=${() => this.#take((by, sheet) => by.saveCalendar(sheet))}
              >
                ${planner.calendar.save}
              </button>
              <p class="hint" id="calendar-hint">${planner.calendar.hint}</p>
            </div>`
          : nothing
      }`;
  }

  get #hasDay(): boolean {
    const {date} = this.sheet.visit;
    return date.length === 10 && isDate(date);
  }

  #linesOf(section: Section): ChecklistLine[] {
    const passages = linesIn(section);
    const builtIn = keysIn(section);
    const {also} = this;
    const others = this.#sectionAlso(section.id)?.passages as readonly Passage[] | undefined;
    return orderOf(this.sheet, section.id, builtIn).map((key) => {
      const {words = '', done = false, note} = this.sheet.lines[key] ?? {};
      const passage = passages[builtIn.indexOf(key)];
      const other = others?.find(({id}) => id === passage?.id);
      return {
        key,
        done,
        note,
        own: !passage,
        words: passage ? stripMarks(passage.text) : words,
        also: other && {language: also!.language, words: stripMarks(other.text)},
      };
    });
  }

  #renderList(section: Section, {content: {planner}}: LocalizedView<Content>): TemplateResult {
    const {id} = section;
    const lines = this.#linesOf(section);
    const arranging = this.arranging === id;
    return html`${this.#alsoOf(() => this.#sectionAlso(id)?.heading)}
      ${checklist(lines, planner.line, this.#hands(section, lines), arranging)}
      ${
        id === ownSection && this.offer?.at === 'list'
          ? this.#renderOffer(planner, planner.list.removed)
          : nothing
      }
      <div class="list-actions">
        <button
          type="button"
          class="link"
          part="arrange"
          @click=${() => (this.arranging = arranging ? undefined : id)}
        >
          ${arranging ? planner.list.arranged : planner.list.arrange}
        </button>
      </div>
      ${
        id === ownSection
          ? html`<div class="new">
              <label for="own-new">${planner.list.ownNew}</label>
              ${autoGrowTextarea({id: 'own-new', value: this.sheet.draft}, (draft) =>
                this.#set({...this.sheet, draft}),
              )}
              <button type="button" class="button" part="add" @click=${() => this.#add(lines)}>
                ${planner.list.add}
              </button>
            </div>`
          : nothing
      }`;
  }

  #hands({id}: Section, lines: readonly ChecklistLine[]): ChecklistHands {
    const keys = lines.map(({key}) => key);
    return {
      change: (key, change) => this.#set(changeLine(this.sheet, key, change)),
      openNote: (key) => {
        this.#set(changeLine(this.sheet, key, {note: ''}));
        void this.#focus(`note-${key}`);
      },
      move: (key, by) => {
        const next = moved(keys, key, by);
        this.#set(arrange(this.sheet, id, next));
        const place = {place: `${next.indexOf(key) + 1}`, count: `${next.length}`};
        this.told = {seen: false, say: ({list}) => interpolate(list.moved, place)};
        void this.#focus(`${by < 0 ? 'up' : 'down'}-${key}`);
      },
      remove: (key) => {
        this.#set(withoutOwn(this.sheet, key), {at: 'list', before: this.sheet});
        this.told = {seen: false, say: ({list}) => list.removed};
        void this.#focus('undo');
      },
    };
  }

  /** Adds the question that the reader wrote; the field is free for the next one. */
  #add(lines: readonly ChecklistLine[]): void {
    const {draft} = this.sheet;
    if (draft.trim()) {
      const keys = lines.map(({key}) => key);
      this.#set({...addOwn(this.sheet, keys, draft.trim()), draft: ''});
      this.told = {seen: false, say: ({list}) => list.added};
    }
    void this.#focus('own-new');
  }

  #renderOffer({list}: PlannerWords, done: string): TemplateResult {
    return html`<p class="offer">
      ${done}
      <button type="button" class="link" id="undo" @click=${this.#undo}>${list.undo}</button>
    </p>`;
  }

  #undo = (): void => {
    const {at, before} = this.offer!;
    this.#set(before);
    void this.#focus(at === 'list' ? 'own-new' : 'clear');
  };

  /* What is done with the sheet */

  protected override renderMain(view: LocalizedView<Content>): unknown {
    const {planner} = view.content;
    const {sheet} = planner;
    // A button this browser has no use for keeps its space, so that the page is as high as prerendered.
    const tool = (id: string, label: string, act: Taking, isSupported = true) =>
      html`<button
        type="button"
        class=${isSupported ? 'link' : 'link unsupported'}
        id=${id}
        @click=${() => this.#take(act)}
      >
        ${label}
      </button>`;
    const told = this.told?.say(planner) ?? '';
    return [
      super.renderMain(view),
      html`<div class="take" part="sheet-tools">
        ${this.renderSubhead(sheet.tools, this.level + 1)}
        <div class="sheet-tools">
          ${tool('print', sheet.print, (by) => by.print(this.shadowRoot!), isServer || 'print' in window)}
          ${tool('copy', sheet.copy, (by, sheet) => by.copy(sheet))}
          ${tool('save', sheet.save, (by, sheet) => by.save(sheet))}
          ${tool('share', sheet.share, (by, sheet) => by.share(sheet), isServer || 'share' in navigator)}
          <button type="button" class="link" id="clear" @click=${this.#clear}>
            ${sheet.clear}
          </button>
        </div>
        ${this.offer?.at === 'sheet' ? this.#renderOffer(planner, sheet.cleared) : nothing}
        <p role="status">${this.told?.seen ? told : ''}</p>
        <p role="status" class="keeping">${this.keeps ? '' : planner.keeping.failed}</p>
        <p role="status" class="visually-hidden">${this.told?.seen ? '' : told}</p>
        ${
          this.byHand === undefined
            ? nothing
            : html`<textarea
                class="by-hand"
                id="by-hand"
                readonly
                dir="auto"
                aria-label=${sheet.copyByHand}
                .value=${this.byHand}
              ></textarea>`
        }
      </div>`,
    ];
  }

  /** Does something with the sheet; says what came of it. What is ready is done within the press. */
  async #take(act: Taking): Promise<void> {
    this.told = undefined;
    this.byHand = undefined;
    try {
      const by = this.#later ?? (await this.#load());
      const sheet = this.#standing;
      const told = await act(by, sheet);
      if (!told) return;
      this.told = {seen: true, say: (words) => words.sheet[told]};
      if (told !== 'copyFailed') return;
      this.byHand = by.text(sheet);
      await this.#focus('by-hand');
      this.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand')?.select();
    } catch {
      this.told = {seen: true, say: ({failed}) => failed};
    }
  }

  /** The sheet as it stands on the screen. */
  get #standing(): Standing {
    const {content, messages} = this.view!;
    const {visit} = this.sheet;
    return {
      content,
      also: this.also?.content,
      visit: fields.map((field) => ({
        field,
        typed: visit[field],
        readable: readable(field, visit[field], messages.format),
      })),
      lists: selectById(this, this.sections, content.sections)
        .filter((section) => linesIn(section).length)
        .map((section) => ({section: section.id, lines: this.#linesOf(section)})),
    };
  }

  #clear = () => {
    this.#set(blank, isBlank(this.sheet) ? undefined : {at: 'sheet', before: this.sheet});
    this.#save();
    this.told = {seen: false, say: ({sheet}) => sheet.cleared};
    void this.#focus(this.offer ? 'undo' : 'clear');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'appointment-planner': AppointmentPlanner;
  }
}
