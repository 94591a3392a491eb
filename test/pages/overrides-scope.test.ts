import {expect} from '@open-wc/testing';
import {queryAll, query, waitFor, type Widget} from '../support/widget.js';
import {
  definition,
  expectQuiet,
  markup,
  original,
  own,
  passages,
  text,
  wordsFile,
} from '../support/overrides-file.js';
import {close, open} from '../support/pages.js';

describe('the scope of a words.json', () => {
  afterEach(close);

  it('is the attribute of a widget, or the page’s', async () => {
    const words = await wordsFile({[definition]: own});
    const page = await open('words', {
      words,
      markup: markup('recurrence-explainer', 'words=""') + markup(),
    });
    expect(passages(await page.widget(), '.lead')[0]).to.match(original);
    expect(passages(await page.widget(1), '.lead')[0]).to.equal('Our own words. *');
    close();
    const one = await open('plain', {
      markup: markup('recurrence-explainer', `words="${words}"`) + markup(),
    });
    expect(passages(await one.widget(), '.lead')[0]).to.equal('Our own words. *');
    expect(passages(await one.widget(1), '.lead')[0]).to.match(original);
    expectQuiet(one);
  });

  it('costs nothing if no page names a file', async () => {
    const page = await open('plain');
    await page.widget();
    // The control that opens all sections comes after the content, at some time.
    const files = page
      .files()
      .map((file) => new URL(file).pathname)
      .filter((file) => !file.includes('section-tools'));
    const other = await open('words', {words: await wordsFile({[definition]: own})});
    await other.widget();
    const more = other.files().map((file) => new URL(file).pathname);
    expect(more).to.include.members(files);
    expect(more.length).to.be.greaterThan(files.length + 1);
  });

  it('includes the chapters of the guide', async () => {
    const words = await wordsFile({
      [definition]: own,
      'guide.lead.slowly': own,
    });
    const page = await open('plain', {markup: markup('recurrence-guide', `words="${words}"`)});
    const guide = await page.widget();
    const chapter = () => guide.shadowRoot!.querySelector<Widget>('recurrence-explainer');
    await waitFor(() => chapter()?.shadowRoot?.querySelector('article'));
    expect(passages(chapter()!, '.lead')[0]).to.equal('Our own words. *');
    expect(passages(guide, '.lead').join()).to.match(/^Our own words\. \*,.*in the words of/);
    expectQuiet(page);
  });

  it('includes the meaning of terms; an omitted term is plain text', async () => {
    const term = 'glossary.terms.lumpectomy';
    const words = await wordsFile({[term]: {en: 'Our **meaning**.', es: own.es}});
    const page = await open('words', {words});
    const widget = await page.widget();
    const find = (from: Widget) =>
      queryAll(from, '.term').filter(
        (button) => (button as HTMLButtonElement).value === 'term:lumpectomy',
      );
    expect(find(widget).length).to.be.greaterThan(0);
    query<HTMLDetailsElement>(widget, '#places').open = true;
    find(widget)[0]!.click();
    await waitFor(() => widget.shadowRoot!.querySelector('.meaning'));
    expect(text(query(widget, '.meaning'))).to.equal('Our meaning. *');
    expectQuiet(page);
    close();
    const without = await open('words', {words: await wordsFile({[term]: {'leave-out': true}})});
    expect(find(await without.widget())).to.have.length(0);
    expectQuiet(without);
  });

  it('includes the tools and the shared messages', async () => {
    const words = await wordsFile({
      'tools.print': {en: 'On paper', es: 'En papel'},
      'interface.sources': {en: 'What we read', es: 'Lo que leímos'},
      'interface.disclaimer': {en: 'Ask our nurses.', es: 'Pregunte a nuestro personal.'},
    });
    const page = await open('words', {
      words,
      markup: markup('recurrence-explainer', 'tools="language print"'),
    });
    const widget = await page.widget();
    await waitFor(() => widget.shadowRoot!.querySelector('.tools summary'));
    expect(text(query(widget, '.tools summary'))).to.equal('On paper');
    expect(text(query(widget, '.sources summary'))).to.match(/^What we read \(/);
    expect(text(query(widget, 'footer'))).to.match(/^Ask our nurses\. \*/);
    expectQuiet(page);
  });

  it('includes “Ask about this” and the lines with the care team’s numbers', async () => {
    const words = await wordsFile({
      'ask-about.ask': {en: 'Put it on my list', es: 'Poner en mi lista'},
      'care.day': {en: '**{team}** is at {phone}', es: '**{team}** está en el {phone}'},
    });
    const page = await open('words', {
      words,
      markup: `${markup('diagnosis-guide', 'care-phone="303-555-0100"')}${markup('appointment-planner')}`,
    });
    const widget = await page.widget();
    expect(text(query(widget, 'footer'))).to.contain('Your care team is at 303-555-0100.');
    query<HTMLDetailsElement>(widget, '#tests').open = true;
    await waitFor(() => queryAll(widget, '#tests .ask button').length, 'ask');
    expect(text(query(widget, '#tests .ask button'))).to.equal('Put it on my list');
    expectQuiet(page);
  });

  it('includes both languages of a bilingual printout', async () => {
    const words = await wordsFile({[definition]: own});
    const page = await open('words', {
      words,
      markup: markup('recurrence-explainer', 'tools="print"'),
    });
    const widget = await page.widget();
    await waitFor(() => widget.shadowRoot!.querySelector('.print-language'));
    let printed = '';
    page.window.print = () => {
      printed = text(
        page.document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!.firstElementChild!,
      );
      page.window.dispatchEvent(new Event('afterprint'));
    };
    query<HTMLSelectElement>(widget, '.print-language').value = 'both';
    query(widget, '[part=print]').click();
    await waitFor(() => printed);
    expect(printed).to.contain(own.en).and.to.contain(own.es);
  });

  it('includes the standalone script', async () => {
    const was = {en: 'no', es: 'no'};
    const words = await wordsFile({[definition]: own, 'nobody.no.such': {was, ...own}});
    const alone = await open('words-alone', {words});
    expect(passages(await alone.widget(), '.lead')[0]).to.equal('Our own words. *');
    expect(alone.recorded.warnings).to.have.length(1);
  });
});
