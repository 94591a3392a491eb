import {expect} from '@open-wc/testing';
import {queryAll, query, languageOf, waitFor, type Widget} from '../support/widget.js';
import {close, open, requested} from '../support/pages.js';

const markup = '<recurrence-guide></recurrence-guide>';

const shows = (guide: Widget, id: string) =>
  waitFor(
    () => guide.shadowRoot!.querySelector(`.chapter > ${id}`)?.shadowRoot?.querySelector('article'),
    `${id} shows`,
  );
const next = (guide: Widget) => queryAll(guide, '.turn a').at(-1)!;
const own = ['recurrence-guide', 'recurrence-guide.es'];
const ofChapter = (id: string) => [id, `${id}.es`];

describe('a guide on a page', () => {
  afterEach(close);

  it('requests only the open chapter’s files, each once, under the strict policy', async () => {
    const page = await open('plain', {policy: 'strict', lang: 'es', markup});
    const guide = await page.widget();
    await shows(guide, 'recurrence-explainer');
    expect(requested(page)).to.deep.equal([...own, ...ofChapter('recurrence-explainer')].sort());
    next(guide).click();
    await shows(guide, 'diagnosis-guide');
    expect(requested(page)).to.deep.equal(
      [...own, ...ofChapter('recurrence-explainer'), ...ofChapter('diagnosis-guide')].sort(),
    );
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
    expect(page.window.localStorage.length).to.equal(0);
  });

  it('requests only the chapter that a link leads to', async () => {
    const page = await open('plain', {
      lang: 'es',
      markup: '<recurrence-guide chapter="coping-guide"></recurrence-guide>',
    });
    await shows(await page.widget(), 'coping-guide');
    expect(requested(page)).to.deep.equal([...own, ...ofChapter('coping-guide')].sort());
  });

  it('shows a chapter beside the same widget on the page', async () => {
    const page = await open('plain', {markup: `${markup}<diagnosis-guide></diagnosis-guide>`});
    const guide = await page.widget();
    await page.widget(1);
    next(guide).click();
    await shows(guide, 'diagnosis-guide');
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });

  for (const missing of ['diagnosis-guide-', 'diagnosis-guide.es']) {
    for (const way of ['the button', 'the network that is back']) {
      it(`warns once that ${missing} failed to load, and opens it by ${way}; the rest keeps working`, async () => {
        const failing = `/failing/${crypto.randomUUID()}`;
        const page = await open('plain', {lang: 'es', base: `${failing}/${missing}`, markup});
        const guide = await page.widget();
        await shows(guide, 'recurrence-explainer');
        next(guide).click();
        await waitFor(() => guide.shadowRoot!.querySelector('.again'), 'a way to try again');
        expect(query(guide, '[role=alert]').textContent).to.contain('no se abrió');
        await waitFor(() => guide.shadowRoot!.activeElement === query(guide, '.again'));
        expect(page.recorded.warnings).to.have.length(1);
        // Still failing: no second warning, the other chapters open.
        query(guide, '.again').click();
        await waitFor(() => guide.shadowRoot!.querySelector('.again'));
        next(guide).click();
        await shows(guide, 'treatment-options');
        queryAll(guide, '.turn a')[0]!.click();
        await waitFor(() => guide.shadowRoot!.querySelector('.again'));
        await fetch(`${failing}/over`);
        if (way === 'the button') query(guide, '.again').click();
        else page.window.dispatchEvent(new Event('online'));
        await shows(guide, 'diagnosis-guide');
        expect(queryAll(guide, '.state')).to.deep.equal([]);
        expect(page.recorded.warnings).to.have.length(1);
        expect(page.recorded.errors).to.deep.equal([]);
      });
    }
  }
});

describe('a language switch on a page', () => {
  const kept =
    '<recurrence-explainer></recurrence-explainer><language-switch remember></language-switch>';
  afterEach(() => {
    close();
    localStorage.clear();
  });

  it('restores the choice after a reload, before content is requested, and stores nothing without remember', async () => {
    const first = await open('plain', {markup: kept});
    const shown = await first.widget(1);
    query(shown, '[part=language][lang=es]').click();
    await waitFor(() => localStorage.length === 1);
    close();
    const later = await open('plain', {markup: kept, policy: 'strict'});
    expect(languageOf(await later.widget(0))).to.equal('es');
    expect(requested(later).filter((name) => name.endsWith('.en'))).to.deep.equal([]);
    expect(query(await later.widget(1), '[aria-pressed=true]').lang).to.equal('es');
    expect(later.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
    close();
    const without = await open('plain', {markup: kept.replace(' remember', '')});
    expect(languageOf(await without.widget(0))).to.equal('en');
  });

  it('without `remember` is forgotten with the page', async () => {
    const markup = kept.replace(' remember', '');
    const first = await open('plain', {markup});
    query(await first.widget(1), '[part=language][lang=es]').click();
    const widget = await first.widget(0);
    await waitFor(() => languageOf(widget) === 'es');
    expect([first.window.localStorage.length, first.document.cookie]).to.deep.equal([0, '']);
    close();
    expect(languageOf(await (await open('plain', {markup})).widget(0))).to.equal('en');
  });
});
