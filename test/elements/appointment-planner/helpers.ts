import {replaceProperty} from '../../support/replace-property.js';
import {query, queryAll, widgetFixture, type Widget} from '../../support/widget.js';

export const storageKey = 'recurrence-widgets.appointment-planner';
export const markup = '<appointment-planner></appointment-planner>';
export const rememberMarkup = '<appointment-planner remember></appointment-planner>';

/** Renders a planner with all sections open. */
export async function planner(html = markup): Promise<Widget> {
  const widget = await widgetFixture(html);
  for (const section of queryAll<HTMLDetailsElement>(widget, '.section')) section.open = true;
  return widget;
}

export const byId = <E extends HTMLElement = HTMLElement>(widget: Widget, id: string): E =>
  query<E>(widget, `[id="${id}"]`);

/** The id of the focused element in a widget. */
export const focusedId = (widget: Widget): string | undefined =>
  widget.shadowRoot!.activeElement?.id;

/** Presses a button, by its id or element. */
export async function press(widget: Widget, target: string | Element): Promise<void> {
  const button = typeof target === 'string' ? byId(widget, target) : (target as HTMLElement);
  button.click();
  await widget.updateComplete;
  await widget.updateComplete;
}

/** Replaces the text of a field. */
export async function type(widget: Widget, id: string, text: string): Promise<void> {
  const field = byId<HTMLTextAreaElement>(widget, id);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await widget.updateComplete;
}

export async function addQuestion(widget: Widget, text: string): Promise<void> {
  await type(widget, 'own-new', text);
  await press(widget, query(widget, '[part=add]'));
}

/** The text of a section's lines. */
export const lines = (widget: Widget, section: string): string[] =>
  queryAll(widget, `#${section} [part=line]`).map(
    (line) =>
      line.querySelector<HTMLTextAreaElement>('.own textarea')?.value ??
      line.querySelector('[part=passage]')!.textContent!,
  );

/** The reader's own questions. */
export const ownQuestions = (widget: Widget): string[] =>
  queryAll<HTMLTextAreaElement>(widget, '#ask .own textarea').map(({value}) => value);

export const toggleReorder = (widget: Widget, section: string): Promise<void> =>
  press(widget, query(widget, `#${section} [part=arrange]`));

/** The announced status. */
export const statusText = (widget: Widget): string =>
  queryAll(widget, '[part=sheet-tools] [role=status]')
    .map(({textContent}) => textContent)
    .join('');

export const storedSheet = (): unknown => JSON.parse(localStorage.getItem(storageKey)!);

/** Records saved files instead of downloading them, until properties are restored. */
export function recordDownloads(): {name: string; blob: Blob}[] {
  const files: {name: string; blob: Blob}[] = [];
  let last: Blob;
  replaceProperty(URL, 'createObjectURL', (blob: Blob) => ((last = blob), 'blob:test'));
  replaceProperty(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    files.push({name: this.download, blob: last});
  });
  return files;
}
