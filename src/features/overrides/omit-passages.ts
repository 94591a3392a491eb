interface Passage {
  text: string;
  lines?: Passage[];
  signs?: Passage[];
}

interface Content {
  short?: Passage[];
  lead?: Passage[];
  sections?: {passages: Passage[]}[];
}

/**
 * Removes passages from a module's content, and the sections that become empty unless `keepEmpty` is
 * set. `visit` gets each passage that stays.
 */
export function omitPassages(
  content: Content,
  omitted: ReadonlySet<unknown>,
  keepEmpty: boolean,
  visit: (passage: Passage) => void,
): void {
  const remaining = (passages: Passage[]): Passage[] =>
    passages
      .filter((passage) => !omitted.has(passage))
      .map((passage) => {
        if (passage.text !== undefined) visit(passage);
        if (passage.lines) passage.lines = remaining(passage.lines);
        if (passage.signs) passage.signs = remaining(passage.signs);
        return passage;
      });
  if (content.short) content.short = remaining(content.short);
  if (content.lead) content.lead = remaining(content.lead);
  if (!content.sections) return;
  const emptyBefore = new Set(content.sections.filter(({passages}) => !passages.length));
  for (const section of content.sections) section.passages = remaining(section.passages);
  if (keepEmpty) return;
  content.sections = content.sections.filter(
    (section) => section.passages.length || emptyBefore.has(section),
  );
}
