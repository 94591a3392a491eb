import widgets from 'content:widgets';
import {features} from '../../base/feature-registry.js';
import type {CancerGlossaryContent} from '../../content/cancer-glossary.js';
import type {TermPassage} from '../../content/model.js';
import {loadContent} from '../../i18n/load-content.js';

const glossary = 'cancer-glossary';

/** A term and the labels around it, in one language. */
export interface LocalizedTerm {
  readonly term: TermPassage;
  readonly content: CancerGlossaryContent;
}

/**
 * Loads a glossary term with the hospital's overrides; undefined if there is no such term. Rejects if
 * the glossary fails to load.
 */
export async function loadTerm(
  widget: Element,
  id: string,
  language: string,
): Promise<LocalizedTerm | undefined> {
  const original = {
    language,
    content: (await loadContent(
      glossary,
      widgets[glossary]!,
      language,
    )) as unknown as CancerGlossaryContent,
  };
  const {content} = (await features?.customize(widget, original, glossary)) ?? original;
  const terms = content.sections.flatMap(({passages}) => passages as readonly TermPassage[]);
  const term = terms.find((one) => one.id === id);
  return term && {term, content};
}
