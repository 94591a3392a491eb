import {expect} from 'chai';
import '../../src/elements/language-switch/language-switch.define.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {setPreferredLanguage} from '../../src/i18n/language-preference.js';
import {
  all,
  clear,
  inside,
  next,
  press,
  show,
  spoken,
  until,
  type Widget,
} from '../support/fixture.js';

const key = 'recurrence-widgets.language';
const plain = '<language-switch></language-switch>';
const pressed = (widget: Widget) => inside(widget, '[aria-pressed=true]').lang;

/** The browser asks for these languages while a task runs. */
async function asking(languages: string[], task: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(navigator, 'languages', {configurable: true, get: () => languages});
  try {
    await task();
  } finally {
    delete (navigator as {languages?: unknown}).languages;
  }
}

describe('language-switch', () => {
  afterEach(() => {
    clear();
    localStorage.clear();
  });

  it('changes all widgets of the page, and tells the page', async () => {
    const first = await show(
      `${plain}<recurrence-explainer></recurrence-explainer><recurrence-explainer lang="en"></recurrence-explainer>`,
    );
    const told: string[] = [];
    const host = document.body;
    const listen = (event: Event) => {
      if (event.target === first) told.push((event as Event & {language: string}).language);
    };
    host.addEventListener('rw-language-change', listen);
    inside(first, '[lang=es][part=language]').click();
    const widgets = [...document.querySelectorAll<Widget>('recurrence-explainer')];
    await until(() => widgets.every((widget) => spoken(widget) === 'es'));
    expect(pressed(first)).to.equal('es');
    expect(told).to.deep.equal(['es']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    host.removeEventListener('rw-language-change', listen);
  });

  it('names each language in its own words, and itself in all of them, marked so', async () => {
    const shown = await show(plain);
    expect(
      all(shown, '[part=language]').map(({lang, textContent}) => [lang, textContent!.trim()]),
    ).to.deep.equal([
      ['en', 'English'],
      ['es', 'Español'],
    ]);
    const label = inside(
      shown,
      `#${inside(shown, '[role=group]').getAttribute('aria-labelledby')}`,
    );
    expect(
      [...label.children].map((part) => [part.getAttribute('lang'), part.textContent]),
    ).to.deep.equal([
      ['en', 'Language'],
      ['es', 'Idioma'],
    ]);
    for (const button of all(shown, 'button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('follows a lang of the page and a widget’s own buttons', async () => {
    const shown = await show(`${plain}<recurrence-explainer></recurrence-explainer>`);
    const change = next(shown, 'rw-language-change');
    document.documentElement.lang = 'es';
    await change;
    expect(pressed(shown)).to.equal('es');
    await press(document.querySelector<Widget>('recurrence-explainer')!, 'en');
    await until(() => pressed(shown) === 'en');
  });

  it('is as wide as what it says, in a row of a page’s header too', async () => {
    const shown = await show(`<div style="display: flex">${plain}</div>`);
    expect(shown.getBoundingClientRect().width).to.be.within(100, 400);
  });

  for (const [page, browser, offer] of [
    ['en', ['es-MX', 'en'], 'Leer en español'],
    ['es', ['fr', 'en-US', 'es'], 'Read in English'],
  ] as const) {
    it(`on a page in "${page}" offers what a browser in ${browser.join()} asks for`, async () => {
      await asking([...browser], async () => {
        document.documentElement.lang = page;
        const shown = await show(plain);
        const offered = inside(shown, '.offer');
        expect(offered.textContent).to.contain(offer);
        expect(offered.lang).not.to.equal(page);
        inside(shown, '.accept').click();
        await until(() => pressed(shown) === offered.lang);
        await until(() => !shown.shadowRoot!.querySelector('.offer'));
        expect(shown.shadowRoot!.activeElement!.getAttribute('part')).to.equal('language');
        expect(localStorage.length).to.equal(0);
      });
    });
  }

  it('offers nothing where the page speaks the browser’s language, or the browser none of ours', async () => {
    for (const browser of [['en-US', 'es'], ['fr'], []]) {
      await asking(browser, async () => {
        expect(all(await show(plain), '.offer'), browser.join()).to.deep.equal([]);
        clear();
      });
    }
  });

  it('takes a no for the page, and for later pages where it may remember', async () => {
    await asking(['es'], async () => {
      const shown = await show(plain);
      inside(shown, '.decline').click();
      await shown.updateComplete;
      expect(all(shown, '.offer')).to.deep.equal([]);
      expect(shown.shadowRoot!.activeElement).to.equal(inside(shown, '[aria-pressed=true]'));
      expect(localStorage.length).to.equal(0);
      clear();
      const kept = await show('<language-switch remember></language-switch>');
      inside(kept, '.decline').click();
      clear();
      expect(
        all(await show('<language-switch remember></language-switch>'), '.offer'),
      ).to.deep.equal([]);
    });
  });

  it('keeps the choice where asked to, takes it up on the next page, and forgets it', async () => {
    const markup =
      '<recurrence-explainer></recurrence-explainer><language-switch remember></language-switch>';
    const widget = await show(markup);
    const shown = widget.nextElementSibling as Widget;
    await press(widget, 'es');
    await until(() => localStorage.getItem(key) === '"es"');
    // Another page: the reader has not chosen there.
    clear();
    setPreferredLanguage(undefined);
    const told = next(document, 'rw-language-change');
    const later = await show(markup);
    const restored = later.nextElementSibling as Widget;
    await until(() => spoken(later) === 'es');
    expect(((await told) as Event & {language: string}).language).to.equal('es');
    expect(pressed(restored)).to.equal('es');
    const button = inside(restored, '.clear');
    expect(button.textContent!.trim()).to.equal('Olvidar el idioma que elegí');
    button.click();
    await restored.updateComplete;
    expect(localStorage.length).to.equal(0);
    expect(all(restored, '.clear')).to.deep.equal([]);
    expect(spoken(later), 'what is read stays').to.equal('es');
    expect(shown.isConnected).to.equal(false);
  });

  for (const damaged of ['{', '"klingon"', '7']) {
    it(`has no choice where the device keeps ${damaged}`, async () => {
      localStorage.setItem(key, damaged);
      const shown = await show('<language-switch remember></language-switch>');
      expect(pressed(shown)).to.equal('en');
      expect(all(shown, '.clear')).to.deep.equal([]);
    });
  }
});
