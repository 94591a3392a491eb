import type {AnyPassage, LinesPassage, MarkedText, Passage} from '../content/model.js';
import {fragment} from './element.js';
import {listNode, passageNodes, statementsNode} from './passage.js';

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
 * Creates a group in its form: a list, labeled statements side by side, or paragraphs. `labels` are
 * those of the section's statements; `level` is that of small headings.
 */
export function passageGroup(
  group: readonly AnyPassage[],
  labels: readonly MarkedText[] | undefined,
  level: number,
): DocumentFragment {
  switch (group[0]?.form) {
    case 'item':
      return fragment([listNode(group as Passage[])]);
    case 'step':
      return fragment([listNode(group as Passage[], 'items steps', 'ol')]);
    case 'lines':
      return fragment(
        (group as LinesPassage[]).map((passage) => statementsNode(passage, labels ?? [], level)),
      );
    default:
      return fragment((group as Passage[]).flatMap((passage) => passageNodes(passage, level)));
  }
}
