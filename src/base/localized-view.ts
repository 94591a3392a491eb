import type {Compiled, InterfaceMessages, WidgetContent} from '../content/model.js';

/** A widget's content in one language. */
export interface LocalizedView<Content extends WidgetContent> {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  readonly content: Compiled<Content>;
  readonly messages: InterfaceMessages;
  /** True if the hospital's changes could not be loaded: worth loading again when back online. */
  readonly isIncomplete?: boolean;
}

/** True for what `load()` returns. */
export const isView = ({language, content, messages}: LocalizedView<WidgetContent>): boolean =>
  typeof language === 'string' && Array.isArray(content.lead) && Boolean(messages.format);
