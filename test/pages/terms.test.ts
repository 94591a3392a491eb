import {expect} from 'chai';
import {inside, until, type Widget} from '../support/fixture.js';
import {close, open, type HostPage} from '../support/pages.js';

const asked = (page: HostPage, part: string) =>
  page.files().filter((address) => address.includes(part));
const press = (widget: Widget) => {
  inside<HTMLDetailsElement>(widget, '#why').open = true;
  inside(widget, '#why .term').click();
};
const opened = (widget: Widget) => widget.shadowRoot!.querySelector('.term-card:popover-open');

describe('terms on a page', () => {
  afterEach(close);

  it('load what they need at the first press, in one language, under the strict policy', async () => {
    const page = await open('plain', {policy: 'strict', lang: 'es'});
    const widget = await page.widget();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked(page, '/card-')).to.deep.equal([]);
    expect(asked(page, 'cancer-glossary')).to.deep.equal([]);
    press(widget);
    await until(() => opened(widget));
    expect(asked(page, '/card-')).to.have.length(1);
    expect(asked(page, 'cancer-glossary.es')).to.have.length(1);
    expect(asked(page, 'cancer-glossary.en')).to.deep.equal([]);
    const {position, backgroundColor} = page.window.getComputedStyle(opened(widget)!);
    expect(position, 'the style sheet is there').to.equal('fixed');
    expect(backgroundColor).not.to.match(/rgba\(0, 0, 0, 0\)|transparent/);
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });

  for (const [part, name] of [
    ['card-', 'the feature "glossary popover"'],
    ['cancer-glossary.en', 'the content "cancer-glossary" (en)'],
  ] as const) {
    it(`warn once that ${name} failed to load and retry at the next press`, async () => {
      const failing = `/failing/${crypto.randomUUID()}`;
      const page = await open('plain', {base: `${failing}/${part}`});
      const widget = await page.widget();
      press(widget);
      await until(() => page.recorded.warnings.length);
      expect(page.recorded.warnings.join()).to.contain(`could not load ${name}`);
      expect(opened(widget)).to.equal(null);
      await fetch(`${failing}/over`);
      press(widget);
      await until(() => opened(widget));
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }
});
