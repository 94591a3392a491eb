import {expect} from '@open-wc/testing';
import '../../src/elements/recurrence-guide/recurrence-guide.define.js';
import '../support/accessibility.js';
import {pressKey} from '../support/input.js';
import {
  chooseLanguage,
  query,
  queryAll,
  textOf,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const status = (guide: Widget) => textOf(query(guide, '.search [role=status]'));
const results = (guide: Widget) => queryAll<HTMLAnchorElement>(guide, '[part=result]');
const marks = (guide: Widget) => queryAll(guide, '[part=result] mark').map(textOf);
const openChapter = (guide: Widget) => query<Widget>(guide, '.chapter > *');

/** A guide with its first chapter. */
async function guideFixture(attributes = ''): Promise<Widget> {
  const guide = await widgetFixture(`<recurrence-guide ${attributes}></recurrence-guide>`);
  await waitFor(() => guide.shadowRoot!.querySelector('.stop'), 'a chapter should be shown');
  return guide;
}

/** Types into the field and waits for what is announced. */
async function search(guide: Widget, text: string, announced: RegExp): Promise<void> {
  const input = query<HTMLInputElement>(guide, '#search');
  const type = (value: string): void => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  };
  type('');
  await waitFor(() => status(guide) === '', 'no search');
  type(text);
  await waitFor(() => announced.test(status(guide)), `${announced} for “${text}”`);
}

/** The element that has the focus within the open chapter. */
const focused = (guide: Widget) =>
  guide.shadowRoot!.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;

describe('the search of the guide', () => {
  it('finds passages and terms in all chapters and highlights the match', async () => {
    const guide = await guideFixture();
    expect(status(guide)).to.equal('');
    await search(guide, 'lymph', /^\d+ results$/);
    const chapters = queryAll(guide, '[part=results] [part=found-chapter]').map(textOf);
    expect(chapters).to.include.members(['What a recurrence is', 'Words explained']);
    expect(marks(guide).length).to.be.greaterThan(3);
    for (const mark of marks(guide)) expect(mark.toLowerCase()).to.equal('lymph');
    for (const result of results(guide)) expect(textOf(result).toLowerCase()).to.contain('lymph');
  });

  it('ignores case, accents and plurals in the language shown, and follows a change of it', async () => {
    const guide = await guideFixture('lang="es"');
    await search(guide, 'METASTASIS', /^\d+ resultados$/);
    const plain = status(guide);
    expect(marks(guide).some((mark) => mark.toLowerCase() === 'metástasi')).to.equal(true);
    await search(guide, 'metástasis', /resultados$/);
    expect(status(guide)).to.equal(plain);
    await search(guide, 'recaida', /resultados?$/);
    expect(marks(guide).length).to.be.greaterThan(0);
    for (const mark of marks(guide)) expect(mark.toLowerCase()).to.equal('recaída');
    await search(guide, 'biopsia', /resultados$/);
    await chooseLanguage(guide, 'en');
    // The name of a term in another language leads to it.
    await waitFor(() => /^\d+ results?$/.test(status(guide)), 'results in English');
    expect(results(guide).map(textOf).join()).to.match(/biopsy/i);
    expect(query<HTMLInputElement>(guide, '#search').value).to.equal('biopsia');
  });

  it('requires all words and says if nothing is found', async () => {
    const guide = await guideFixture();
    await search(guide, 'bone pain', /^\d+ results?$/);
    for (const result of results(guide)) {
      expect(textOf(result)).to.match(/bone/i).and.to.match(/pain/i);
    }
    await search(guide, '<b>zebra', /Nothing found for “<b>zebra”/);
    expect(results(guide)).to.deep.equal([]);
    await search(guide, 'x', /^$/);
    expect(results(guide)).to.deep.equal([]);
  });

  it('follows a result to its chapter, section and passage, and hides the results', async () => {
    const guide = await guideFixture();
    await search(guide, 'PET scan', /results?$/);
    const result = results(guide).find(({hash}) => hash === '#diagnosis-guide-tests')!;
    const text = textOf(result.querySelector('.found-text')!);
    result.click();
    await waitFor(() => focused(guide)?.matches('[data-found]'), 'the passage should have focus');
    expect(openChapter(guide).localName).to.equal('diagnosis-guide');
    expect(textOf(focused(guide)!)).to.equal(text);
    expect(query<HTMLDetailsElement>(openChapter(guide), '#tests').open).to.equal(true);
    const {top, bottom} = focused(guide)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(results(guide)).to.deep.equal([]);
    expect(location.hash).to.equal('');
    // A click into the field brings them back.
    query(guide, '#search').click();
    await waitFor(() => results(guide).length > 0, 'results again');
    expect(queryAll(openChapter(guide), '[data-found]')).to.have.length(1);
    query(guide, '#search').focus();
    expect(queryAll(openChapter(guide), '[data-found], [part=passage][tabindex]')).to.deep.equal(
      [],
    );
  });

  it('follows a result to a term, and within the open chapter', async () => {
    const guide = await guideFixture('chapter="cancer-glossary"');
    await search(guide, 'biopsy', /results?$/);
    const term = results(guide).find(({hash}) => hash.startsWith('#cancer-glossary'))!;
    const text = textOf(term.querySelector('.found-text')!);
    term.click();
    await waitFor(() => focused(guide)?.matches('dd[data-found]'), 'the definition');
    expect(textOf(focused(guide)!)).to.equal(text);
  });

  it('opens the section if the passage itself is not shown', async () => {
    const guide = await guideFixture('sections="recurrence-explainer support-resources"');
    await search(guide, 'Komen', /results?$/);
    expect(
      new Set(results(guide).map(({hash}) => hash.split('-').slice(0, 2).join('-'))),
    ).to.deep.equal(new Set(['#support-resources']));
    results(guide)[0]!.click();
    await waitFor(() => guide.shadowRoot!.querySelector('.chapter > support-resources'));
    await waitFor(() => focused(guide), 'something in the chapter should have focus');
    expect(focused(guide)!.closest('details')!.open).to.equal(true);
  });

  it('shows the first results of a chapter and, on request, the rest, where keyboard focus continues', async () => {
    const guide = await guideFixture();
    await search(guide, 'cancer', /^\d+ results$/);
    const before = results(guide).length;
    const more = query(guide, '[part=results] button');
    expect(textOf(more)).to.match(/^Show \d+ more$/);
    more.click();
    await waitFor(() => results(guide).length > before);
    await waitFor(() => guide.shadowRoot!.activeElement?.matches('[part=result]'), 'a result');
    expect(guide.shadowRoot!.activeElement).to.equal(results(guide)[3]);
  });

  it('can be used with the keyboard: Enter goes to the first result, Escape clears', async () => {
    const guide = await guideFixture();
    query(guide, '#search').focus();
    for (const key of 'scan') await pressKey(key);
    await waitFor(() => /results$/.test(status(guide)), 'results');
    await pressKey('Enter');
    await waitFor(() => guide.shadowRoot!.activeElement === results(guide)[0], 'the first result');
    query(guide, '#search').focus();
    await pressKey('Escape');
    await waitFor(() => results(guide).length === 0, 'no results');
    expect(query<HTMLInputElement>(guide, '#search').value).to.equal('');
    expect(status(guide)).to.equal('');
  });

  it('does not show treatments that depend on the reader’s answers out of that context', async () => {
    const guide = await guideFixture('sections="treatment-options"');
    await search(guide, 'therapy', /results?$/);
    for (const button of queryAll(guide, '[part=results] button')) button.click();
    await guide.updateComplete;
    expect(results(guide).length).to.be.greaterThan(0);
    const conditional = results(guide).filter(
      ({hash, children}) => hash === '#treatment-options-for-you' && children.length > 2,
    );
    expect(conditional).to.deep.equal([]);
  });

  it('is accessible with results and without', async () => {
    const guide = await guideFixture();
    await expect(guide).to.be.accessible();
    await search(guide, 'bone', /results$/);
    await expect(guide).to.be.accessible();
    await search(guide, 'zebra', /Nothing/);
    await expect(guide).to.be.accessible();
  });
});
