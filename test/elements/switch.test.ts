import {expect} from 'chai';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {all, clear, inside, next, press, show, spoken, setLanguage} from '../support/fixture.js';

const widget = '<recurrence-explainer></recurrence-explainer>';

describe('a switch of language', () => {
  afterEach(clear);

  it('keeps open what was open and closed what was closed', async () => {
    const shown = await show(widget);
    inside<HTMLDetailsElement>(shown, '#why').open = true;
    inside<HTMLDetailsElement>(shown, '#numbers .sources').open = true;
    await press(shown, 'es');
    const open = all<HTMLDetailsElement>(shown, 'details').filter((details) => details.open);
    expect(open).to.deep.equal([inside(shown, '#why'), inside(shown, '#numbers .sources')]);
  });

  it('keeps the chosen place of the map', async () => {
    const shown = await show(widget);
    inside(shown, '#place-liver').click();
    await shown.updateComplete;
    await press(shown, 'es');
    expect(inside<HTMLInputElement>(shown, '#place-liver').checked).to.equal(true);
    expect(inside(shown, '.answer').textContent).to.contain('El hígado');
  });

  it('keeps the focus', async () => {
    const shown = await show(widget);
    const summary = inside(shown, '#outlook > summary');
    summary.focus();
    const change = next(shown, 'rw-language-change');
    setLanguage('es');
    await change;
    expect(shown.shadowRoot!.activeElement).to.equal(summary);
  });

  for (const [name, focused] of [
    ['what is read', false],
    ['what has the focus', true],
  ] as const) {
    it(`keeps ${name} where it stands on the screen`, async () => {
      const shown = await show(`<p>Before</p>${widget}<div style="height: 200vh">After</div>`);
      for (const details of all<HTMLDetailsElement>(shown, 'details')) details.open = true;
      const anchor = focused
        ? inside(shown, '#feelings > summary')
        : inside(shown, '#why [part=passage]');
      scrollTo(0, scrollY + anchor.getBoundingClientRect().top - innerHeight / 3 + 10);
      if (focused) anchor.focus({preventScroll: true});
      await new Promise(requestAnimationFrame);
      const before = anchor.getBoundingClientRect().top;
      const heightBefore =
        inside(shown, '.lead').clientHeight + inside(shown, '#kinds').clientHeight;
      await press(shown, 'es');
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const heightAfter =
        inside(shown, '.lead').clientHeight + inside(shown, '#kinds').clientHeight;
      expect(heightAfter, 'the words above are of another length').not.to.equal(heightBefore);
      expect(Math.abs(anchor.getBoundingClientRect().top - before)).to.be.lessThan(2);
    });
  }

  it('keeps the place in a box that scrolls', async () => {
    const shown = await show(`<div style="height: 400px; overflow: auto">${widget}</div>`);
    const box = shown.parentElement!;
    for (const details of all<HTMLDetailsElement>(shown, 'details')) details.open = true;
    const anchor = inside(shown, '#feelings > summary');
    anchor.focus();
    anchor.scrollIntoView({block: 'center'});
    await new Promise(requestAnimationFrame);
    const before = anchor.getBoundingClientRect().top;
    const scrolled = box.scrollTop;
    await press(shown, 'es');
    await new Promise(requestAnimationFrame);
    expect(box.scrollTop).not.to.equal(scrolled);
    expect(Math.abs(anchor.getBoundingClientRect().top - before)).to.be.lessThan(2);
  });

  it('ends in the language that was asked for last', async () => {
    const shown = await show(widget);
    setLanguage('es');
    setLanguage('en');
    setLanguage('es');
    await next(shown, 'rw-language-change');
    expect(spoken(shown)).to.equal('es');
    expect(inside(shown, '.languages [aria-pressed=true]').textContent?.trim()).to.equal('Español');
  });

  it('names each language in its own words, marked so', async () => {
    const shown = await show(widget);
    const buttons = all(shown, '.languages button');
    expect(buttons.map(({lang}) => lang)).to.deep.equal(['en', 'es']);
    expect(buttons.map(({textContent}) => textContent?.trim())).to.deep.equal([
      'English',
      'Español',
    ]);
  });

  for (const [name, css] of [
    ['a body that hides its sides', 'html, body { height: 100% } body { overflow-x: hidden }'],
    ['smooth scrolling', 'html { scroll-behavior: smooth }'],
  ] as const) {
    it(`keeps the place on a page with ${name}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${css} * { overflow-anchor: none }`);
      document.adoptedStyleSheets = [sheet];
      try {
        const shown = await show(`${widget}<div style="height: 200vh"></div>`);
        for (const details of all<HTMLDetailsElement>(shown, 'details')) details.open = true;
        const anchor = inside(shown, '#feelings > summary');
        anchor.focus({preventScroll: true});
        scrollBy({top: anchor.getBoundingClientRect().top - 200, behavior: 'instant'});
        await new Promise(requestAnimationFrame);
        const before = anchor.getBoundingClientRect().top;
        await press(shown, 'es');
        await new Promise(requestAnimationFrame);
        expect(Math.abs(anchor.getBoundingClientRect().top - before)).to.be.lessThan(2);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });
  }
});
