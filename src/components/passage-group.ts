import {html} from 'lit';
import type {AnyPassage, LinesPassage, MarkedText, Passage} from '../content/model.js';
import {renderInline} from './inline.js';
import {renderPassage, subhead} from './passage.js';

/** Groups neighboring passages of the same form. */
export function groupByForm(passages: readonly AnyPassage[]): AnyPassage[][] {
  const groups: AnyPassage[][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last && last[0]!.form === passage.form) last.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/**
 * Renders a group in its form: a list, labeled statements side by side, or paragraphs. `labels` are
 * those of the section's statements; `level` is that of small headings.
 */
export function passageGroup(
  group: readonly AnyPassage[],
  labels: readonly MarkedText[] | undefined,
  level: number,
): unknown {
  switch (group[0]?.form) {
    case 'item':
      return html`<ul class="items" part="list">
        ${(group as Passage[]).map(({text}) => html`<li part="passage">${renderInline(text)}</li>`)}
      </ul>`;
    case 'lines':
      return (group as LinesPassage[]).map(
        ({title, lines}) =>
          html`<div class="lines" part="lines">
            ${subhead(level, title)}
            ${lines.map(
              ({text}, index) =>
                html`<div>
                  <p class="label">${labels?.[index]}</p>
                  <p part="passage">${renderInline(text)}</p>
                </div>`,
            )}
          </div>`,
      );
    default:
      return (group as Passage[]).map((passage) => renderPassage(passage, level));
  }
}
