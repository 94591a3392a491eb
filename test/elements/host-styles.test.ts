import {expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import {openAll, query, queryAll, simulateNavigation, widgetFixture} from '../support/widget.js';

const widget = '<recurrence-explainer></recurrence-explainer>';

describe('host page styles', () => {
  let sheet: CSSStyleSheet;
  const setPageStyles = (css: string) => sheet.replaceSync(css);
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
    simulateNavigation();
  });

  for (const [place, style] of [
    ['a flex row', 'display: flex'],
    ['a centered flex column', 'display: flex; flex-direction: column; align-items: center'],
    ['a float', 'float: left'],
    ['an inline block', 'display: inline-block'],
    ['a table cell', 'display: table-cell'],
    ['a box with fit-content width', 'width: fit-content'],
  ]) {
    it(`keeps a readable width in ${place}`, async () => {
      const shown = await widgetFixture(`<div style="${style}">${widget}</div>`);
      const {width} = shown.getBoundingClientRect();
      expect(width).to.be.greaterThan(Math.min(300, innerWidth / 2));
      expect(width).to.be.at.most(innerWidth);
    });
  }

  it('resets inherited text styles', async () => {
    setPageStyles(
      'body { white-space: nowrap; text-indent: 3em; text-transform: uppercase; font-style: italic; text-align: center }',
    );
    const shown = await widgetFixture(`<div style="width: 390px">${widget}</div>`);
    const {whiteSpace, textIndent, textTransform, fontStyle, textAlign} = getComputedStyle(
      query(shown, '[part=passage]'),
    );
    expect([whiteSpace, textIndent, textTransform, fontStyle, textAlign]).to.deep.equal([
      'normal',
      '0px',
      'none',
      'normal',
      'start',
    ]);
  });

  it('is not affected by universal selectors', async () => {
    setPageStyles('* { text-transform: uppercase; text-align: center; box-sizing: content-box }');
    const shown = await widgetFixture(widget);
    expect(getComputedStyle(query(shown, '[part=passage]')).textTransform).to.equal('none');
    expect(getComputedStyle(query(shown, '[part=passage]')).textAlign).to.equal('start');
  });

  it('keeps English left-to-right on a right-to-left page', async () => {
    const shown = await widgetFixture(`<div dir="rtl">${widget}</div>`);
    expect(getComputedStyle(query(shown, '[part=passage]')).direction).to.equal('ltr');
  });

  it('keeps 44 px targets and readable text if the root font size is 10 px', async () => {
    setPageStyles('html { font-size: 62.5% } body { font-size: 1.6rem }');
    const shown = await widgetFixture(`<div style="width: 340px">${widget}</div>`);
    query<HTMLDetailsElement>(shown, '#places').open = true;
    const centers = queryAll(shown, '.spot')
      .map((spot) => spot.getBoundingClientRect())
      .map(({x, y}) => ({x, y}));
    for (const [index, one] of centers.entries()) {
      for (const other of centers.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.at.least(44);
      }
    }
    expect(parseFloat(getComputedStyle(query(shown, '[part=passage]')).fontSize)).to.be.at.least(
      17,
    );
  });

  it('does not scroll sideways at 320 px with text at 200%', async () => {
    setPageStyles('html { font-size: 32px }');
    const shown = await widgetFixture(`<div style="width: 320px; font-size: 32px">${widget}</div>`);
    openAll(shown);
    await shown.updateComplete;
    expect(shown.scrollWidth).to.be.at.most(320);
  });
});
