import {expect} from '@open-wc/testing';
import '../../src/elements/cancer-glossary/cancer-glossary.define.js';
import {
  chooseLanguage,
  query,
  queryAll,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const terms = (widget: Widget) =>
  queryAll(widget, 'dt').map((term) =>
    [...term.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent! : ''))
      .join('')
      .trim(),
  );
const status = (widget: Widget) => query(widget, '[role=status]').textContent!.trim();

async function search(widget: Widget, text: string): Promise<void> {
  const input = query<HTMLInputElement>(widget, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await widget.updateComplete;
}

describe('<cancer-glossary>', () => {
  let widget: Widget;
  beforeEach(async () => {
    widget = await widgetFixture('<cancer-glossary lang="en"></cancer-glossary>');
  });

  it('sorts terms by the rules of its language under a heading for each letter', async () => {
    for (const language of ['en', 'es']) {
      if (language === 'es') await chooseLanguage(widget, 'es');
      const found = terms(widget);
      const {compare} = new Intl.Collator(language);
      expect(found).to.deep.equal([...found].sort(compare));
      expect(found.length).to.be.above(70);
      const letters = queryAll(widget, 'h3.letter').map(({textContent}) => textContent);
      expect(letters).to.deep.equal([...new Set(letters)].sort());
      expect(status(widget)).to.equal(
        `${found.length} ${language === 'en' ? 'words' : 'palabras'}`,
      );
    }
  });

  it('finds terms regardless of accents and case, by any form and by the other language’s term', async () => {
    await search(widget, 'CHEMO');
    expect(terms(widget)).to.deep.equal(['chemotherapy']);
    expect(status(widget)).to.equal('1 word');
    await search(widget, 'quimio');
    expect(terms(widget)).to.deep.equal(['chemotherapy']);
    await chooseLanguage(widget, 'es');
    expect(query<HTMLInputElement>(widget, 'input').value).to.equal('quimio');
    expect(terms(widget)).to.deep.equal(['quimioterapia']);
    await search(widget, 'recaida');
    expect(terms(widget)).to.deep.equal(['recaída']);
    await search(widget, ' ganglio ');
    expect(terms(widget)).to.deep.equal(['ganglio linfático']);
  });

  it('suggests asking the care team if nothing is found', async () => {
    await search(widget, 'zebra <b>');
    expect(terms(widget)).to.deep.equal([]);
    expect(status(widget)).to.contain('“zebra <b>”').and.to.contain('ask your care team');
    await search(widget, '');
    expect(terms(widget).length).to.be.above(70);
  });

  it('jumps from a letter to its terms', async () => {
    query(widget, 'nav a[href="#M"]').click();
    await waitFor(() => widget.shadowRoot!.activeElement?.id === 'M');
    expect(query(widget, '#M').getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('marks the other language’s term with its language and cites sources', () => {
    expect(query(widget, '.entry .other [lang=es]').textContent).to.match(/\p{L}/u);
    expect(queryAll(widget, '.sources li').length).to.be.above(20);
  });
});
