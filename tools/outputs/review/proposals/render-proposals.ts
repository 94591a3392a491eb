import type {Phrase} from '../../../../src/review/phrases.ts';
import type {Proposal} from './proposal.ts';

/** The page's functions that render parts of it as HTML. */
export interface PageParts {
  readonly escape: (text: string) => string;
  /** A phrase that the script translates. */
  readonly phrase: (name: Phrase) => string;
  readonly source: (id: string) => string;
}

/** The proposals as a part of the review sheet. The script adds the box that switches each one on. */
export function renderProposals(
  proposals: readonly Proposal[],
  {escape, phrase, source}: PageParts,
): string {
  const cell = (tag: 'en' | 'es', proposal: Proposal): string =>
    `<div class="cell" lang="${tag}"><p class="now">${escape(proposal[tag])}</p><p class="confirm">${escape(proposal.confirm[tag])}</p></div>`;
  const article = (proposal: Proposal): string => {
    const {fact, passage, sources} = proposal;
    const cells = (['en', 'es'] as const).map((tag) => cell(tag, proposal)).join('');
    return `<article class="proposal" id="proposal-${fact}" data-passage="${escape(passage)}">
<p class="about"><a class="id" id="proposal-${fact}-id" href="#proposal-${fact}">${fact}</a> <span>${phrase('proposal.to')} <a href="#${escape(passage)}"><code>${escape(passage)}</code></a></span></p>
<div class="words">${cells}</div>
${sources.length ? `<div class="ground"><ul class="sources">${sources.map(source).join('')}</ul></div>` : ''}
</article>`;
  };
  return `<section id="proposals" class="proposals"><h2>${phrase('proposals')}</h2><p>${phrase('proposals.what')}</p>\n${proposals
    .map(article)
    .join('\n')}\n</section>`;
}
