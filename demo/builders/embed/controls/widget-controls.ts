import {html, nothing, type TemplateResult} from 'lit';
import data from 'site:data';
import {elements} from '../../../elements/catalog.js';
import {checkbox, group} from '../../shared/controls.js';
import {pageLanguage, t, translate} from '../../shared/translate.js';
import {sectionsOf} from '../choices.js';
import {displayOrder, move, toggle} from '../ordered-selection.js';
import {getChoices, update} from '../store.js';
import {moveButtons} from './move-buttons.js';

const titleOf = (tag: string): string =>
  translate(elements.find((element) => element.tag === tag)!.title);

/** Checkboxes; the selected items can be reordered. */
const selectionList = (
  all: readonly string[],
  selected: readonly string[],
  labelOf: (item: string) => string,
  onChange: (selected: string[]) => void,
): TemplateResult[] =>
  displayOrder(all, selected).map((item) => {
    const index = selected.indexOf(item);
    const label = labelOf(item);
    return checkbox(
      label,
      index >= 0,
      (isSelected) => onChange(toggle(all, selected, item, isSelected)),
      index >= 0 && selected.length > 1
        ? moveButtons(label, index, selected.length, (offset) =>
            onChange(move(selected, index, offset)),
          )
        : nothing,
    );
  });

function sectionList(tag: string): TemplateResult {
  const sections = sectionsOf(tag);
  const all = sections.map(({id}) => id);
  const chosen = getChoices().sections;
  const selected = chosen[tag] ?? all;
  const headingOf = (id: string) => {
    const {headings} = sections.find((section) => section.id === id)!;
    return headings[pageLanguage()] ?? headings[data.languages[0]!] ?? id;
  };
  const onChange = (ids: string[]) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== tag));
    const isDefault = !ids.length || ids.join() === all.join();
    update({sections: isDefault ? others : {...others, [tag]: ids}});
  };
  return html`<details class="more">
    <summary>
      ${titleOf(tag)}: ${t('sections', 'secciones')}
      <span class="muted">${selected.length}/${all.length}</span>
    </summary>
    ${selectionList(all, selected, headingOf, onChange)}
  </details>`;
}

/** Which widgets, which of their sections, and in which order. */
export function widgetControls(): TemplateResult {
  const {widgets} = getChoices();
  const list = selectionList(data.tags, widgets, titleOf, (tags) => update({widgets: tags}));
  return html`${group(t('Widgets, in this order', 'Widgets, en este orden'), list)}
  ${widgets.filter((tag) => sectionsOf(tag).length > 1).map(sectionList)}`;
}
