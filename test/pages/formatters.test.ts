/**
 * A browser's first formatter of dates, numbers or lists takes as long as the rest of a widget's first
 * rendering: the build formats what it can.
 */
import {expect} from '@open-wc/testing';
import {inTurn} from '../support/engine-turns.js';
import {examples} from '../support/examples.js';
import {close, open} from '../support/pages.js';
import {openAll, query, ready} from '../support/widget.js';

const countFormatters = `<script>
  window.formatters = [];
  for (const name of ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'DisplayNames'])
    Intl[name] = new Proxy(Intl[name], {
      construct(target, args) {
        formatters.push(name);
        return Reflect.construct(target, args);
      },
    });
</script>`;

const script = '<script type="module" src="/dist/widgets.js"></script>';

// Opening hours depend on the time and place of the reader, and the glossary counts what a search finds.
const formatting = ['support-resources', 'cancer-glossary'];

describe('formatters of the browser', () => {
  afterEach(close);

  for (const {name, markup} of inTurn(examples)) {
    if (formatting.includes(name)) continue;
    it(`are not needed to show <${name}> with all its sections and sources`, async () => {
      const page = await open('head', {lang: 'es', head: countFormatters + script, markup});
      const widget = await page.widget();
      await ready(widget);
      openAll(widget);
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      const {formatters} = page.window as unknown as {formatters: string[]};
      expect(formatters).to.deep.equal([]);
    });
  }

  it('are counted by this test', async () => {
    const page = await open('head', {
      head: countFormatters + script,
      markup:
        '<recurrence-explainer reviewed-by="A. Lee" reviewed-on="2026-11-02"></recurrence-explainer>',
    });
    const widget = await page.widget();
    expect(query(widget, 'footer').textContent).to.contain('November 2, 2026');
    const {formatters} = page.window as unknown as {formatters: string[]};
    expect(formatters).to.deep.equal(['DateTimeFormat']);
  });
});
