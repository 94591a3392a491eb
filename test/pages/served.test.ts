import {expect} from '@open-wc/testing';
import {languageOf, waitFor} from '../support/widget.js';
import {close, open} from '../support/pages.js';

const pause = (time = 300) => new Promise((resolve) => setTimeout(resolve, time));

describe('chunks with hashes in an import map', () => {
  afterEach(close);

  it('load under the strict policy if they are unchanged', async () => {
    const page = await open('plain', {map: 'known', lang: 'es'});
    expect(languageOf(await page.widget())).to.equal('es');
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });

  for (const pattern of ['recurrence-explainer-', 'recurrence-explainer.en-']) {
    it(`are blocked, and the fallback stays, if ${pattern} was changed`, async () => {
      const page = await open('plain', {map: 'known', base: `/changed/${pattern}`});
      await waitFor(() => page.recorded.warnings.length);
      // The loader retries after two seconds; the hash must hold then too.
      await pause(2_600);
      expect('changed' in page.window, 'the changed code has run').to.equal(false);
      const host = page.document.querySelector('recurrence-explainer')!;
      expect(host.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(host.shadowRoot?.querySelector('article') ?? null).to.equal(null);
    });
  }

  it('are not checked if the policy blocks the import map, so its hash is needed', async () => {
    // A new URL, because browsers cache blocked files.
    const page = await open('plain', {map: 'unknown', base: '/changed/explainer-'});
    await waitFor(() => 'changed' in page.window, 'the changed code runs');
    await waitFor(() => page.recorded.violations.join().includes('script-src'));
  });
});

describe('the real nginx', () => {
  afterEach(close);

  it('serves widgets to pages of another origin', async function () {
    const address = await (await fetch('/nginx-origin')).text();
    if (!address) return this.skip();
    const page = await open('plain', {base: address.replace(/\/$/, ''), lang: 'es'});
    expect(languageOf(await page.widget())).to.equal('es');
    expect(page.files().every((file) => file.startsWith(address))).to.equal(true);
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });

  it('serves prerendered pages that others may frame', async function () {
    const address = await (await fetch('/nginx-origin')).text();
    if (!address) return this.skip();
    const frame = document.createElement('iframe');
    frame.src = `${address}static/coping-guide.en.html`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    // A page that may not be framed is the frame's own, or an error's, and could be looked into.
    expect(frame.contentDocument).to.equal(null);
    frame.remove();
  });
});
