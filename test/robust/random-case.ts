/** Functions that run in a page: they build one random case there and return its problems. */
import type {RandomElement, RandomWidget} from './random-values.ts';

export interface RandomCase {
  readonly widget: RandomWidget;
  /** By key, without the prefix. */
  readonly stored?: Readonly<Record<string, string>>;
}

declare global {
  var problems: string[];
  var pwned: () => void;
}

/** Collects uncaught errors, blocked code and code that runs. Runs before the page's scripts. */
export function collectProblems(): void {
  globalThis.problems = [];
  globalThis.pwned = () => problems.push('injected code ran');
  addEventListener('error', ({message}) => problems.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({reason}) => problems.push(`unhandled: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
    // The URL in `words` is the page author's, and random text is a URL that the policy may block.
    if (violatedDirective === 'connect-src') return;
    problems.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

/** Checks what the widget in the page shows; returns its problems, and those collected on the way. */
export async function checkWidget(tag: string): Promise<string[]> {
  const widget = document.querySelector(tag)!;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 4));
  const isReady = () => widget.shadowRoot?.querySelector('article, .languages');
  for (let tries = 0; tries < 1000 && !isReady(); tries++) await pause();
  // Readers who search the page see collapsed sections too.
  dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));
  await (widget as {updateComplete?: Promise<unknown>}).updateComplete;
  await pause();

  const roots = (root: Element): ShadowRoot[] =>
    root.shadowRoot
      ? [root.shadowRoot, ...[...root.shadowRoot.querySelectorAll('*')].flatMap(roots)]
      : [];
  const elements = roots(widget).flatMap((root) => [...root.querySelectorAll('*')]);
  const shown = isReady()?.textContent.replace(/\s+/g, ' ') ?? '';
  if (shown.length < (tag === 'language-switch' ? 10 : 200)) problems.push(`blank: "${shown}"`);
  for (const element of elements) {
    const name = element.localName;
    if (/^(?:script|iframe|object|embed|img|link|base|meta|form)$/.test(name)) {
      problems.push(`injected <${name}>`);
    }
    for (const {name: attribute, value} of element.attributes) {
      if (attribute.startsWith('on')) problems.push(`injected ${attribute}="${value}"`);
    }
    const href = element.getAttribute('href');
    if (href && !/^(?:https?:|tel:|sms:|mailto:|#|[\w./-]+$)/.test(href)) {
      problems.push(`link to ${href}`);
    }
  }
  const links = elements.map((element) => element.getAttribute('href'));
  if (tag === 'support-resources' && !links.includes('tel:988')) problems.push('no link to 988');
  const hasAll = !widget.hasAttribute('sections') && !(widget as {sections?: unknown}).sections;
  if (tag === 'diagnosis-guide' && hasAll && !links.includes('tel:911')) {
    problems.push('no link to 911');
  }
  return problems.splice(0);
}

/** Puts a widget into the page, in place of the one before. */
export function mountWidget({widget, stored = {}}: RandomCase): void {
  const build = ({tag, attributes, children}: RandomElement): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const child of children) element.append(typeof child === 'string' ? child : build(child));
    return element;
  };
  localStorage.clear();
  for (const [key, value] of Object.entries(stored)) {
    localStorage.setItem(`recurrence-widgets.${key}`, value);
  }
  const element = build(widget);
  const assign = () => Object.assign(element, widget.properties);
  if (!widget.late) assign();
  document.querySelector('main')!.replaceChildren(element);
  if (widget.late) assign();
}
