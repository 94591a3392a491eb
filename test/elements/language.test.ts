import {expect} from 'chai';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {closestLang} from '../../src/i18n/closest-lang.js';
import {supportedLanguage} from '../../src/i18n/supported-language.js';
import {clear, next, press, show, spoken, until, warningsOf} from '../support/fixture.js';

const widget = '<recurrence-explainer></recurrence-explainer>';

describe('language', () => {
  afterEach(clear);

  describe('tags', () => {
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
      it(`${tag === null ? 'no tag' : `"${tag}"`} is ${language ?? 'none of ours'}`, () => {
        expect(supportedLanguage(tag)).to.equal(language);
      });
    }
  });

  it('comes from the nearest lang, the element itself first', async () => {
    const own = await show(
      `<div lang="en"><recurrence-explainer lang="es"></recurrence-explainer></div>`,
    );
    expect(spoken(own)).to.equal('es');
    clear();
    expect(spoken(await show(`<div lang="es"><p>${widget}</p></div>`))).to.equal('es');
  });

  it('comes through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'es';
    const host = document.createElement('div');
    outer.append(host);
    document.body.append(outer);
    const root = host.attachShadow({mode: 'closed'});
    const shown = await show(widget, root);
    expect(closestLang(shown)).to.equal('es');
    expect(spoken(shown)).to.equal('es');
    const change = next(shown, 'rw-language-change');
    outer.lang = 'en';
    await change;
    expect(spoken(shown)).to.equal('en');
    outer.remove();
  });

  it('follows an ancestor that changes, the root element included', async () => {
    const shown = await show(`<section><div>${widget}</div></section>`);
    expect(spoken(shown)).to.equal('en');
    for (const [ancestor, lang] of [
      [document.documentElement, 'es'],
      [shown.closest('section')!, 'en'],
      [shown.parentElement!, 'es-AR'],
      [shown, 'en-US'],
    ] as const) {
      const change = next(shown, 'rw-language-change');
      ancestor.lang = lang;
      await change;
      expect(spoken(shown)).to.equal(lang.slice(0, 2));
    }
  });

  it('changes when the element moves under another lang', async () => {
    const shown = await show(`<div lang="en">${widget}</div><div lang="es" id="other"></div>`);
    const change = next(shown, 'rw-language-change');
    document.getElementById('other')!.append(shown);
    await change;
    expect(spoken(shown)).to.equal('es');
  });

  it('lets two widgets on one page each speak their own', async () => {
    const first = await show(
      '<recurrence-explainer lang="en"></recurrence-explainer><recurrence-explainer lang="es"></recurrence-explainer>',
    );
    const second = first.nextElementSibling as typeof first;
    expect([spoken(first), spoken(second)]).to.deep.equal(['en', 'es']);
  });

  it('falls to the browser, then to English', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
    const pretend = (languages: string[]) =>
      Object.defineProperty(navigator, 'languages', {configurable: true, get: () => languages});
    try {
      document.documentElement.removeAttribute('lang');
      pretend(['fr-FR', 'es-US', 'en']);
      expect(spoken(await show(widget))).to.equal('es');
      clear();
      document.documentElement.lang = 'tlh';
      pretend(['fr']);
      expect(spoken(await show(widget))).to.equal('en');
    } finally {
      delete (navigator as {languages?: unknown}).languages;
      expect(navigator.languages).to.deep.equal(own.get!.call(navigator));
    }
  });

  it('is the reader’s own choice first, for every widget of the page', async () => {
    const first = await show(
      '<recurrence-explainer lang="en"></recurrence-explainer><recurrence-explainer></recurrence-explainer>',
    );
    const second = first.nextElementSibling as typeof first;
    const also = next(second, 'rw-language-change');
    await press(first, 'es');
    await also;
    expect([spoken(first), spoken(second)]).to.deep.equal(['es', 'es']);
    const later = await show(
      '<p></p><recurrence-explainer lang="en" id="later"></recurrence-explainer>',
    );
    expect(spoken(later)).to.equal('es');
    document.documentElement.lang = 'en-GB';
    await until(() => spoken(second) === 'es');
  });

  it('says once what a lang that nobody speaks should be', async () => {
    const warnings = await warningsOf(async () => {
      const shown = await show(
        '<recurrence-explainer lang="klingon"></recurrence-explainer><recurrence-explainer lang="klingon"></recurrence-explainer>',
      );
      expect(spoken(shown)).to.equal('en');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<recurrence-explainer>.*lang="klingon".*en.*es/);
  });

  it('is seen by a widget in a closed shadow root whose inner lang changes', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({mode: 'closed'});
    const shown = await show(`<section lang="en">${widget}</section>`, root);
    const change = next(shown, 'rw-language-change');
    root.querySelector('section')!.lang = 'es';
    await change;
    expect(spoken(shown)).to.equal('es');
    host.remove();
  });

  it('is told once, when the words stand there, to listeners outside shadow roots too', async () => {
    const events: string[] = [];
    const keep = (event: Event) => {
      const [origin] = event.composedPath() as (typeof first)[];
      events.push(
        `${event.type} ${origin!.shadowRoot!.querySelector('.title')!.textContent!.trim().slice(0, 4)}`,
      );
    };
    for (const type of ['rw-ready', 'rw-language-change']) document.addEventListener(type, keep);
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({mode: 'open'});
    const first = document.createElement('recurrence-explainer');
    root.append(first);
    // Moved and its language looked at again while the first words come.
    host.append(document.createElement('i'));
    root.append(first);
    document.documentElement.lang = 'en-US';
    await until(() => events.length);
    await press(first, 'es');
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const type of ['rw-ready', 'rw-language-change']) document.removeEventListener(type, keep);
    host.remove();
    expect(events).to.deep.equal(['rw-ready When', 'rw-language-change Cuan']);
  });

  it('does not come late: what was asked for last is shown, however long words take', async () => {
    const shown = await show('<recurrence-explainer></recurrence-explainer>');
    const events: string[] = [];
    shown.addEventListener('rw-language-change', ({language}) => events.push(language));
    const slow = shown as unknown as {load(language: string): Promise<unknown>};
    const own = slow.load.bind(shown);
    const waits: Record<string, number> = {es: 120, en: 20};
    slow.load = async (language) => {
      await new Promise((resolve) => setTimeout(resolve, waits[language]));
      return own(language);
    };
    document.documentElement.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve, 30));
    document.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(spoken(shown)).to.equal('en');
    expect(events).to.deep.equal([]);
  });

  it('is no longer asked of a widget that has left the page', async () => {
    const shown = await show(widget);
    let asked = 0;
    const watched = shown as unknown as {prepare(): Promise<unknown>};
    const own = watched.prepare.bind(shown);
    watched.prepare = () => (asked++, own());
    shown.remove();
    document.documentElement.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).to.equal(0);
    const back = next(shown, 'rw-language-change');
    document.body.append(shown);
    await back;
    expect(spoken(shown)).to.equal('es');
    shown.remove();
  });
});
