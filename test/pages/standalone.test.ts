import {expect} from '@open-wc/testing';
import {examples, helpers} from '../support/examples.js';
import {queryAll, query, languageOf, waitFor, type Widget} from '../support/widget.js';
import {close, open, type HostPage} from '../support/pages.js';

const everything = [...examples, ...helpers].map(({markup}) => markup).join('');
const tag = (base = '/dist', attributes = '') =>
  `<script src="${base}/standalone.js" ${attributes}></script>`;
const files = (page: HostPage) => page.files().map((address) => address.split('/').at(-1));
const quiet = (page: HostPage) =>
  expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
const find = (page: HostPage, name: string) => page.document.querySelector(name) as Widget;

/** The hash of a file, as an `integrity` attribute has it. */
async function hashOf(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

describe('the one script with everything inside', () => {
  afterEach(close);

  it('shows and switches every widget under the strict policy, and loads nothing', async () => {
    const page = await open('head', {
      head: tag(),
      policy: 'strict',
      lang: 'es',
      markup: everything,
    });
    for (const [index] of examples.entries()) {
      expect(languageOf(await page.widget(index))).to.equal('es');
    }
    const explainer = find(page, 'recurrence-explainer');
    query(explainer, '.languages [lang=en]').click();
    await waitFor(() => examples.every(({name}) => languageOf(find(page, name)) === 'en'));
    expect(page.window.getComputedStyle(explainer).backgroundColor).not.to.match(
      /rgba\(0, 0, 0, 0\)|transparent/,
    );
    expect(files(page)).to.deep.equal(['standalone.js']);
    quiet(page);
  });

  it('has what others load later too: chapters, meanings of terms, tools', async () => {
    const page = await open('head', {
      head: tag(),
      policy: 'strict',
      markup:
        '<recurrence-guide></recurrence-guide>' +
        '<diagnosis-guide tools="print text-size"></diagnosis-guide>',
    });
    const guide = await page.widget(0);
    const shows = (name: string) =>
      waitFor(() => guide.shadowRoot!.querySelector(name)?.shadowRoot?.querySelector('article'));
    await shows('recurrence-explainer');
    queryAll(guide, '.turn a').at(-1)!.click();
    await shows('diagnosis-guide');
    const widget = await page.widget(1);
    await waitFor(() => widget.shadowRoot!.querySelector('.tools'));
    for (const details of queryAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
    query(widget, '.term').click();
    await waitFor(() => widget.shadowRoot!.querySelector('.term-card'));
    expect(files(page)).to.deep.equal(['standalone.js']);
    quiet(page);
  });

  it('waits for the content of a tag, and discovers elements that are added later', async () => {
    const page = await open('head', {
      head: tag(),
      markup:
        '<support-resources><support-resource name="Nurse line" phone="303-555-0100">Day by day.' +
        '</support-resource></support-resources>',
    });
    expect((await page.widget()).shadowRoot!.textContent).to.contain('Nurse line');
    page.document.body.append(page.document.createElement('coping-guide'));
    await page.widget(1);
    quiet(page);
  });

  it('makes widgets of the markup that editors may write, now and later', async () => {
    const place = '<div data-rw="recurrence-explainer" data-lang="es"><p>Call us</p></div>';
    const page = await open('head', {
      head: tag(),
      policy: 'strict',
      markup: `<main>${place}</main>`,
    });
    expect(languageOf(await page.widget())).to.equal('es');
    const later = page.document.createElement('div');
    later.className = 'rw-coping-guide rw-lang-es';
    page.document.querySelector('main')!.append(later);
    expect(languageOf(await page.widget(1))).to.equal('es');
    quiet(page);
  });

  it('shows its text correctly on a page with a legacy encoding', async () => {
    // That server does not say which encoding the script has.
    const base = `${await (await fetch('/other-origin')).text()}/dist`;
    const page = await open('head', {head: tag(base), lang: 'es', charset: 'windows-1252'});
    expect(page.document.characterSet).to.equal('windows-1252');
    const widget = await page.widget();
    expect(query(widget, '.title').textContent).to.contain('cáncer');
    expect(query(widget, '.languages [lang=es]').textContent).to.contain('Español');
  });

  describe('from another origin, by its hash', () => {
    let origin: string;
    before(async () => {
      origin = await (await fetch('/other-origin')).text();
    });

    it('runs under a strict policy', async () => {
      const base = `${origin}/dist`;
      const integrity = await hashOf(`${base}/standalone.js`);
      const head = tag(base, `integrity="${integrity}" crossorigin="anonymous"`);
      const page = await open('head', {head, policy: 'strict', from: origin});
      await page.widget();
      quiet(page);
    });

    it('does not run if its hash does not match, and the fallback stays', async () => {
      const integrity = await hashOf('/dist/widgets.js');
      const head = tag(`${origin}/dist`, `integrity="${integrity}" crossorigin="anonymous"`);
      const page = await open('head', {head});
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(page.window.customElements.get('recurrence-explainer')).to.equal(undefined);
      const host = page.document.querySelector('recurrence-explainer')!;
      expect(host.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });
});
