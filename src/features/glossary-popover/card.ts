import {html, render} from 'lit';
import loaders from 'content:cancer-glossary';
import type {CancerGlossaryContent} from '../../content/cancer-glossary.js';
import type {TermPassage} from '../../content/model.js';
import {loadContent} from '../../i18n/load-content.js';
import {renderInline} from '../../components/inline.js';
import {withOverrides} from '../overrides/overrides.js';
import {placeBeside} from './place-beside.js';
import {styles} from './card.styles.js';

/** The card that is open. */
let open: {button: HTMLElement; hide: () => void} | undefined;
/** The term whose own press closed its card, and when: the same press must not open it again. */
let last: {button: HTMLElement; at: number} | undefined;

const closedByThisPress = (button: HTMLElement): boolean =>
  last?.button === button && performance.now() - last.at < 300;

/** Shows what a term means, beside the button that asks for it. Rejects if the words do not come. */
export default async function showTerm(button: HTMLButtonElement): Promise<void> {
  if (open?.button === button) return open.hide();
  const {lang: language} = button.closest<HTMLElement>('[lang]')!;
  const root = button.getRootNode() as ShadowRoot;
  const {content} = await withOverrides(
    root.host,
    {
      language,
      content: await loadContent<CancerGlossaryContent>('cancer-glossary', loaders, language),
    },
    'cancer-glossary',
  );
  const terms = content.sections[0]!.passages as TermPassage[];
  const found = terms.find(({id}) => `term:${id}` === button.value);
  if (!found || !button.isConnected || closedByThisPress(button)) return;

  const card = document.createElement('div');
  card.className = 'term-card';
  card.lang = language;
  card.tabIndex = -1;
  card.popover = 'auto';
  card.role = 'dialog';
  card.setAttribute('part', 'term-card');
  card.setAttribute('aria-labelledby', 'term-word');
  card.setAttribute('aria-describedby', 'term-meaning');

  const {styleSheet} = styles;
  if (!root.adoptedStyleSheets.includes(styleSheet!)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }
  root.append(card);

  const listening = new AbortController();
  const {signal} = listening;
  const place = (): void => placeBeside(card, button);
  let pressed = false;
  const closing = (): void => {
    last = pressed ? {button, at: performance.now()} : undefined;
    if (open?.button === button) open = undefined;
  };
  const closed = (): void => {
    listening.abort();
    const lost =
      card.contains(root.activeElement) ||
      !document.activeElement ||
      document.activeElement === document.body;
    card.remove();
    // What was pressed instead keeps the focus.
    if (lost) button.focus({preventScroll: true});
  };
  const hide = (): void => {
    if (card.matches(':popover-open')) return card.hidePopover();
    closing();
    closed();
  };

  const {title, say, text, others} = found;
  render(
    html`<p class="subhead" id="term-word">${title}</p>
      <p class="say">${say}</p>
      <p class="meaning" id="term-meaning">${renderInline(text)}</p>
      ${Object.entries(others ?? {}).map(
        ([tag, word]) =>
          html`<p class="other">${content.others?.[tag]}: <span lang=${tag}>${word}</span></p>`,
      )}
      <button type="button" class="close" part="term-close" @click=${hide}>
        ${content.close}
      </button>`,
    card,
  );

  card.addEventListener('beforetoggle', ({newState}) => newState === 'closed' && closing());
  card.addEventListener('toggle', ({newState}) => newState === 'closed' && closed());
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || (!event.shiftKey && event.target === card)) return;
    // The card stands at the end of the widget: whoever leaves it goes on from the term.
    if (event.shiftKey) event.preventDefault();
    hide();
    button.focus({preventScroll: true});
  });
  root.host.addEventListener('rw-language-change', hide, {signal});
  addEventListener('pointerdown', (event) => (pressed = event.composedPath().includes(button)), {
    signal,
    capture: true,
  });
  addEventListener('resize', place, {signal});
  addEventListener('scroll', place, {signal, capture: true, passive: true});

  card.showPopover();
  open = {button, hide};
  place();
  card.focus({preventScroll: true});
}
