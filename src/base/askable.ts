/** What can be asked about, in the words of one language. Loaded on demand. */
import messages from 'content:ask-about';
import {askable} from '../content/ask-about.table.js';
import type {AskAboutMessages, MarkedText} from '../content/model.js';
import {stripMarks} from '../lib/inline-marks/parse-inline.js';
import {interpolate} from '../lib/interpolate.js';
import {subjectOf} from '../lib/asked-questions.js';
import {loadCustomized, loadModule} from './load-module.js';

export const loadAskMessages = (element: Element, language: string): Promise<AskAboutMessages> =>
  loadCustomized<AskAboutMessages>(element, 'ask-about', messages, language);

/** The titles of all that can be asked about in a widget, by key. */
export async function loadTitles(
  element: Element,
  module: string,
  language: string,
): Promise<ReadonlyMap<string, MarkedText>> {
  const {sections} = await loadModule(element, module, language);
  return new Map(
    sections
      .filter(({id}) => askable[module]![id])
      .flatMap(({id: section, passages}) =>
        passages.map(
          ({id, title = ''}) => [`${module}/${section}.${id}`, stripMarks(title)] as const,
        ),
      ),
  );
}

/** A question and where it comes from. */
export interface QuestionText {
  readonly text: string;
  readonly from: string;
}

/** The words of a question; undefined if what it is about does not exist, or no longer. */
export async function loadQuestion(
  element: Element,
  key: string,
  language: string,
): Promise<QuestionText | undefined> {
  const {module, section} = subjectOf(key)!;
  const [{questions, from}, {heading}, titles] = await Promise.all([
    loadAskMessages(element, language),
    loadModule(element, module, language),
    loadTitles(element, module, language),
  ]);
  const title = titles.get(key);
  const kind = askable[module]![section]!;
  return title
    ? {
        text: interpolate(questions[kind], {title}),
        from: interpolate(from, {title: stripMarks(heading)}),
      }
    : undefined;
}
