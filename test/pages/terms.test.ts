import {expect} from '@open-wc/testing';
import {query, waitFor, type Widget} from '../support/widget.js';
import {close, open, requested} from '../support/pages.js';

/** The files that the glossary popover needs: its code and the glossary's content. */
async function popoverFiles(lang: string) {
  const page = await open('plain', {policy: 'strict', lang});
  const widget = await page.widget();
  // The page is idle, so that what it loads by itself has come.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = page.files();
  press(widget);
  await waitFor(() => opened(widget));
  const added = page.files().filter((file) => !before.includes(file));
  return {page, widget, added};
}
const press = (widget: Widget) => {
  query<HTMLDetailsElement>(widget, '#why').open = true;
  query(widget, '#why .term').click();
};
const opened = (widget: Widget) => widget.shadowRoot!.querySelector('.term-card:popover-open');

describe('terms on a page', () => {
  afterEach(close);

  it('load what they need at the first press, in one language, under the strict policy', async () => {
    const {page, widget, added} = await popoverFiles('es');
    expect(added.length).to.be.greaterThan(1);
    expect(requested(page)).to.include('cancer-glossary.es').and.not.include('cancer-glossary.en');
    const {position, backgroundColor} = page.window.getComputedStyle(opened(widget)!);
    expect(position, 'the style sheet is there').to.equal('fixed');
    expect(backgroundColor).not.to.match(/rgba\(0, 0, 0, 0\)|transparent/);
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });

  for (const [kind, name] of [
    ['code', 'the feature "glossary popover"'],
    ['content', 'the content "cancer-glossary" (en)'],
  ] as const) {
    it(`warn once that ${name} failed to load and retry at the next press`, async () => {
      const {added} = await popoverFiles('en');
      // Other features may load at the same time.
      const chunk = kind === 'content' ? 'cancer-glossary.en' : 'glossary-popover-';
      const file = added.find((one) => one.includes(chunk))!;
      const part = file.split('/').at(-1)!;
      const failing = `/failing/${crypto.randomUUID()}`;
      const page = await open('plain', {base: `${failing}/${part}`});
      const widget = await page.widget();
      press(widget);
      await waitFor(() => page.recorded.warnings.length);
      expect(page.recorded.warnings.join()).to.contain(`could not load ${name}`);
      expect(opened(widget)).to.equal(null);
      const message = () => widget.shadowRoot!.querySelector('#why .term + .load-failure');
      await waitFor(message);
      expect(message()!.textContent).to.contain('did not load');
      await fetch(`${failing}/over`);
      press(widget);
      await waitFor(() => opened(widget));
      expect(message()).to.equal(null);
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }
});

describe('reader tools on a page', () => {
  afterEach(close);

  it('say that they did not load, and load at the next press', async () => {
    const failing = `/failing/${crypto.randomUUID()}`;
    const markup = '<recurrence-explainer tools="print listen"></recurrence-explainer>';
    const page = await open('plain', {base: `${failing}/reader-tools`, markup});
    const widget = await page.widget();
    const message = () => widget.shadowRoot!.querySelector('.load-failure');
    await waitFor(message);
    expect(message()!.textContent).to.contain('did not load');
    const retry = message()!.querySelector('button')!;
    retry.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(message()).not.to.equal(null);
    await fetch(`${failing}/over`);
    retry.focus();
    for (let press = 0; press < 4 && message(); press++) {
      message()!.querySelector('button')!.click();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await waitFor(() => widget.shadowRoot!.querySelectorAll('.tool').length === 2);
    expect(message()).to.equal(null);
    expect(widget.shadowRoot!.activeElement).not.to.equal(null);
  });
});
