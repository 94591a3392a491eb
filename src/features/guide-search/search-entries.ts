import type {AnyPassage, MarkedText, TermPassage, WidgetContent} from '../../content/model.js';
import {foldAccents} from '../../lib/fold-accents.js';
import {stripMarks} from '../../lib/inline-marks/parse-inline.js';

/** One statement that can be found. */
export interface SearchEntry {
  /** The chapter's id. */
  readonly chapter: string;
  /** The section's id; undefined for what is above the sections. */
  readonly section: string | undefined;
  /** Where it is within the chapter: the headings above it. */
  readonly place: readonly string[];
  readonly title: string;
  /** The whole statement: a part of one could leave out its condition. */
  readonly text: string;
  /** All that it is found by, without accents and case. */
  readonly folded: string;
}

type Statement = Pick<SearchEntry, 'place' | 'title' | 'text'> & {readonly others?: string};

const statement = (
  place: readonly string[],
  title: MarkedText,
  text: MarkedText,
  others = '',
): Statement => ({
  place: place.filter(Boolean).map(stripMarks),
  title: stripMarks(title),
  text: stripMarks(text),
  others,
});

/** A passage with the statements nested in it. `labels` are those of the section's lines. */
function statementsOf(
  passage: AnyPassage,
  heading: string,
  labels: readonly MarkedText[],
): Statement[] {
  const {title = ''} = passage;
  if ('lines' in passage) {
    return passage.lines.map(({text}, at) =>
      statement([heading, labels[at] ?? ''], passage.title, text),
    );
  }
  if (passage.form === 'term') {
    const {forms, others = {}} = passage as TermPassage;
    return [statement([], title, passage.text, [forms, ...Object.values(others)].join(' '))];
  }
  const own = statement([heading], title, passage.text);
  return 'signs' in passage
    ? [own, ...passage.signs.map(({text}) => statement([heading, title], '', text))]
    : [own];
}

/** All statements of a chapter, in the order in which they are read. */
export function searchEntries(chapter: string, content: WidgetContent): SearchEntry[] {
  const complete = (section: string | undefined, {others = '', ...found}: Statement) => ({
    ...found,
    chapter,
    section,
    folded: foldAccents(`${found.title} ${found.text} ${others}`),
  });
  const above = [...(content.short ?? []), ...content.lead];
  return [
    ...above.map(({title = '', text}) => complete(undefined, statement([], title, text))),
    ...content.sections.flatMap(({id, heading, summary, labels = [], passages}) => [
      complete(id, statement([], heading, summary)),
      ...passages.flatMap((passage) =>
        // Which treatments fit depends on the reader's answers, so they are shown only where she gives them.
        chapter === 'treatment-options' && passage.form === 'option'
          ? []
          : statementsOf(passage, heading, labels).map((one) => complete(id, one)),
      ),
    ]),
  ];
}
