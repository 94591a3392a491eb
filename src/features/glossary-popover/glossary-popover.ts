import {render, type LitElement} from 'lit';
import {directions} from 'content:languages';
import {safeDocument} from '../../lib/safe-globals.js';
import {styles} from './glossary-popover.styles.js';
import {loadTerm} from './load-term.js';
import {positionPopover} from './position-popover.js';
import {renderTerm} from './render-term.js';

/** The open popover and the button that opened it. */
let current: {readonly button: HTMLElement; hide(): void} | undefined;

/** A click on the button of an open popover closes it; the same click must not reopen it. */
const SAME_CLICK = 300;
const closedAt = new WeakMap<HTMLElement, number>();

const wasJustClosedBy = (button: HTMLElement): boolean =>
  performance.now() - (closedAt.get(button) ?? -Infinity) < SAME_CLICK;

function createPopover(language: string): HTMLElement {
  const popover = safeDocument.createElement('div');
  popover.className = 'term-card';
  popover.lang = language;
  popover.dir = directions[language]!;
  popover.tabIndex = -1;
  popover.popover = 'auto';
  popover.role = 'dialog';
  popover.setAttribute('part', 'term-card');
  popover.setAttribute('aria-labelledby', 'term-word');
  popover.setAttribute('aria-describedby', 'term-meaning');
  return popover;
}

function adoptStyles(root: ShadowRoot): void {
  const {styleSheet} = styles;
  if (!root.adoptedStyleSheets.includes(styleSheet!)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }
}

/**
 * Shows the definition of a term next to its button (`value="term:ID"`), or hides it if it is open.
 * Rejects if the glossary fails to load.
 */
export async function showTerm(button: HTMLButtonElement): Promise<void> {
  if (current?.button === button) return current.hide();
  const {lang: language} = button.closest<HTMLElement>('[lang]')!;
  const root = button.getRootNode() as ShadowRoot;
  const found = await loadTerm(root.host, button.value.replace(/^term:/, ''), language);
  if (!found || !button.isConnected || wasJustClosedBy(button)) return;

  const popover = createPopover(language);
  adoptStyles(root);
  root.append(popover);

  const host = root.host as LitElement;
  const listeners = new AbortController();
  const {signal} = listeners;
  let pressed = false;
  const onClosing = (): void => {
    if (pressed) closedAt.set(button, performance.now());
    if (current?.button === button) current = undefined;
  };
  const onClosed = (): void => {
    listeners.abort();
    host.removeController(removal);
    const {activeElement} = safeDocument;
    // Whatever was clicked instead keeps the focus.
    const focusLost =
      popover.contains(root.activeElement) || !activeElement || activeElement === safeDocument.body;
    popover.remove();
    if (focusLost) button.focus({preventScroll: true});
  };
  const hide = (): void => {
    if (popover.matches(':popover-open')) return popover.hidePopover();
    onClosing();
    onClosed();
  };
  // A popover that leaves the document is closed without an event.
  const removal = {hostDisconnected: hide};
  host.addController(removal);
  const reposition = (): void => positionPopover(popover, button);

  render(renderTerm(found, hide), popover);
  // “Ask about this” is added when the widget updates.
  host.requestUpdate();

  popover.addEventListener('beforetoggle', ({newState}) => newState === 'closed' && onClosing());
  popover.addEventListener('toggle', ({newState}) => newState === 'closed' && onClosed());
  popover.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [popover, ...popover.querySelectorAll<HTMLElement>('button, a')];
    const next = stops.indexOf(event.target as HTMLElement) + (event.shiftKey ? -1 : 1);
    if (next > 0 && next < stops.length) return;
    // The popover is at the end of the widget, but tabbing continues from the term.
    if (event.shiftKey) event.preventDefault();
    hide();
    button.focus({preventScroll: true});
  });
  root.host.addEventListener('rw-language-change', hide, {signal});
  addEventListener('pointerdown', (event) => (pressed = event.composedPath().includes(button)), {
    signal,
    capture: true,
  });
  addEventListener('resize', reposition, {signal});
  addEventListener('scroll', reposition, {signal, capture: true, passive: true});

  popover.showPopover();
  current = {button, hide};
  reposition();
  popover.focus({preventScroll: true});
}
