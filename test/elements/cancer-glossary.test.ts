import {expect} from 'chai';
import '../../src/elements/cancer-glossary/cancer-glossary.define.js';
import {all, clear, inside, press, show, until, type Widget} from '../support/fixture.js';

const words = (widget: Widget) =>
  all(widget, 'dt').map((term) =>
    [...term.childNodes]
      .map((node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim(),
  );
const status = (widget: Widget) => inside(widget, '[role=status]').textContent!.trim();

async function search(widget: Widget, query: string): Promise<void> {
  const input = inside<HTMLInputElement>(widget, 'input[type=search]');
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await widget.updateComplete;
}

describe('<cancer-glossary>', () => {
  let widget: Widget;
  beforeEach(async () => {
    widget = await show('<cancer-glossary lang="en"></cancer-glossary>');
  });
  afterEach(clear);

  it('stands from A to Z in the order of its language, under a heading for each letter', async () => {
    for (const language of ['en', 'es']) {
      if (language === 'es') await press(widget, 'es');
      const found = words(widget);
      const {compare} = new Intl.Collator(language);
      expect(found).to.deep.equal([...found].sort(compare));
      expect(found.length).to.be.above(70);
      const letters = all(widget, 'h3.letter').map(({textContent}) => textContent);
      expect(letters).to.deep.equal([...new Set(letters)].sort());
      expect(status(widget)).to.equal(
        `${found.length} ${language === 'en' ? 'words' : 'palabras'}`,
      );
    }
  });

  it('finds words without accents or capitals, by any form, and by the other language', async () => {
    await search(widget, 'CHEMO');
    expect(words(widget)).to.deep.equal(['chemotherapy']);
    expect(status(widget)).to.equal('1 word');
    await search(widget, 'quimio');
    expect(words(widget)).to.deep.equal(['chemotherapy']);
    await press(widget, 'es');
    expect(inside<HTMLInputElement>(widget, 'input').value).to.equal('quimio');
    expect(words(widget)).to.deep.equal(['quimioterapia']);
    await search(widget, 'recaida');
    expect(words(widget)).to.deep.equal(['recaída']);
    await search(widget, ' ganglio ');
    expect(words(widget)).to.deep.equal(['ganglio linfático']);
  });

  it('says what to do where nothing is found', async () => {
    await search(widget, 'zebra <b>');
    expect(words(widget)).to.deep.equal([]);
    expect(status(widget)).to.contain('“zebra <b>”').and.to.contain('ask your care team');
    await search(widget, '');
    expect(words(widget).length).to.be.above(70);
  });

  it('leads from a letter to its words', async () => {
    inside(widget, 'nav a[href="#M"]').click();
    await until(() => widget.shadowRoot!.activeElement?.id === 'M');
    expect(inside(widget, '#M').getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('marks the word of the other language, and cites its sources', () => {
    expect(inside(widget, '.entry .other [lang=es]').textContent).to.match(/\p{L}/u);
    expect(all(widget, '.sources li').length).to.be.above(20);
  });
});
