import {loadModule} from '../../base/load-module.js';
import type {CancerGlossaryContent} from '../../content/cancer-glossary.js';
import type {TermPassage} from '../../content/model.js';

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
  const content = (await loadModule(widget, 'cancer-glossary', language)) as CancerGlossaryContent;
  const terms = content.sections.flatMap(({passages}) => passages as readonly TermPassage[]);
  const term = terms.find((one) => one.id === id);
  return term && {term, content};
}
