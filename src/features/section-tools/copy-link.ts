import type {SectionToolMessages} from '../../content/section-tools.js';

/** The page's URL with the fragment that opens a section; in a frame, the frame's. */
export function sectionLink(tag: string, id: string): string {
  const url = new URL(location.href);
  url.hash = `${tag}-${id}`;
  return url.href;
}

/** Shows the link in a field, selected, where the browser does not copy it. */
function showLink(place: Element, link: string, label: string): void {
  const field = place.querySelector('input') ?? document.createElement('input');
  field.readOnly = true;
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
  const place = document.createElement('p');
  place.className = 'section-link';
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'copy-link');
  button.setAttribute('aria-describedby', `${section}-heading`);
  const status = document.createElement('span');
  status.role = 'status';
  button.addEventListener('click', () => {
    const link = sectionLink(tag, section);
    // Absent on pages without encryption; refused in frames without permission.
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('none'))).then(
      () => (status.textContent = messages().copied),
      () => showLink(place, link, messages().copyByHand),
    );
  });
  place.append(button, status);
  return place;
}
