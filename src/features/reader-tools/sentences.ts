/** What is read aloud: one sentence, and the element in which it stands. */
export interface Sentence {
  readonly text: string;
  readonly element: Element;
}

/** Texts that make sense aloud; closed sections, sources and tools do not. */
const aloud = [
  '.title',
  '.lead :is(.subhead, [part~=passage])',
  'details.section[open] > summary > .heading',
  'details.section[open] > .body :is(.subhead, [part~=passage], .answer p)',
].join();

/** The sentences of a widget that the reader has in view or has opened. */
export function sentencesOf(root: ParentNode, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
  return [...root.querySelectorAll(aloud)]
    .filter((element) => !element.closest('details:not([open])'))
    .flatMap((element) =>
      [...segmenter.segment(element.textContent?.replace(/\s+/g, ' ').trim() ?? '')]
        .map(({segment}) => ({text: segment.trim(), element}))
        .filter(({text}) => /[\p{L}\p{N}]/u.test(text)),
    );
}
