import type {EmbedChoices} from '../choices.js';
import {classNameForm, dataAttributes} from './editor-forms.js';
import {frame} from './frame-form.js';
import {npmPackage} from './npm-form.js';
import {scriptTag, standaloneScript} from './script-forms.js';
import type {SnippetForm} from './snippet-form.js';
import {staticPages} from './static-form.js';

/** The forms that this build supports. */
export const forms: readonly SnippetForm[] = [
  scriptTag,
  standaloneScript,
  npmPackage,
  frame,
  staticPages,
  dataAttributes,
  classNameForm,
].filter(({isAvailable}) => isAvailable);

/** The chosen form, or the first one. */
export const selectedForm = ({form}: EmbedChoices): SnippetForm =>
  forms.find(({id}) => id === form) ?? forms[0]!;
