/** The list of widgets with the state of each, and the selected widget. */
import {elements, fallbackText} from '../elements/catalog.js';
import type {Text} from '../layout/text.js';
import {bilingual, byId, element} from './dom.js';

type State = 'loading' | 'works' | 'failed';

const stateTexts: Readonly<Record<State, Text>> = {
  loading: {en: 'loading …', es: 'cargando …'},
  works: {en: 'works', es: 'funciona'},
  failed: {en: 'fails to load', es: 'no carga'},
};

/** More than a slow connection needs, in ms. */
const timeout = 20_000;

/** Reports when a widget shows its content, or that it does not. */
function watch(widget: HTMLElement, report: (state: State) => void): void {
  const isShown = () => widget.shadowRoot?.querySelector('[part~=languages]');
  const stop = () => {
    clearInterval(polling);
    clearTimeout(timer);
  };
  const succeed = () => {
    stop();
    report('works');
  };
  // A language switch has no content that loads, so it has no event.
  const polling = setInterval(() => {
    if (widget.localName === 'language-switch' && isShown()) succeed();
  }, 100);
  const timer = setTimeout(report, timeout, 'failed');
  widget.addEventListener('rw-ready', succeed);
  widget.addEventListener('rw-error', () => report('failed'));
}

function summarize(states: readonly State[]): Text {
  const failed = states.filter((state) => state === 'failed').length;
  if (failed) {
    return {
      en: `${failed} of ${states.length} widgets fail to load. The browser’s console (F12) says why, and step 3 may too.`,
      es: `${failed} de ${states.length} widgets no cargan. La consola del navegador (F12) dice por qué, y quizás también el paso 3.`,
    };
  }
  if (states.includes('loading')) return {en: 'Loading …', es: 'Cargando …'};
  return {
    en: `Yes: all ${states.length} widgets work here.`,
    es: `Sí: los ${states.length} widgets funcionan aquí.`,
  };
}

/** Fills the list and the stage; `onSelect` is called with the tag of the selected widget, also of the first. */
export function showWidgets(onSelect: (tag: string) => void): void {
  const states = new Map<string, State>(elements.map(({tag}) => [tag, 'loading']));
  const list = byId('widgets');
  const stage = byId('stage');
  let summary = '';
  const update = () => {
    const text = summarize([...states.values()]);
    // A status is read aloud whenever it is set.
    if (text.en !== summary) byId('status').replaceChildren(...bilingual(text));
    summary = text.en;
  };
  const select = (tag: string) => {
    for (const widget of stage.children) (widget as HTMLElement).hidden = widget.localName !== tag;
    onSelect(tag);
  };
  elements.forEach(({tag, title}, index) => {
    const radio = element('input', {type: 'radio', name: 'widget', value: tag});
    radio.checked = index === 0;
    radio.addEventListener('change', () => select(tag));
    const state = element('span', {class: 'state'}, ...bilingual(stateTexts.loading));
    list.append(
      element(
        'label',
        {},
        radio,
        element('span', {}, ...bilingual(title), element('code', {}, `<${tag}>`)),
        state,
      ),
    );
    const widget = document.createElement(tag);
    widget.append(...bilingual(fallbackText));
    watch(widget, (now) => {
      states.set(tag, now);
      state.replaceChildren(...bilingual(stateTexts[now]));
      state.dataset['state'] = now;
      update();
    });
    stage.append(widget);
  });
  update();
  select(elements[0]!.tag);
}
