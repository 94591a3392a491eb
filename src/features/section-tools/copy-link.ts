import {element} from '../../components/element.js';
import type {SectionToolMessages} from '../../content/section-tools.js';

/** The page's URL with the fragment that opens a section; in a frame, the frame's. */
export function sectionLink(tag: string, id: string): string {
  const url = new URL(location.href);
  url.hash = `${tag}-${id}`;
  return url.href;
}

/** Shows the link in a field, selected, where the browser does not copy it. */
function showLink(place: Element, link: string, label: string): void {
  const field =
    place.querySelector('input') ?? (element('input', {readonly: ''}) as HTMLInputElement);
  field.value = link;
  field.ariaLabel = label;
  place.append(field);
  field.focus();
  field.select();
}

/** A paragraph with a button that copies the link to a section; `messages` returns those of the language. */
export function copyLinkControl(
  tag: string,
  section: string,
  messages: () => SectionToolMessages,
): HTMLElement {
  const button = element('button', {
    type: 'button',
    part: 'copy-link',
    'aria-describedby': `${section}-heading`,
  });
  const status = element('span', {role: 'status'});
  const place = element('p', {class: 'section-link'}, button, status);
  button.addEventListener('click', () => void copy());
  async function copy(): Promise<void> {
    const link = sectionLink(tag, section);
    try {
      // Absent on pages without encryption; refused in frames without permission; replaced by old libraries.
      await navigator.clipboard.writeText(link);
      status.textContent = messages().copied;
    } catch {
      showLink(place, link, messages().copyByHand);
    }
  }
  return place;
}
