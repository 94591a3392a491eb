import {expect} from '@open-wc/testing';
import ids from 'content:ids';
import {queryAll, query, languageOf, waitFor, type Widget} from '../support/widget.js';
import {
  definition,
  expectQuiet,
  markup,
  original,
  own,
  passages,
  relapse,
  requestsForWords,
  text,
  wordsFile,
} from '../support/overrides-file.js';
import {close, open} from '../support/pages.js';

describe('a words.json', () => {
  afterEach(close);

  it('replaces passages, marks them as the hospital’s, and is requested once', async () => {
    const words = await wordsFile(
      {[definition]: own, 'explainer.why.heading': {en: 'Our why', es: 'Nuestro porqué'}},
      {hospital: 'Mercy Hospital', 'approved-by': 'Dr. Ana Ruiz', 'approved-on': '2026-05-03'},
    );
    const page = await open('words', {
      words,
      policy: 'strict',
      markup: markup() + markup() + markup('coping-guide'),
    });
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.equal('Our own words. *');
    expect(text(query(widget, '#why-heading'))).to.equal('Our why *');
    expect(text(query(widget, '#why .own'))).to.match(/^\* Words of Mercy Hospital\./);
    expect(queryAll(widget, '#outlook .own')).to.have.length(0);
    expect(text(query(widget, 'footer'))).to.match(
      /words of Mercy Hospital\..* Dr\. Ana Ruiz approved it on May 3, 2026\. Text last changed/,
    );
    expect(passages(await page.widget(1), '.lead')[0]).to.equal('Our own words. *');
    expect(text(query(await page.widget(2), 'footer'))).not.to.contain('Mercy');
    expect(requestsForWords(page)).to.have.length(1);
    expectQuiet(page);
  });

  it('has passages in each language', async () => {
    const words = await wordsFile({[definition]: own}, {hospital: 'Mercy Hospital'});
    const page = await open('words', {words, lang: 'es'});
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.equal('Nuestras palabras. *');
    expect(text(query(widget, 'footer'))).to.contain('lo escribió Mercy Hospital.');
    query(widget, '.languages [lang=en]').click();
    await waitFor(() => languageOf(widget) === 'en');
    expect(passages(widget, '.lead')[0]).to.equal('Our own words. *');
    expect(requestsForWords(page)).to.have.length(1);
    expectQuiet(page);
  });

  it('removes the sources of a passage that it replaces', async () => {
    const plainPage = await open('words', {words: ''});
    const count = (widget: Widget) => queryAll(widget, '#feelings .sources li').length;
    const before = count(await plainPage.widget());
    const {default: known} = await ids['recurrence-explainer']!('');
    const feelings = Object.keys(known).filter((id) => /^explainer\.feelings\./.test(id));
    const each = feelings.filter((id) => !/\.(heading|summary|title|label)$|-label$/.test(id));
    const words = await wordsFile(Object.fromEntries(each.map((id) => [id, own])));
    const page = await open('words', {words});
    const widget = await page.widget();
    expect(before).to.be.greaterThan(0);
    expect(count(widget)).to.equal(0);
    expect(text(query(widget, '#feelings .own'))).to.match(/^\* Words of this hospital/);
    expect(queryAll(widget, '#why .sources li').length).to.be.greaterThan(0);
  });

  it('omits passages, and a section without any', async () => {
    const {default: known} = await ids['recurrence-explainer']!('');
    const why = Object.entries(known).filter(
      ([id, {omittable}]) => /^explainer\.why\./.test(id) && omittable,
    );
    const words = await wordsFile(
      Object.fromEntries(
        [relapse, ...why.map(([id]) => id)].map((id) => [id, {'leave-out': true}]),
      ),
    );
    const page = await open('words', {words});
    const widget = await page.widget();
    expect(passages(widget, '.lead').join()).not.to.contain('relapse');
    expect(queryAll(widget, '#why, nav a[href="#why"]')).to.have.length(0);
    expect(queryAll(widget, 'details.section')).to.have.length(7);
    // There are no other warnings.
    expect(text(query(widget, 'footer'))).not.to.contain('*');
    expectQuiet(page);
  });

  it('may use the markup of passages, and no other', async () => {
    const words = await wordsFile({
      [definition]: {
        en:
          '**Call** [us](tel:+15550100) or [write](mailto:a@b.example). <img src=x onerror="alert(1)"> ' +
          '[a](javascript:alert(1)) [b](http://plain.example) [c](data:text/html,x) [d](term:relapse) ' +
          '[[e](javascript:1)](term:f) \u202e&lt;b&gt; {{x}} [site](https://a.example/?b=1)',
        es: own.es,
      },
      'explainer.why.heading': {en: '**Bold** [h](https://a.example)', es: own.es},
    });
    const page = await open('words', {words, policy: 'strict'});
    const widget = await page.widget();
    const [first] = queryAll(widget, '.lead [part~=passage]');
    // Braces are not those of the original: all of it is the original.
    expect(text(first!)).to.match(original);
    expect(text(query(widget, '#why-heading'))).to.equal('Bold h *');
    expect(page.recorded.warnings.join('\n')).to.match(/explainer\.lead\.definition.*braces/);
    expect(page.recorded.warnings.join('\n')).to.match(
      /explainer\.why\.heading.*formatting and links are not allowed/,
    );
    close();

    const some = await wordsFile({
      [definition]: {
        en:
          '**Call** [us](tel:+15550100) or [write](mailto:a@b.example). <img src=x onerror="alert(1)"> ' +
          '[a](javascript:alert(1)) [b](http://plain.example) [c](data:text/html,x) [d](term:relapse) ' +
          '[[e](javascript:1)](term:f) [s](https://u:p@a.example) \u202e&lt;b&gt; [site](https://a.example/?b=1)',
        es: own.es,
      },
    });
    const other = await open('words', {words: some, policy: 'strict'});
    const shown = queryAll(await other.widget(), '.lead [part~=passage]')[0]!;
    expect(text(shown)).to.equal(
      'Call us or write. <img src=x onerror="alert(1)"> a) b c d e s &lt;b&gt; site *',
    );
    const children = [...shown.querySelectorAll('*')].map(({localName}) => localName);
    expect(children).to.deep.equal(['strong', 'a', 'a', 'a']);
    expect([...shown.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
      ['tel:+15550100', 'mailto:a@b.example', 'https://a.example/?b=1'],
    );
    expect(other.recorded.warnings).to.have.length(1);
    expect(other.recorded.warnings[0]).to.match(/definition.*"en".*https:, tel: and mailto:/);
    expect(other.recorded.violations).to.deep.equal([]);
  });

  it('keeps the terms that its text still contains', async () => {
    const words = await wordsFile({
      'explainer.places.breast': {
        en: 'Radiation and a Lumpectomy, **lumpectomy**, lumpectomy.',
        es: own.es,
      },
    });
    const page = await open('words', {words});
    const widget = await page.widget();
    const place = queryAll(widget, '[part~=map-answer] .term, .all-places .term').map(text);
    expect(
      place.filter((word) => /lumpectomy/i.test(word)).every((word) => word === 'Lumpectomy'),
    ).to.equal(true);
    expect(place).to.contain('Lumpectomy');
  });
});
