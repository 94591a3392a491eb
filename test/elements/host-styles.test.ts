import {expect, fixture} from '@open-wc/testing';
import '../support/all-widgets.js';
import {inTurn} from '../support/engine-turns.js';
import {examples, helpers} from '../support/examples.js';
import {
  openAll,
  query,
  queryAll,
  ready,
  simulateNavigation,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

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
      query(shown, 'p[part=passage]'),
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
    // The browsers' own rules align list items.
    expect(getComputedStyle(query(shown, 'p[part=passage]')).textAlign).to.equal('start');
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

  const promised = (shown: Element) => {
    const {
      color,
      fontSize,
      fontWeight,
      lineHeight,
      letterSpacing,
      wordSpacing,
      textTransform,
      textShadow,
    } = getComputedStyle(shown);
    const fill = getComputedStyle(shown).getPropertyValue('-webkit-text-fill-color');
    return {
      color,
      fill,
      fontSize,
      fontWeight,
      lineHeight,
      letterSpacing,
      wordSpacing,
      textTransform,
      textShadow,
    };
  };
  const rules =
    '{font-size: 12px; color: #777; -webkit-text-fill-color: #999; line-height: 1; letter-spacing: 3px; ' +
    'word-spacing: 9px; font-weight: 900; font-style: italic; text-transform: uppercase; text-shadow: 1px 1px red; ' +
    'font-variant: small-caps; text-indent: 2em; white-space: nowrap; background: #888; text-decoration: line-through}';
  for (const selector of [
    '*',
    '.content *',
    '#page .content > *',
    'body, body *',
    'article, main, div, recurrence-explainer',
  ]) {
    it(`keeps its size, contrast and spacing against "${selector}"`, async () => {
      const markup = `<main id="page"><div class="content">${widget}</div></main>`;
      const parent = (await widgetFixture(markup)).parentElement!;
      const before = promised(query(parent.firstElementChild as Widget, '[part=passage]'));
      setPageStyles(`${selector} ${rules}`);
      const shown = parent.firstElementChild as Widget;
      const passage = query(shown, '[part=passage]');
      expect(promised(passage)).to.deep.equal(before);
      expect(parseFloat(before.fontSize)).to.be.at.least(17);
      expect(getComputedStyle(shown).backgroundColor).not.to.equal('rgb(136, 136, 136)');
      expect(getComputedStyle(shown).textDecorationLine).to.equal('none');
    });
  }

  it('lets a reader’s own text spacing and important colors win', async () => {
    setPageStyles(
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; color: rgb(255, 255, 0) !important; background: rgb(0, 0, 0) !important}',
    );
    const shown = await widgetFixture(widget);
    const {fontSize, lineHeight, letterSpacing, color} = getComputedStyle(
      query(shown, '[part=passage]'),
    );
    const size = parseFloat(getComputedStyle(shown).fontSize);
    expect(parseFloat(lineHeight)).to.be.closeTo(1.5 * parseFloat(fontSize), 0.1);
    expect(parseFloat(letterSpacing)).to.be.closeTo(0.12 * size, 0.1);
    expect(color).to.equal('rgb(255, 255, 0)');
    expect(getComputedStyle(shown).backgroundColor).to.equal('rgb(0, 0, 0)');
  });

  it('keeps what the page sets in the style attribute', async () => {
    const shown = await widgetFixture(
      '<recurrence-explainer style="font-size: 25px; margin-top: 9px"></recurrence-explainer>',
    );
    expect(getComputedStyle(query(shown, 'footer').parentElement!).fontSize).to.equal('25px');
    expect(getComputedStyle(shown).marginTop).to.equal('9px');
  });

  it('inherits the page’s font, which a token can change', async () => {
    setPageStyles('body {font-family: monospace}');
    const shown = await widgetFixture(`<div>${widget}</div>`);
    expect(getComputedStyle(query(shown, '[part=passage]')).fontFamily).to.equal('monospace');
    setPageStyles('body {font-family: monospace; --rw-font-body: serif}');
    expect(getComputedStyle(query(shown, '[part=passage]')).fontFamily).to.equal('serif');
  });

  it('lets text be selected where the page forbids it', async () => {
    setPageStyles('* {-webkit-user-select: none !important; user-select: none !important}');
    const shown = await widgetFixture(widget);
    const passage = query(shown, '[part=passage]');
    const style = getComputedStyle(passage);
    expect(style.userSelect || style.webkitUserSelect).not.to.equal('none');
  });

  for (const {name, markup} of inTurn([...examples, ...helpers])) {
    it(`has fields of 16 px or more in <${name}> with a small font size`, async () => {
      const parent = await fixture<HTMLElement>(
        `<div style="--rw-font-size: 14px">${markup.replace(/^<[\w-]+/, '$& tools="print listen"')}</div>`,
      );
      const shown = await ready(parent.firstElementChild as Widget);
      const fields = () => queryAll(shown, 'input, select, textarea');
      if (!/guide|switch/.test(name)) await waitFor(() => fields().length);
      for (const field of fields()) {
        expect(
          parseFloat(getComputedStyle(field).fontSize),
          field.outerHTML.slice(0, 90),
        ).to.be.at.least(16);
      }
    });

    it(`exposes the unmarked lists of <${name}> as lists`, async () => {
      const shown = await widgetFixture(markup);
      if (shown.localName === 'recurrence-guide')
        await waitFor(() => shown.shadowRoot!.querySelector('.chapter > :not(.state)'));
      openAll(shown);
      await shown.updateComplete;
      const lists = queryAll(shown, 'ul, ol')
        .filter((list) => getComputedStyle(list).listStyleType === 'none' && !list.closest('nav'))
        .filter((list) => list.getAttribute('role') !== 'list')
        .map(({className, outerHTML}) => className || outerHTML.slice(0, 80));
      expect([...new Set(lists)]).to.deep.equal([]);
    });
  }

  it('keeps a place free for a fixed header of the page', async () => {
    setPageStyles(':root {--rw-scroll-margin: 120px} body {padding-block: 100vh}');
    for (const [markup, link, target] of [
      [widget, 'nav a[href="#recurrence-explainer-places"]', '#places-heading'],
      [
        '<cancer-glossary></cancer-glossary>',
        'nav a[href="#m"], nav li:nth-child(9) a',
        '.group:focus',
      ],
      [widget, 'footer [href="#"]', '.title'],
    ] as const) {
      const shown = await widgetFixture(markup);
      query(shown, link).click();
      await waitFor(() => Math.abs(query(shown, target).getBoundingClientRect().top - 120) < 300);
      expect(query(shown, target).getBoundingClientRect().top, link).to.be.at.least(119);
    }
  });
});
