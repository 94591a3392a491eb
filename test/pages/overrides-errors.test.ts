import {expect} from '@open-wc/testing';
import {query} from '../support/widget.js';
import {
  definition,
  markup,
  original,
  own,
  passages,
  relapse,
  served,
  text,
  wordsFile,
} from '../support/overrides-file.js';
import {close, open} from '../support/pages.js';

describe('a words.json that cannot be applied', () => {
  afterEach(close);

  it('keeps each original and warns once per entry', async () => {
    const was = {en: 'other', es: 'words'};
    const words = await wordsFile({
      [definition]: {was, ...own},
      [relapse]: {en: own.en},
      'explainer.no.such': {was, ...own},
      'nobody.no.such': {was, ...own},
      'explainer.places.breast': {'leave-out': true},
      'glossary.terms.relapse.forms': own,
      'interface.updated': {en: 'Changed.', es: 'Cambio.'},
      ['__proto__']: {was, ...own},
      'explainer.why.summary': {was: {}, ...own},
      'explainer.outlook.heading': {was: 5},
    });
    const page = await open('words', {
      words,
      lang: 'es',
      markup: markup() + markup() + markup('cancer-glossary'),
    });
    const widget = await page.widget();
    await page.widget(1);
    await page.widget(2);
    expect(text(query(widget, 'article'))).not.to.contain(own.es);
    expect(text(query(widget, 'article'))).not.to.contain('*');
    expect(text(query(widget, '#places'))).to.contain('lumpectomía');
    expect(text(query(widget, 'footer'))).to.match(/Último cambio de este texto: .* \d{4}\./);
    const said = page.recorded.warnings.map((warning) =>
      warning.replace(/^recurrence-widgets: \S+ /, ''),
    );
    for (const expected of [
      /"explainer\.lead\.definition": the original changed since it was reviewed/,
      /"explainer\.lead\.relapse" in "es": there is no wording; the original text is shown/,
      /unknown passage "explainer\.no\.such"/,
      /unknown passage "nobody\.no\.such"/,
      /unknown passage "__proto__"/,
      /"explainer\.places\.breast": it can be changed, but not left out/,
      /"glossary\.terms\.relapse\.forms": this text cannot be changed/,
      /"interface\.updated" in "es": it must have the same placeholders/,
      /"explainer\.why\.summary": the original changed since/,
      /the entry "explainer\.outlook\.heading" is not valid/,
    ]) {
      expect(
        said.filter((one) => expected.test(one)),
        `${expected}`,
      ).to.have.length(1);
    }
    expect(said).to.have.length(10);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  const bad: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['is missing', () => served('gone', 404)],
    ['is not JSON', () => served('{"passages": ')],
    ['is not an object', () => served('["words"]')],
    [
      'has an unknown format',
      () => served('{"recurrence-widgets":"9.0.0","format":2,"passages":{}}'),
    ],
    [
      'is on another origin without CORS',
      () => `http://127.0.0.1:${location.port}/own-words?body={}`,
    ],
    ['has a malformed URL', () => 'http://[words'],
  ];
  for (const [what, address] of bad) {
    it(`keeps the originals and warns once if the file ${what}`, async () => {
      const page = await open('words', {words: await address(), markup: markup() + markup()});
      expect(passages(await page.widget(), '.lead')[0]).to.match(original);
      expect(passages(await page.widget(1), '.lead')[0]).to.match(original);
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }
});
