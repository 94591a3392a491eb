import {expect} from '@open-wc/testing';
import {waitFor} from '../support/widget.js';
import {definition, markup, original, own, passages, wordsFile} from '../support/overrides-file.js';
import {close, open} from '../support/pages.js';

const applied = 'Our own words. *';

describe('overrides that are unavailable', () => {
  afterEach(close);

  it('show the original, name the feature in one warning and apply when back online', async () => {
    const failing = `/failing/${crypto.randomUUID()}`;
    const words = await wordsFile({[definition]: own});
    const page = await open('words', {words, base: `${failing}/overrides-`});
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.match(original);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.contain('could not load the feature "overrides"');
    await fetch(`${failing}/over`);
    page.window.dispatchEvent(new Event('online'));
    await waitFor(() => passages(widget, '.lead')[0] === applied, 'the overrides apply');
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('show the original with one warning and apply the file when back online', async () => {
    const page = await open('plain', {markup: ''});
    const {fetch: online} = page.window;
    page.window.fetch = () => Promise.reject(new TypeError('offline'));
    const words = await wordsFile({[definition]: own});
    page.document.body.innerHTML = markup('recurrence-explainer', `words="${words}"`);
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.match(original);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.match(/could not use the overrides in .*\(offline\)/);
    page.window.fetch = online;
    page.window.dispatchEvent(new Event('online'));
    await waitFor(() => passages(widget, '.lead')[0] === applied, 'the overrides apply');
    expect(page.recorded.warnings).to.have.length(1);
  });
});
