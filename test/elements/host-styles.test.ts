import {expect} from 'chai';
import '../support/all-widgets.js';
import {all, clear, inside, show} from '../support/fixture.js';

const widget = '<recurrence-explainer></recurrence-explainer>';

describe('a host page’s styles', () => {
  let sheet: CSSStyleSheet;
  const page = (css: string) => sheet.replaceSync(css);
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
    clear();
  });

  for (const [place, style] of [
    ['a flex row', 'display: flex'],
    ['a centred flex column', 'display: flex; flex-direction: column; align-items: center'],
    ['a float', 'float: left'],
    ['an inline block', 'display: inline-block'],
    ['a table cell', 'display: table-cell'],
    ['a box as wide as its content', 'width: fit-content'],
  ]) {
    it(`leave it a width in ${place}`, async () => {
      const shown = await show(`<div style="${style}">${widget}</div>`);
      const {width} = shown.getBoundingClientRect();
      expect(width).to.be.greaterThan(Math.min(300, innerWidth / 2));
      expect(width).to.be.at.most(innerWidth);
    });
  }

  it('that are inherited do not break its text', async () => {
    page(
      'body { white-space: nowrap; text-indent: 3em; text-transform: uppercase; font-style: italic; text-align: center }',
    );
    const shown = await show(`<div style="width: 390px">${widget}</div>`);
    const {whiteSpace, textIndent, textTransform, fontStyle, textAlign} = getComputedStyle(
      inside(shown, '[part=passage]'),
    );
    expect([whiteSpace, textIndent, textTransform, fontStyle, textAlign]).to.deep.equal([
      'normal',
      '0px',
      'none',
      'normal',
      'start',
    ]);
  });

  it('for everything do not reach its text', async () => {
    page('* { text-transform: uppercase; text-align: center; box-sizing: content-box }');
    const shown = await show(widget);
    expect(getComputedStyle(inside(shown, '[part=passage]')).textTransform).to.equal('none');
    expect(getComputedStyle(inside(shown, '[part=passage]')).textAlign).to.equal('start');
  });

  it('of a page that reads from right to left leave English left to right', async () => {
    const shown = await show(`<div dir="rtl">${widget}</div>`);
    expect(getComputedStyle(inside(shown, '[part=passage]')).direction).to.equal('ltr');
  });

  it('that make 10 px of a rem leave room between the places of the map', async () => {
    page('html { font-size: 62.5% } body { font-size: 1.6rem }');
    const shown = await show(`<div style="width: 340px">${widget}</div>`);
    inside<HTMLDetailsElement>(shown, '#places').open = true;
    const middles = all(shown, '.spot')
      .map((spot) => spot.getBoundingClientRect())
      .map(({x, y}) => ({x, y}));
    for (const [index, one] of middles.entries()) {
      for (const other of middles.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.at.least(44);
      }
    }
    expect(parseFloat(getComputedStyle(inside(shown, '[part=passage]')).fontSize)).to.be.at.least(
      17,
    );
  });

  it('with text twice as large do not make it scroll sideways at 320 px', async () => {
    page('html { font-size: 32px }');
    const shown = await show(`<div style="width: 320px; font-size: 32px">${widget}</div>`);
    for (const details of all<HTMLDetailsElement>(shown, 'details')) details.open = true;
    await shown.updateComplete;
    expect(shown.scrollWidth).to.be.at.most(320);
  });
});
