/** A sentence to be read aloud and the element that contains it. */
export interface Sentence {
  readonly text: string;
  readonly element: Element;
}

/** Closed sections, sources and tools are not read. */
const readable = [
  '.title',
  '.lead :is(.subhead, [part~=passage])',
  '.section-box:has(> details.section[open]) > .heading',
  'details.section[open] > .body :is(.subhead, [part~=passage], .answer p)',
].join();

/** The sentences of the lead and of the open sections. `language` is a BCP 47 tag. */
export function sentencesOf(root: ParentNode, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
  const split = (text: string) => [...segmenter.segment(text.replace(/\s+/g, ' ').trim())];
  return [...root.querySelectorAll(readable)]
    .filter((element) => !element.closest('details:not([open])'))
    .flatMap((element) =>
      split(element.textContent ?? '')
        .map(({segment}) => ({text: segment.trim(), element}))
        .filter(({text}) => /[\p{L}\p{N}]/u.test(text)),
    );
}
