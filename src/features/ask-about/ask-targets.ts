import {element as createElement} from '../../components/element.js';
import {notAskable} from '../../content/ask-about.table.js';
import {keyOf, subjectOf} from '../../lib/asked-questions.js';

/** Something that can be asked about, and where the button for it is. */
export interface AskTarget {
  readonly key: string;
  readonly container: HTMLElement;
}

/** The place for the button: the element itself if it is there for that, else one added to its end. */
function containerOf(element: HTMLElement): HTMLElement {
  if (element.matches('.ask')) return element;
  const last = element.lastElementChild as HTMLElement | null;
  if (last?.matches('.ask')) return last;
  const container = createElement('div', {class: 'ask', part: 'ask'});
  element.append(container);
  return container;
}

/** What a render root shows that can be asked about. `data-ask` is the id of a passage, or `terms.ID`. */
export function askTargets(root: ShadowRoot): AskTarget[] {
  return [...root.querySelectorAll<HTMLElement>('[data-ask]')].flatMap((element) => {
    const [section, id] = element.dataset['ask']!.startsWith('terms.')
      ? ['terms', element.dataset['ask']!.slice('terms.'.length)]
      : [element.closest('details.section')?.id ?? '', element.dataset['ask']!];
    const module = section === 'terms' ? 'cancer-glossary' : root.host.localName;
    const key = keyOf({module, section, id});
    return subjectOf(key) && !notAskable.includes(id)
      ? [{key, container: containerOf(element)}]
      : [];
  });
}
