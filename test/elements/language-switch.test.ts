import {expect, fixture, oneEvent} from '@open-wc/testing';
import '../../src/elements/language-switch/language-switch.define.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import type {LanguageChangeEvent} from '../../src/base/events.js';
import {
  chooseLanguage,
  languageOf,
  query,
  queryAll,
  ready,
  simulateNavigation,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const key = 'recurrence-widgets.language';
const markup = '<language-switch></language-switch>';
const pressed = (widget: Widget) => query(widget, '[aria-pressed=true]').lang;

/** Runs a task with these browser languages. */
async function withBrowserLanguages(
  languages: string[],
  task: () => Promise<unknown>,
): Promise<void> {
  Object.defineProperty(navigator, 'languages', {configurable: true, get: () => languages});
  try {
    await task();
  } finally {
    delete (navigator as {languages?: unknown}).languages;
  }
}

describe('language-switch', () => {
  it('changes all widgets on the page and dispatches one event, without storing anything', async () => {
    const first = await widgetFixture(
      `${markup}<recurrence-explainer></recurrence-explainer><recurrence-explainer lang="en"></recurrence-explainer>`,
    );
    const events: string[] = [];
    const listen = (event: Event) => {
      if (event.target === first) events.push((event as LanguageChangeEvent).language);
    };
    document.body.addEventListener('rw-language-change', listen);
    query(first, '[lang=es][part=language]').click();
    const widgets = [...document.querySelectorAll<Widget>('recurrence-explainer')];
    await waitFor(() => widgets.every((widget) => languageOf(widget) === 'es'));
    expect(pressed(first)).to.equal('es');
    expect(events).to.deep.equal(['es']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    document.body.removeEventListener('rw-language-change', listen);
  });

  it('names each language in that language and labels itself in every language, with lang attributes', async () => {
    const element = await widgetFixture(markup);
    expect(
      queryAll(element, '[part=language]').map(({lang, textContent}) => [
        lang,
        textContent!.trim(),
      ]),
    ).to.deep.equal([
      ['en', 'English'],
      ['es', 'Español'],
    ]);
    expect(query(element, '[role=group]').getAttribute('aria-label')).to.equal('Language');
    for (const button of queryAll(element, 'button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('follows the page’s lang and a widget’s own buttons', async () => {
    const element = await widgetFixture(`${markup}<recurrence-explainer></recurrence-explainer>`);
    const change = oneEvent(element, 'rw-language-change');
    document.documentElement.lang = 'es';
    await change;
    expect(pressed(element)).to.equal('es');
    await chooseLanguage(document.querySelector<Widget>('recurrence-explainer')!, 'en');
    await waitFor(() => pressed(element) === 'en');
  });

  it('is as wide as its content, also in a flex row', async () => {
    const element = await widgetFixture(`<div style="display: flex">${markup}</div>`);
    expect(element.getBoundingClientRect().width).to.be.within(100, 400);
  });

  for (const [page, browser, offer] of [
    ['en', ['es-MX', 'en'], 'Leer en español'],
    ['es', ['fr', 'en-US', 'es'], 'Read in English'],
  ] as const) {
    it(`on a page in "${page}" offers the language of a browser that prefers ${browser.join()}`, async () => {
      await withBrowserLanguages([...browser], async () => {
        document.documentElement.lang = page;
        const element = await widgetFixture(markup);
        const offered = query(element, '.offer');
        expect(offered.textContent).to.contain(offer);
        expect(offered.lang).not.to.equal(page);
        query(element, '.accept').click();
        await waitFor(() => pressed(element) === offered.lang);
        await waitFor(() => !element.shadowRoot!.querySelector('.offer'));
        expect(element.shadowRoot!.activeElement!.getAttribute('part')).to.equal('language');
        expect(localStorage.length).to.equal(0);
      });
    });
  }

  it('offers nothing if the page is in the browser’s language or the browser’s is not supported', async () => {
    for (const browser of [['en-US', 'es'], ['fr'], []]) {
      await withBrowserLanguages(browser, async () => {
        expect(queryAll(await widgetFixture(markup), '.offer'), browser.join()).to.deep.equal([]);
        simulateNavigation();
      });
    }
  });

  it('stops offering when declined, and stores that only with remember', async () => {
    await withBrowserLanguages(['es'], async () => {
      const element = await widgetFixture(markup);
      query(element, '.decline').click();
      await element.updateComplete;
      expect(queryAll(element, '.offer')).to.deep.equal([]);
      expect(element.shadowRoot!.activeElement).to.equal(query(element, '[aria-pressed=true]'));
      expect(localStorage.length).to.equal(0);
      simulateNavigation();
      const kept = await widgetFixture('<language-switch remember></language-switch>');
      query(kept, '.decline').click();
      simulateNavigation();
      expect(
        queryAll(await widgetFixture('<language-switch remember></language-switch>'), '.offer'),
      ).to.deep.equal([]);
    });
  });

  it('with remember, stores the choice, restores it on the next page and clears it', async () => {
    const markup =
      '<recurrence-explainer></recurrence-explainer><language-switch remember></language-switch>';
    const widget = await widgetFixture(markup);
    const element = widget.nextElementSibling as Widget;
    await chooseLanguage(widget, 'es');
    await waitFor(() => localStorage.getItem(key) === '"es"');
    // Simulates another page, on which the reader has not chosen yet.
    simulateNavigation();
    const change = oneEvent<LanguageChangeEvent>(document, 'rw-language-change');
    const later = await widgetFixture(markup);
    const restored = later.nextElementSibling as Widget;
    await waitFor(() => languageOf(later) === 'es');
    expect((await change).language).to.equal('es');
    expect(pressed(restored)).to.equal('es');
    const button = query(restored, '.clear');
    expect(button.textContent!.trim()).to.equal('Olvidar el idioma que elegí');
    button.click();
    await restored.updateComplete;
    expect(localStorage.length).to.equal(0);
    expect(queryAll(restored, '.clear')).to.deep.equal([]);
    expect(languageOf(later), 'the displayed language stays').to.equal('es');
    expect(element.isConnected).to.equal(false);
  });

  for (const damaged of ['{', '"klingon"', '7']) {
    it(`ignores the damaged stored value ${damaged}`, async () => {
      localStorage.setItem(key, damaged);
      const element = await widgetFixture('<language-switch remember></language-switch>');
      expect(pressed(element)).to.equal('en');
      expect(queryAll(element, '.clear')).to.deep.equal([]);
    });
  }

  it('has the text color of the header around it, in any color scheme', async () => {
    const header = await fixture<HTMLElement>(
      '<header style="background: #0b2a4a; color: #fff"><language-switch></language-switch></header>',
    );
    const widget = await ready(header.querySelector<Widget>('language-switch')!);
    const colors = queryAll(widget, 'button').map((button) => getComputedStyle(button).color);
    expect(new Set(colors)).to.deep.equal(new Set(['rgb(255, 255, 255)']));
  });
});
