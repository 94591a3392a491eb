/**
 * Features that are loaded on demand, such as the reader tools, live in a higher layer. Elements look
 * them up here, so that they never import them; `features/provide-features.ts` fills the registry.
 */
import type {ReactiveControllerHost, ReactiveElement, TemplateResult} from 'lit';
import type {WidgetContent} from '../content/model.js';
import type {Chapter, RecurrenceGuideContent} from '../content/recurrence-guide.js';
import type {LocalizedView} from './localized-view.js';

/** The content of one language: a module of its own, and the messages all widgets share. */
export interface LocalizedContent {
  readonly language: string;
  readonly content: object;
  readonly messages?: object;
  /** True if the hospital's changes could not be loaded: worth loading again when back online. */
  readonly isIncomplete?: boolean;
}

/** The print, listen, text size and feedback tools of one widget. */
export interface ReaderTools {
  /** The tools shown before the sections. `names` are those of the `tools` attribute. */
  render(view: LocalizedView<WidgetContent>, names: readonly string[]): unknown;
  /** The tools shown after the sections. */
  renderEnd(names: readonly string[]): unknown;
  /** Stops reading aloud. */
  stop(): void;
}

/** A widget as its reader tools see it. */
export interface ReaderToolsHost extends ReactiveControllerHost, HTMLElement {
  /** Loads the content of a language. */
  load(language: string): Promise<LocalizedView<WidgetContent>>;
  /** The widget's template for that content. */
  renderArticle(view: LocalizedView<WidgetContent>): TemplateResult;
  /** A copy of the whole article, to be printed. */
  cloneArticle(): HTMLElement;
}

/** A widget with sections as their controls see it. */
export interface SectionsHost extends ReactiveElement {
  /** Renders all bodies before it returns. */
  renderAll(): void;
}

/** A guide as its search sees it. */
export interface GuideSearchHost extends ReactiveControllerHost, HTMLElement {
  /** Opens a chapter and calls a function once it is shown. */
  openChapter(id: string, onShown: (chapter: HTMLElement) => void): void;
}

/** The search in all chapters of a guide. */
export interface GuideSearch {
  /** Takes note of an event of the search field. */
  handle(input: HTMLInputElement, event: Event): void;
  /** Hides the results, until the reader comes back to the field. */
  close(): void;
  /** How many results there are, to be announced. */
  renderStatus(view: LocalizedView<RecurrenceGuideContent>, chapters: readonly Chapter[]): string;
  /** The results under headings of that level. */
  renderResults(
    view: LocalizedView<RecurrenceGuideContent>,
    chapters: readonly Chapter[],
    level: number,
  ): unknown;
}

/** The features' entry points; each loads its code when it is first needed. */
export interface Features {
  /**
   * Makes the hospital's changes where the page asks for them: its own wording of passages and the phone
   * numbers of its care team. `module` names the content module; default: the element's own.
   */
  customize<Content extends LocalizedContent>(
    element: Element,
    content: Content,
    module?: string,
  ): Content | Promise<Content>;
  /** Shows the definition of a glossary term next to its button (`value="term:ID"`). */
  showTerm(button: HTMLButtonElement): Promise<void>;
  /** Adds “Ask about this” to a widget, now and after each of its updates. */
  addAskLinks(host: ReactiveElement): Promise<void>;
  /** Adds the controls for sections to a widget: opening all of them, and a link to each. */
  addSectionTools(host: SectionsHost): Promise<void>;
  /** Creates the search of a guide. */
  createGuideSearch(host: GuideSearchHost): Promise<GuideSearch>;
  /** Creates the reader tools of a widget. */
  createReaderTools(host: ReaderToolsHost): Promise<ReaderTools>;
  /** Loads the code that lets a widget take the place of its prerendered markup. */
  loadPrerendered(): Promise<PrerenderedFeature>;
}

export interface PrerenderedFeature {
  /**
   * Call before the widget first renders; `first` is the first node of the prerendered markup. Returns
   * what to call right after rendering.
   */
  adoptPrerendered(first: ChildNode): (() => void) | undefined;
}

/** The features this build provides; undefined where a class is used without an entry. */
export let features: Features | undefined;

/** Registers the features; `withFeatures()` does it for a class. */
export function provideFeatures(provided: Features): void {
  features = provided;
}
