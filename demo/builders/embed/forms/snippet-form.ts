import type {Text} from '../../../layout/text.js';
import type {EmbedChoices} from '../choices.js';

/** Where to paste a part of a snippet: the page, the site's `<head>`, a terminal, a script. */
export type PartKind = 'html' | 'head' | 'shell' | 'module';

/** A piece of code to paste. */
export interface SnippetPart {
  readonly kind: PartKind;
  readonly code: string;
}

/** One way to put the widgets on a page. */
export interface SnippetForm {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** True if this build has the files that the form uses. */
  readonly isAvailable: boolean;
  /** True if some of the choices cannot be expressed in this form. */
  readonly losesChoices?: (choices: EmbedChoices) => boolean;
  readonly canPin?: boolean;
  readonly canPreload?: boolean;
  readonly parts: (choices: EmbedChoices) => SnippetPart[];
}
