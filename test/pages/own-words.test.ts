import {expect} from 'chai';
import ids, {owners} from 'content:ids';
import {all, inside, spoken, until, type Widget} from '../support/fixture.js';
import {close, open, type HostPage} from '../support/pages.js';

type Entry = Record<string, unknown>;

/** An entry of a `words.json`, for the originals of this build. */
async function entry(id: string, rest: Entry): Promise<Entry> {
  const {default: known} = await ids[owners[id.split('.')[0]!]!]!('');
  return {was: known[id]!.fingerprints, ...rest};
}

const served = (body: string, status = 200): string =>
  `/own-words?status=${status}&body=${encodeURIComponent(body)}`;

/** The address of a `words.json` with some passages. */
async function file(passages: Record<string, Entry>, head: Entry = {}): Promise<string> {
  const whole: Record<string, Entry> = {};
  for (const [id, rest] of Object.entries(passages)) {
    whole[id] = 'was' in rest ? rest : await entry(id, rest);
  }
  return served(JSON.stringify({'recurrence-widgets': '0.1.0', ...head, passages: whole}));
}

const markup = (name = 'recurrence-explainer', attributes = '') =>
  `<${name} ${attributes}></${name}>`;
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const passages = (widget: Widget, within = '') =>
  all(widget, `${within} [part~=passage]`).map(text);
const asked = (page: HostPage) => page.files().filter((address) => address.includes('/own-words?'));
const quiet = (page: HostPage) =>
  expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});

const definition = 'explainer.lead.definition';
const relapse = 'explainer.lead.relapse';
const own = {en: 'Our own words.', es: 'Nuestras palabras.'};
/** Begins the original. */
const original = /^A recurrence is breast cancer that has come back/;

describe('words of a hospital', () => {
  afterEach(close);

  it('stand in place of ours, marked as its own, and are asked for once', async () => {
    const words = await file(
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
    expect(text(inside(widget, '#why .heading'))).to.equal('Our why *');
    expect(text(inside(widget, '#why .own'))).to.match(/^\* Words of Mercy Hospital\./);
    expect(all(widget, '#outlook .own')).to.have.length(0);
    expect(text(inside(widget, 'footer'))).to.match(
      /words of Mercy Hospital\..* Dr\. Ana Ruiz approved it on May 3, 2026\. Text last changed/,
    );
    expect(passages(await page.widget(1), '.lead')[0]).to.equal('Our own words. *');
    expect(text(inside(await page.widget(2), 'footer'))).not.to.contain('Mercy');
    expect(asked(page)).to.have.length(1);
    quiet(page);
  });

  it('are in each language their own', async () => {
    const words = await file({[definition]: own}, {hospital: 'Mercy Hospital'});
    const page = await open('words', {words, lang: 'es'});
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.equal('Nuestras palabras. *');
    expect(text(inside(widget, 'footer'))).to.contain('en palabras de Mercy Hospital.');
    inside(widget, '.languages [lang=en]').click();
    await until(() => spoken(widget) === 'en');
    expect(passages(widget, '.lead')[0]).to.equal('Our own words. *');
    expect(asked(page)).to.have.length(1);
    quiet(page);
  });

  it('no longer stand over sources that say something else', async () => {
    const plainPage = await open('words', {words: ''});
    const count = (widget: Widget) => all(widget, '#feelings .sources li').length;
    const before = count(await plainPage.widget());
    const {default: known} = await ids['recurrence-explainer']!('');
    const feelings = Object.keys(known).filter((id) => /^explainer\.feelings\./.test(id));
    const each = feelings.filter((id) => !/\.(heading|summary|title|label)$|-label$/.test(id));
    const words = await file(Object.fromEntries(each.map((id) => [id, own])));
    const page = await open('words', {words});
    const widget = await page.widget();
    expect(before).to.be.greaterThan(0);
    expect(count(widget)).to.equal(0);
    expect(text(inside(widget, '#feelings .own'))).to.match(/^\* Words of this hospital/);
    expect(all(widget, '#why .sources li').length).to.be.greaterThan(0);
  });

  it('may be that a passage is left out, and a section that is empty then', async () => {
    const {default: known} = await ids['recurrence-explainer']!('');
    const why = Object.entries(known).filter(
      ([id, {omittable}]) => /^explainer\.why\./.test(id) && omittable,
    );
    const words = await file(
      Object.fromEntries(
        [relapse, ...why.map(([id]) => id)].map((id) => [id, {'leave-out': true}]),
      ),
    );
    const page = await open('words', {words});
    const widget = await page.widget();
    expect(passages(widget, '.lead').join()).not.to.contain('relapse');
    expect(all(widget, '#why, nav a[href="#why"]')).to.have.length(0);
    expect(all(widget, 'details.section')).to.have.length(7);
    // Nothing is said that is not ours.
    expect(text(inside(widget, 'footer'))).not.to.contain('*');
    quiet(page);
  });

  it('have the marks that a passage may have, and nothing else', async () => {
    const words = await file({
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
    const [first] = all(widget, '.lead [part~=passage]');
    // Braces are not those of the original: all of it is the original.
    expect(text(first!)).to.match(original);
    expect(text(inside(widget, '#why .heading'))).to.equal('Bold h *');
    expect(page.recorded.warnings.join('\n')).to.match(/explainer\.lead\.definition.*braces/);
    expect(page.recorded.warnings.join('\n')).to.match(
      /explainer\.why\.heading.*formatting and links are not allowed/,
    );
    close();

    const some = await file({
      [definition]: {
        en:
          '**Call** [us](tel:+15550100) or [write](mailto:a@b.example). <img src=x onerror="alert(1)"> ' +
          '[a](javascript:alert(1)) [b](http://plain.example) [c](data:text/html,x) [d](term:relapse) ' +
          '[[e](javascript:1)](term:f) [s](https://u:p@a.example) \u202e&lt;b&gt; [site](https://a.example/?b=1)',
        es: own.es,
      },
    });
    const other = await open('words', {words: some, policy: 'strict'});
    const shown = all(await other.widget(), '.lead [part~=passage]')[0]!;
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

  it('keep the terms that they still have', async () => {
    const words = await file({
      'explainer.places.breast': {
        en: 'Radiation and a Lumpectomy, **lumpectomy**, lumpectomy.',
        es: own.es,
      },
    });
    const page = await open('words', {words});
    const widget = await page.widget();
    const place = all(widget, '[part~=map-answer] .term, .all-places .term').map(text);
    expect(
      place.filter((word) => /lumpectomy/i.test(word)).every((word) => word === 'Lumpectomy'),
    ).to.equal(true);
    expect(place).to.contain('Lumpectomy');
  });

  it('leave the original where they do not fit, and say each once', async () => {
    const was = {en: 'other', es: 'words'};
    const words = await file({
      [definition]: {was, ...own},
      [relapse]: {en: own.en},
      'explainer.no.such': {was, ...own},
      'nobody.no.such': {was, ...own},
      'explainer.places.breast': {'leave-out': true},
      'glossary.terms.relapse.forms': own,
      'interface.updated': {en: 'Changed.', es: 'Cambio.'},
      __proto__: {was, ...own},
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
    expect(text(inside(widget, 'article'))).not.to.contain(own.es);
    expect(text(inside(widget, 'article'))).not.to.contain('*');
    expect(text(inside(widget, '#places'))).to.contain('lumpectomía');
    expect(text(inside(widget, 'footer'))).to.match(/Último cambio de este texto: .* \d{4}\./);
    const said = page.recorded.warnings.map((warning) =>
      warning.replace(/^recurrence-widgets: (\S+: )?/, ''),
    );
    for (const expected of [
      /"explainer\.lead\.definition": the original changed since it was reviewed/,
      /"explainer\.lead\.relapse" in "es": there is no wording; the original text is shown/,
      /unknown passage "explainer\.no\.such"/,
      /unknown passage "nobody\.no\.such"/,
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
    expect(said).to.have.length(9);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  const bad: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['that is not there', () => served('gone', 404)],
    ['that is no JSON', () => served('{"passages": ')],
    ['that is something else', () => served('["words"]')],
    [
      'of a form that nobody knows yet',
      () => served('{"recurrence-widgets":"9.0.0","format":2,"passages":{}}'),
    ],
    [
      'of an origin that does not allow it',
      () => `http://127.0.0.1:${location.port}/own-words?body={}`,
    ],
    ['whose address is none', () => 'http://[words'],
  ];
  for (const [what, address] of bad) {
    it(`in a file ${what} leave ours, and it is said once`, async () => {
      const page = await open('words', {words: await address(), markup: markup() + markup()});
      expect(passages(await page.widget(), '.lead')[0]).to.match(original);
      expect(passages(await page.widget(1), '.lead')[0]).to.match(original);
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }

  it('show the original with one warning if their code fails to load, and apply when back online', async () => {
    const failing = `/failing/${crypto.randomUUID()}`;
    const words = await file({[definition]: own});
    const page = await open('words', {words, base: `${failing}/overrides-`});
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.match(original);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.contain('could not load the feature "overrides"');
    await fetch(`${failing}/over`);
    page.window.dispatchEvent(new Event('online'));
    await until(() => passages(widget, '.lead')[0] === 'Our own words. *', 'the overrides apply');
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('show the original with one warning if the file fails to load, and apply when back online', async () => {
    const page = await open('plain', {markup: ''});
    const {fetch: online} = page.window;
    page.window.fetch = () => Promise.reject(new TypeError('offline'));
    const words = await file({[definition]: own});
    page.document.body.innerHTML = markup('recurrence-explainer', `words="${words}"`);
    const widget = await page.widget();
    expect(passages(widget, '.lead')[0]).to.match(original);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.match(/could not use the overrides in \S+ \(offline\)/);
    page.window.fetch = online;
    page.window.dispatchEvent(new Event('online'));
    await until(() => passages(widget, '.lead')[0] === 'Our own words. *', 'the overrides apply');
    expect(page.recorded.warnings).to.have.length(1);
  });

  it('are named on one widget, or none there', async () => {
    const words = await file({[definition]: own});
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
    quiet(one);
  });

  it('cost nothing where no page names them', async () => {
    const page = await open('plain');
    await page.widget();
    expect(page.files().filter((address) => /chunks\/own|\.ids-/.test(address))).to.deep.equal([]);
  });

  it('reach the chapters of the guide', async () => {
    const words = await file({
      [definition]: own,
      'guide.lead.slowly': own,
    });
    const page = await open('plain', {markup: markup('recurrence-guide', `words="${words}"`)});
    const guide = await page.widget();
    const chapter = () => guide.shadowRoot!.querySelector<Widget>('recurrence-explainer');
    await until(() => chapter()?.shadowRoot?.querySelector('article'));
    expect(passages(chapter()!, '.lead')[0]).to.equal('Our own words. *');
    expect(passages(guide, '.lead').join()).to.match(/^Our own words\. \*,.*in the words of/);
    quiet(page);
  });

  it('reach the meaning of a term, and a term that is left out is a plain word', async () => {
    const term = 'glossary.terms.lumpectomy';
    const words = await file({[term]: {en: 'Our **meaning**.', es: own.es}});
    const page = await open('words', {words});
    const widget = await page.widget();
    const find = (from: Widget) =>
      all(from, '.term').filter(
        (button) => (button as HTMLButtonElement).value === 'term:lumpectomy',
      );
    expect(find(widget).length).to.be.greaterThan(0);
    inside<HTMLDetailsElement>(widget, '#places').open = true;
    find(widget)[0]!.click();
    await until(() => widget.shadowRoot!.querySelector('.meaning'));
    expect(text(inside(widget, '.meaning'))).to.equal('Our meaning. *');
    quiet(page);
    close();
    const without = await open('words', {words: await file({[term]: {'leave-out': true}})});
    expect(find(await without.widget())).to.have.length(0);
    quiet(without);
  });

  it('reach the tools and what all widgets say', async () => {
    const words = await file({
      'tools.print': {en: 'On paper', es: 'En papel'},
      'interface.sources': {en: 'What we read', es: 'Lo que leímos'},
      'interface.disclaimer': {en: 'Ask our nurses.', es: 'Pregunte a nuestro personal.'},
    });
    const page = await open('words', {
      words,
      markup: markup('recurrence-explainer', 'tools="language print"'),
    });
    const widget = await page.widget();
    await until(() => widget.shadowRoot!.querySelector('.tools summary'));
    expect(text(inside(widget, '.tools summary'))).to.equal('On paper');
    expect(text(inside(widget, '.sources summary'))).to.match(/^What we read \(/);
    expect(text(inside(widget, 'footer'))).to.match(/^Ask our nurses\. \*/);
    quiet(page);
  });

  it('stand side by side where both languages are printed', async () => {
    const words = await file({[definition]: own});
    const page = await open('words', {
      words,
      markup: markup('recurrence-explainer', 'tools="print"'),
    });
    const widget = await page.widget();
    await until(() => widget.shadowRoot!.querySelector('.print-language'));
    let printed = '';
    page.window.print = () => {
      printed = text(
        page.document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!.firstElementChild!,
      );
      page.window.dispatchEvent(new Event('afterprint'));
    };
    inside<HTMLSelectElement>(widget, '.print-language').value = 'both';
    inside(widget, '[part=print]').click();
    await until(() => printed);
    expect(printed).to.contain(own.en).and.to.contain(own.es);
  });

  it('work in the script that is alone', async () => {
    const was = {en: 'no', es: 'no'};
    const words = await file({[definition]: own, 'nobody.no.such': {was, ...own}});
    const alone = await open('words-alone', {words});
    expect(passages(await alone.widget(), '.lead')[0]).to.equal('Our own words. *');
    expect(alone.recorded.warnings).to.have.length(1);
  });
});
