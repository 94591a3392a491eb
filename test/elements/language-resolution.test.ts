import {aTimeout, expect, fixture, oneEvent} from '@open-wc/testing';
import {RecurrenceExplainer} from '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {closestLang} from '../../src/i18n/closest-lang.js';
import {supportedLanguage} from '../../src/i18n/supported-language.js';
import {withLoaders} from '../support/loaders.js';
import {
  chooseLanguage,
  collectWarnings,
  languageOf,
  shadowFixture,
  simulateNavigation,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const markup = '<recurrence-explainer></recurrence-explainer>';

/** Changes a `lang` attribute and waits until the widget follows. */
async function changeLang(widget: Widget, element: HTMLElement, lang: string): Promise<void> {
  const change = oneEvent(widget, 'rw-language-change');
  element.lang = lang;
  await change;
}

describe('language tags', () => {
  const cases: [string | null, string | undefined][] = [
    ['es', 'es'],
    ['ES', 'es'],
    ['es-MX', 'es'],
    ['es_419', 'es'],
    [' en-GB ', 'en'],
    ['', undefined],
    ['fr', undefined],
    ['español', undefined],
    ['e', undefined],
    [null, undefined],
  ];
  for (const [tag, language] of cases) {
    it(`${JSON.stringify(tag)} is ${language ?? 'not supported'}`, () => {
      expect(supportedLanguage(tag)).to.equal(language);
    });
  }
});

describe('language of a widget', () => {
  it('comes from the closest lang, starting with its own', async () => {
    const own = await widgetFixture(
      `<div lang="en"><recurrence-explainer lang="es"></recurrence-explainer></div>`,
    );
    expect(languageOf(own)).to.equal('es');
    const inherited = await widgetFixture(`<div lang="es"><p>${markup}</p></div>`);
    expect(languageOf(inherited)).to.equal('es');
  });

  it('is inherited through closed shadow roots', async () => {
    const outer = await fixture<HTMLElement>('<div lang="es"><div></div></div>');
    const host = outer.firstElementChild as HTMLElement;
    const {widget} = await shadowFixture(markup, 'closed', host);
    expect(closestLang(widget)).to.equal('es');
    expect(languageOf(widget)).to.equal('es');
    await changeLang(widget, outer, 'en');
    expect(languageOf(widget)).to.equal('en');
  });

  it('follows a lang that changes inside a closed shadow root', async () => {
    const {root, widget} = await shadowFixture(`<section lang="en">${markup}</section>`, 'closed');
    await changeLang(widget, root.querySelector('section')!, 'es');
    expect(languageOf(widget)).to.equal('es');
  });

  it('follows the lang of any ancestor and of the widget itself', async () => {
    const widget = await widgetFixture(`<section><div>${markup}</div></section>`);
    expect(languageOf(widget)).to.equal('en');
    for (const [element, lang] of [
      [document.documentElement, 'es'],
      [widget.closest('section')!, 'en'],
      [widget.parentElement!, 'es-AR'],
      [widget, 'en-US'],
    ] as const) {
      await changeLang(widget, element, lang);
      expect(languageOf(widget)).to.equal(lang.slice(0, 2));
    }
  });

  it('changes when the widget moves under another lang', async () => {
    const container = await fixture(
      `<div><div lang="en">${markup}</div><div lang="es" id="other"></div></div>`,
    );
    const widget = container.querySelector('recurrence-explainer')!;
    await waitFor(() => languageOf(widget) === 'en');
    const change = oneEvent(widget, 'rw-language-change');
    container.querySelector('#other')!.append(widget);
    await change;
    expect(languageOf(widget)).to.equal('es');
  });

  it('can differ between two widgets on one page', async () => {
    const first = await widgetFixture(
      '<recurrence-explainer lang="en"></recurrence-explainer><recurrence-explainer lang="es"></recurrence-explainer>',
    );
    const second = first.nextElementSibling as Widget;
    expect([languageOf(first), languageOf(second)]).to.deep.equal(['en', 'es']);
  });

  it('falls back to the browser’s languages, then to English', async () => {
    const languages = navigator.languages;
    const setLanguages = (value: string[]) =>
      Object.defineProperty(navigator, 'languages', {configurable: true, get: () => value});
    try {
      document.documentElement.removeAttribute('lang');
      setLanguages(['fr-FR', 'es-US', 'en']);
      expect(languageOf(await widgetFixture(markup))).to.equal('es');
      simulateNavigation();
      document.documentElement.lang = 'tlh';
      setLanguages(['fr']);
      expect(languageOf(await widgetFixture(markup))).to.equal('en');
    } finally {
      delete (navigator as {languages?: unknown}).languages;
      expect(navigator.languages).to.deep.equal(languages);
    }
  });

  it('is the reader’s choice in every widget of the page, now and later', async () => {
    const first = await widgetFixture(
      '<recurrence-explainer lang="en"></recurrence-explainer><recurrence-explainer></recurrence-explainer>',
    );
    const second = first.nextElementSibling as Widget;
    const change = oneEvent(second, 'rw-language-change');
    await chooseLanguage(first, 'es');
    await change;
    expect([languageOf(first), languageOf(second)]).to.deep.equal(['es', 'es']);
    const later = await widgetFixture('<recurrence-explainer lang="en"></recurrence-explainer>');
    expect(later).not.to.equal(first);
    expect(languageOf(later)).to.equal('es');
  });

  it('is the page’s again if the page changes its own after the reader’s choice', async () => {
    const {documentElement} = document;
    const before = documentElement.getAttribute('lang');
    documentElement.lang = 'en';
    try {
      const widget = await widgetFixture(markup);
      await chooseLanguage(widget, 'es');
      // A page that writes the same again has changed nothing, and one may follow the reader.
      for (const lang of ['en', 'es']) {
        documentElement.lang = lang;
        await aTimeout(50);
        expect(languageOf(widget), lang).to.equal('es');
      }
      const other = await widgetFixture('<recurrence-explainer lang="en"></recurrence-explainer>');
      expect(languageOf(other), 'the choice holds for a later widget').to.equal('es');
      documentElement.lang = 'en';
      await waitFor(() => languageOf(other) === 'en');
      expect(languageOf(await widgetFixture(markup)), 'a later widget').to.equal('en');
    } finally {
      if (before === null) documentElement.removeAttribute('lang');
      else documentElement.lang = before;
    }
  });

  it('warns once if a lang is not supported and falls through to the next rule', async () => {
    const warnings = await collectWarnings(async () => {
      const widget = await widgetFixture(
        '<recurrence-explainer lang="klingon"></recurrence-explainer><recurrence-explainer lang="klingon"></recurrence-explainer>',
      );
      expect(languageOf(widget)).to.equal('en');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<recurrence-explainer>.*lang="klingon".*en.*es/);
  });
});

describe('language events', () => {
  it('are dispatched once, after the content is rendered, and cross shadow roots', async () => {
    const host = await fixture('<div></div>');
    const events: string[] = [];
    const record = (event: Event) => {
      const [origin] = event.composedPath() as Widget[];
      const title = origin!.shadowRoot!.querySelector('.title')!.textContent!.trim();
      events.push(`${event.type} ${title.slice(0, 4)}`);
    };
    for (const type of ['rw-ready', 'rw-language-change']) document.addEventListener(type, record);
    try {
      const root = host.attachShadow({mode: 'open'});
      const widget = document.createElement('recurrence-explainer');
      root.append(widget);
      // Reconnecting it and changing `lang` resolves the language again while content loads.
      root.append(widget);
      document.documentElement.lang = 'en-US';
      await waitFor(() => events.length);
      await chooseLanguage(widget, 'es');
      await aTimeout(50);
    } finally {
      for (const type of ['rw-ready', 'rw-language-change']) {
        document.removeEventListener(type, record);
      }
    }
    expect(events).to.deep.equal(['rw-ready When', 'rw-language-change Cuan']);
  });
});

describe('language loading', () => {
  const delays: Record<string, number> = {};
  const requested: string[] = [];
  const SlowExplainer = withLoaders(RecurrenceExplainer, (load, language) => async (retry) => {
    requested.push(language);
    await aTimeout(delays[language] ?? 0);
    return load(retry);
  });
  customElements.define('slow-explainer', SlowExplainer);
  beforeEach(() => {
    requested.length = 0;
    for (const language of Object.keys(delays)) delete delays[language];
  });

  it('shows the language set last, even if an earlier one loads later', async () => {
    const widget = await widgetFixture('<slow-explainer></slow-explainer>');
    const changes: string[] = [];
    widget.addEventListener('rw-language-change', ({language}) => changes.push(language));
    delays.es = 120;
    document.documentElement.lang = 'es';
    await waitFor(() => requested.includes('es'));
    document.documentElement.lang = 'en';
    await aTimeout(300);
    expect(languageOf(widget)).to.equal('en');
    expect(changes).to.deep.equal([]);
  });

  it('stops while a widget is disconnected and resumes when it returns', async () => {
    const widget = await widgetFixture('<slow-explainer></slow-explainer>');
    const parent = widget.parentElement!;
    widget.remove();
    document.documentElement.lang = 'es';
    await aTimeout(50);
    expect(requested).to.deep.equal(['en']);
    const change = oneEvent(widget, 'rw-language-change');
    parent.append(widget);
    await change;
    expect(requested).to.deep.equal(['en', 'es']);
    expect(languageOf(widget)).to.equal('es');
  });
});
