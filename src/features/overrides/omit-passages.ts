interface Statement {
  text: string;
  lines?: Statement[];
  signs?: Statement[];
}

interface Content {
  lead?: Statement[];
  sections?: {passages: Statement[]}[];
}

/**
 * Takes passages out of a widget's words, and the sections that are empty then, unless `keep` is set.
 * `visit` sees each statement that stays. A widget is never left without any.
 */
export function omitPassages(
  content: Content,
  left: ReadonlySet<unknown>,
  keep: boolean,
  visit: (passage: Statement) => void,
): void {
  const stay = (passages: Statement[]): Statement[] =>
    passages
      .filter((passage) => !left.has(passage))
      .map((passage) => {
        if (passage.text !== undefined) visit(passage);
        if (passage.lines) passage.lines = stay(passage.lines);
        if (passage.signs) passage.signs = stay(passage.signs);
        return passage;
      });
  if (content.lead) content.lead = stay(content.lead);
  if (!content.sections) return;
  const empty = new Set(content.sections.filter(({passages}) => !passages.length));
  for (const section of content.sections) section.passages = stay(section.passages);
  if (keep) return;
  content.sections = content.sections.filter(
    (section) => section.passages.length || empty.has(section),
  );
}
