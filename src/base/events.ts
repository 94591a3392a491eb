import {NativeEvent} from '../lib/safe-globals.js';

/**
 * The events of the widgets. All bubble and cross shadow roots; they carry ids and never a reader's words.
 */
class WidgetEvent extends NativeEvent {
  constructor(type: string) {
    super(type, {bubbles: true, composed: true});
  }
}

/** The widget shows its content for the first time. */
export class ReadyEvent extends WidgetEvent {
  constructor() {
    super('rw-ready');
  }
}

/** The widget shows its content in another language. */
export class LanguageChangeEvent extends WidgetEvent {
  constructor(
    /** The BCP 47 tag of the language that is shown now. */
    readonly language: string,
  ) {
    super('rw-language-change');
  }
}

/** A section was opened or closed. */
export class SectionToggleEvent extends WidgetEvent {
  constructor(
    /** The section's id, as in the `sections` attribute. */
    readonly section: string,
    readonly open: boolean,
  ) {
    super('rw-section-toggle');
  }
}

/** The content of a language failed to load. The widget keeps what it showed before. */
export class LoadErrorEvent extends WidgetEvent {
  constructor(
    /** The BCP 47 tag of the language that failed to load. */
    readonly language: string,
    readonly error: unknown,
  ) {
    super('rw-error');
  }
}
