/** Functions that run in a page and use an element as a curious reader would. */

type Widget = HTMLElement & {updateComplete: Promise<unknown>; shadowRoot: ShadowRoot};

export interface Exercised {
  readonly parts: string[];
  readonly slots: string[];
}

/**
 * Opens, answers, types, presses and follows everything in an element, or in the `inner` element of it,
 * and returns the parts and slots that appear on the way.
 */
export async function exerciseElement([tag, inner]: readonly [
  tag: string,
  inner?: string,
]): Promise<Exercised> {
  const outer = document.querySelector<Widget>(tag)!;
  const host = inner ? outer.shadowRoot.querySelector<Widget>(inner)! : outer;
  const parts = new Set<string>();
  const slots = new Set<string>();
  const settle = async () => {
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 4));
  };
  const until = async (holds: () => unknown) => {
    for (let tries = 0; tries < 200 && !holds(); tries++) await settle();
  };

  const collect = () => {
    const sections = [...host.shadowRoot.querySelectorAll('details.section')].map(({id}) => id);
    for (const element of host.shadowRoot.querySelectorAll('[part]')) {
      for (const part of element.part) parts.add(part);
    }
    for (const {name} of host.shadowRoot.querySelectorAll('slot')) {
      const section = sections.find((id) => name.endsWith(`-${id}`));
      slots.add(section ? name.replace(new RegExp(`${section}$`), 'SECTION') : name);
    }
  };
  new MutationObserver(collect).observe(host.shadowRoot, {subtree: true, childList: true});
  collect();

  const roots = (root: ShadowRoot = host.shadowRoot): ShadowRoot[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  const all = <E extends Element = HTMLElement>(selector: string): E[] =>
    roots().flatMap((root) => [...root.querySelectorAll<E>(selector)]);

  // A followed link would leave the page; its listeners still hear the click.
  addEventListener('click', (event) => {
    const isLink = (target: EventTarget) => target instanceof HTMLAnchorElement;
    if (event.composedPath().some(isLink)) event.preventDefault();
  });

  const pressed: Record<string, number> = {};
  const kindOf = ({localName, className}: Element) => `${localName}.${className}`;
  /** Presses what has not been pressed yet; of similar elements, at most `most`. */
  const press = async (selector: string, most: number) => {
    for (const element of all<HTMLInputElement>(selector)) {
      if (!element.isConnected) continue;
      const {parentElement: parent} = element;
      const place = parent ? kindOf(parent) : (element.getRootNode() as ShadowRoot).host.localName;
      const similar = `${place} ${kindOf(element)} ${element.getAttribute('part')}`;
      const same = `${similar} ${element.name} ${element.value} ${element.textContent}`;
      if (pressed[same] || (pressed[similar] ?? 0) >= most) continue;
      pressed[same] = 1;
      pressed[similar] = (pressed[similar] ?? 0) + 1;
      element.click();
      // The meaning of a term is loaded on demand.
      if (element.matches('.term')) await until(() => all('.term-card').length);
      await settle();
    }
  };
  const type = (field: HTMLInputElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const openAll = () => {
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
  };

  if (host.hasAttribute('tools')) await until(() => all('.tools, .offer').length);

  const values: Record<string, string> = {search: 'can', date: '2027-03-09', time: '09:30'};
  for (let round = 0; round < 3; round++) {
    openAll();
    await settle();
    await press('input[type=radio], input[type=checkbox]', 60);
    const fields = 'textarea, input:is([type=search], [type=date], [type=time])';
    for (const field of all<HTMLInputElement>(fields)) {
      if (field.readOnly) continue;
      type(field, values[field.type] ?? 'Why?');
      await settle();
      // The search of the guide is loaded on demand.
      const status = field.closest('[role=search]')?.querySelector('[role=status]');
      if (status) await until(() => status.textContent.trim());
    }
    collect();
    await press('button:not(.languages button, .clear, #clear)', 4);
    await press('a', 4);
    collect();
  }
  await press('.clear, #clear', 2);
  for (const field of all<HTMLInputElement>('input[type=search]')) type(field, '');
  // Repeats an answer, to show everything that depends on it.
  all('input[type=radio]').at(1)?.click();
  openAll();
  // Reads aloud once more, to show the passage that is being read.
  if (!all('.speaking').length) all('.tool:has(.caption) button')[0]?.click();
  await new Promise((resolve) => setTimeout(resolve, 200));
  collect();
  return {parts: [...parts].sort(), slots: [...slots].sort()};
}

/** The custom properties, each with a value, that change the appearance of an element. */
export function effectiveProperties([tag, values]: readonly [
  tag: string,
  values: Readonly<Record<string, string>>,
]): string[] {
  const host = document.querySelector<Widget>(tag)!;
  const names = (
    'color background-color border-top-color border-inline-start-color border-bottom-color outline-color ' +
    'fill stroke font-family font-size border-top-left-radius line-height max-width padding-top padding-left ' +
    'margin-top margin-bottom scroll-margin-top row-gap column-gap transition-duration text-decoration-color'
  ).split(' ');
  const nodes = new Map<string, Element>([['host', host]]);
  const add = (root: ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const kind = `${element.localName} ${element.getAttribute('class')} ${element.getAttribute('part')} ${element.ariaPressed}`;
      if (!nodes.has(kind)) nodes.set(kind, element);
      if (element.shadowRoot) add(element.shadowRoot);
    }
  };
  add(host.shadowRoot);
  const button = host.shadowRoot.querySelector('button')!;
  button.focus();
  nodes.set('focus', button);
  const look = () =>
    [...nodes.values()]
      .flatMap((node) => [null, '::before', '::after'].map((part) => getComputedStyle(node, part)))
      .flatMap((style) =>
        style.content === 'none' ? [] : names.map((name) => style.getPropertyValue(name)),
      )
      .join('|');
  const before = look();
  return Object.entries(values)
    .filter(([name, value]) => {
      host.style.setProperty(name, value);
      const changes = look() !== before;
      host.style.removeProperty(name);
      return changes;
    })
    .map(([name]) => name)
    .sort();
}

declare global {
  interface Window {
    /** The types of the events of the widgets that the page heard. */
    heardEvents: Set<string>;
  }
}

/** Stands in for voices and a printer, and records the events of the widgets. Runs before the page. */
export function fakeDevices(): void {
  window.heardEvents = new Set();
  const dispatch = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!
    .value as (this: EventTarget, event: Event) => boolean;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('rw-')) {
      // An event that does not reach the page does not count.
      addEventListener(event.type, () => window.heardEvents.add(event.type), {once: true});
    }
    return dispatch.call(this, event);
  };
  window.print = () => void setTimeout(() => window.dispatchEvent(new Event('afterprint')), 1);
  const voices = ['en-US', 'es-MX'].map((lang) => ({lang, name: lang, localService: true}));
  const ignore = () => {};
  const speech = {
    getVoices: () => voices,
    ...{speak: ignore, cancel: ignore, pause: ignore, resume: ignore},
    ...{addEventListener: ignore, removeEventListener: ignore},
  };
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {value: class {}});
}
