import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {setLanguage} from '../../src/i18n/page-language.js';
import {
  chooseLanguage,
  languageOf,
  openAll,
  query,
  queryAll,
  widgetFixture,
} from '../support/widget.js';

const markup = '<recurrence-explainer></recurrence-explainer>';

describe('language change', () => {
  it('keeps sections and source lists open or closed', async () => {
    const widget = await widgetFixture(markup);
    query<HTMLDetailsElement>(widget, '#why').open = true;
    query<HTMLDetailsElement>(widget, '#numbers .sources').open = true;
    await chooseLanguage(widget, 'es');
    const open = queryAll<HTMLDetailsElement>(widget, 'details').filter((details) => details.open);
    expect(open).to.deep.equal([query(widget, '#why'), query(widget, '#numbers .sources')]);
  });

  it('keeps the chosen place on the body map', async () => {
    const widget = await widgetFixture(markup);
    query(widget, '#place-liver').click();
    await widget.updateComplete;
    await chooseLanguage(widget, 'es');
    expect(query<HTMLInputElement>(widget, '#place-liver').checked).to.equal(true);
    expect(query(widget, '.answer').textContent).to.contain('El hígado');
  });

  it('keeps focus', async () => {
    const widget = await widgetFixture(markup);
    const summary = query(widget, '#outlook > summary');
    summary.focus();
    const change = oneEvent(widget, 'rw-language-change');
    setLanguage('es');
    await change;
    expect(widget.shadowRoot!.activeElement).to.equal(summary);
  });

  for (const [name, focused] of [
    ['what the reader sees', false],
    ['the focused element', true],
  ] as const) {
    it(`keeps ${name} at its position in the viewport`, async () => {
      const widget = await widgetFixture(
        `<p>Before</p>${markup}<div style="height: 200vh">After</div>`,
      );
      openAll(widget);
      const selector = focused ? '#feelings > summary' : '#why [part=passage]';
      const anchor = query(widget, selector);
      scrollTo(0, scrollY + anchor.getBoundingClientRect().top - innerHeight / 3 + 10);
      if (focused) anchor.focus({preventScroll: true});
      await nextFrame();
      const before = anchor.getBoundingClientRect().top;
      const heightBefore =
        query(widget, '.lead').clientHeight + query(widget, '#kinds').clientHeight;
      await chooseLanguage(widget, 'es');
      await nextFrame();
      await nextFrame();
      const heightAfter =
        query(widget, '.lead').clientHeight + query(widget, '#kinds').clientHeight;
      expect(heightAfter, 'the content above should change its height').not.to.equal(heightBefore);
      expect(Math.abs(query(widget, selector).getBoundingClientRect().top - before)).to.be.lessThan(
        2,
      );
    });
  }

  it('keeps the position inside a scrolling container', async () => {
    const widget = await widgetFixture(
      `<div style="height: 400px; overflow: auto">${markup}</div>`,
    );
    const box = widget.parentElement!;
    openAll(widget);
    const anchor = query(widget, '#feelings > summary');
    anchor.focus();
    anchor.scrollIntoView({block: 'center'});
    await nextFrame();
    const before = anchor.getBoundingClientRect().top;
    const scrolled = box.scrollTop;
    await chooseLanguage(widget, 'es');
    await nextFrame();
    expect(box.scrollTop).not.to.equal(scrolled);
    expect(Math.abs(anchor.getBoundingClientRect().top - before)).to.be.lessThan(2);
  });

  it('ends with the language that was set last', async () => {
    const widget = await widgetFixture(markup);
    setLanguage('es');
    setLanguage('en');
    setLanguage('es');
    await oneEvent(widget, 'rw-language-change');
    expect(languageOf(widget)).to.equal('es');
    expect(query(widget, '.languages [aria-pressed=true]').textContent?.trim()).to.equal('Español');
  });

  it('names each language in that language with a lang attribute', async () => {
    const widget = await widgetFixture(markup);
    const buttons = queryAll(widget, '.languages button');
    expect(buttons.map(({lang}) => lang)).to.deep.equal(['en', 'es']);
    expect(buttons.map(({textContent}) => textContent?.trim())).to.deep.equal([
      'English',
      'Español',
    ]);
  });

  for (const [name, css] of [
    ['a body with hidden overflow', 'html, body { height: 100% } body { overflow-x: hidden }'],
    ['smooth scrolling', 'html { scroll-behavior: smooth }'],
  ] as const) {
    it(`keeps the position on a page with ${name}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${css} * { overflow-anchor: none }`);
      document.adoptedStyleSheets = [sheet];
      try {
        const widget = await widgetFixture(`${markup}<div style="height: 200vh"></div>`);
        openAll(widget);
        const anchor = query(widget, '#feelings > summary');
        anchor.focus({preventScroll: true});
        scrollBy({top: anchor.getBoundingClientRect().top - 200, behavior: 'instant'});
        await nextFrame();
        const before = anchor.getBoundingClientRect().top;
        await chooseLanguage(widget, 'es');
        await nextFrame();
        expect(Math.abs(anchor.getBoundingClientRect().top - before)).to.be.lessThan(2);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });
  }
});
