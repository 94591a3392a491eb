import {expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import '../support/accessibility.js';
import {inTurn} from '../support/engine-turns.js';
import {widgetTags} from '../support/widget-tags.js';
import {
  collectWarnings,
  query,
  queryAll,
  simulateNavigation,
  textOf,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const day = 'tel:+13035550100';
const night = 'tel:+13035550199';
const numbers = 'care-phone="303-555-0100" care-phone-after-hours="(303) 555-0199"';
const full = `care-name="St. Ana Oncology" ${numbers}`;
const tags = widgetTags.filter((tag) => tag !== 'language-switch' && tag !== 'recurrence-guide');

const show = (tag: string, attributes: string, lang = 'en') =>
  widgetFixture(`<${tag} lang="${lang}" ${attributes}></${tag}>`);
const hrefs = (root: ParentNode) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const cards = (widget: Widget) => queryAll(widget, '.care, .call');

describe('the numbers of the care team', () => {
  afterEach(() => document.querySelector('meta[name=recurrence-widgets]')?.remove());

  for (const lang of ['en', 'es']) {
    for (const tag of inTurn(tags)) {
      it(`are at the end of <${tag}> in "${lang}", with the team's name`, async () => {
        const widget = await show(tag, full, lang);
        const footer = query(widget, 'footer p');
        expect(footer.textContent).to.contain('St. Ana Oncology');
        expect(hrefs(footer)).to.include.members([day, night, 'tel:911']);
        if (tag === tags[0]) await expect(widget).to.be.accessible();
      });
    }

    it(`keep every link to 911 and 988, in the same order, in "${lang}"`, async () => {
      for (const tag of tags) {
        const urgent = async (attributes: string) =>
          hrefs((await show(tag, attributes, lang)).shadowRoot!).filter((href) =>
            /^tel:(?:911|988)$/.test(href!),
          );
        expect(await urgent(full), tag).to.deep.equal(await urgent(''));
      }
    });

    it(`add only sentences to the text in "${lang}"`, async () => {
      const texts = async (attributes: string) =>
        queryAll(
          await show('treatment-options', attributes, lang),
          '[part~=passage]:not(.contact > *), h4',
        ).map(textOf);
      const before = await texts('');
      const after = await texts(full);
      expect(after).to.have.length(before.length);
      after.forEach((text, index) => expect(text.startsWith(before[index]!)).to.equal(true));
      expect(after.filter((text) => text.includes('303-555-0100'))).to.have.length.above(8);
    });
  }

  it('are on each card that says to call: both for calls at any hour, otherwise the daytime number', async () => {
    const widget = await show('diagnosis-guide', full);
    const [emergency, treatment, today, soon] = cards(widget);
    expect(query(widget, '.emergency .care-title a').getAttribute('href')).to.equal('tel:911');
    expect(emergency!.querySelector('.contact')).to.equal(null);
    for (const card of [today!, treatment!]) {
      expect(hrefs(card.querySelector('.contact')!)).to.deep.equal([day, night]);
    }
    expect(hrefs(soon!.querySelector('.contact')!)).to.deep.equal([day]);
    expect([...today!.querySelectorAll('.contact > li')].map(textOf)).to.deep.equal([
      'St. Ana Oncology: 303-555-0100',
      'At night and on weekends: (303) 555-0199',
    ]);
  });

  it('are attributed to “your care team” if there is no name, in both languages', async () => {
    const lines = async (lang: string) =>
      queryAll(await show('diagnosis-guide', numbers, lang), '.contact > li').map(textOf);
    expect((await lines('en'))[0]).to.equal('Your care team: 303-555-0100');
    expect((await lines('es')).slice(0, 2)).to.deep.equal([
      'Su equipo médico: 303-555-0100',
      'De noche y los fines de semana: (303) 555-0199',
    ]);
  });

  it('can be only the after-hours number', async () => {
    const widget = await show('diagnosis-guide', 'care-phone-after-hours="303-555-0199"');
    const [, today, , soon] = cards(widget);
    expect(textOf(today!.querySelector('.contact')!)).to.equal(
      'Your care team, at night and on weekends: 303-555-0199',
    );
    expect(soon!.querySelector('.contact')).to.equal(null);
  });

  it('come after 988 in the coping guide', async () => {
    const widget = await show('coping-guide', full);
    expect(hrefs(query(widget, '[part~=crisis]'))[0]).to.equal('tel:988');
    expect(hrefs(query(widget, '[part~=crisis]'))).not.to.include(day);
    const [, now, doctor] = cards(widget);
    expect(hrefs(now!)[0]).to.equal('tel:988');
    expect(hrefs(doctor!).slice(0, 2)).to.deep.equal([day, night]);
  });

  it('fill in the lines of the printed list of side effects', async () => {
    const widget = await show('treatment-options', `${full.replace(/ care-phone-after.*/, '')}`);
    const [name, byDay, byNight] = queryAll(widget, '.numbers > p');
    expect(textOf(name!)).to.equal('St. Ana Oncology');
    expect(hrefs(byDay!)).to.deep.equal([day]);
    expect(hrefs(byNight!)).to.deep.equal([]);
  });

  it('reach the chapters of the guide', async () => {
    const guide = await show('recurrence-guide', `${full} chapter="diagnosis-guide"`);
    await waitFor(() => guide.shadowRoot!.querySelector('diagnosis-guide')?.shadowRoot);
    const chapter = query(guide, 'diagnosis-guide') as Widget;
    await waitFor(() => chapter.shadowRoot!.querySelector('footer'));
    expect(hrefs(query(chapter, 'footer'))).to.include(night);
  });

  it('follow changes of the attributes, and leave no trace when removed', async () => {
    const widget = await show('coping-guide', 'care-phone="303-555-0111"');
    const links = () => hrefs(query(widget, 'footer p'));
    widget.setAttribute('care-phone', '303-555-0100');
    widget.setAttribute('care-phone-after-hours', '303-555-0199');
    await waitFor(() => links().includes(night));
    expect(links()).to.include(day).and.not.to.include('tel:+13035550111');
    widget.removeAttribute('care-phone');
    widget.removeAttribute('care-phone-after-hours');
    await waitFor(() => links().length === 1);
    expect(links()).to.deep.equal(['tel:911']);
  });

  it('apply to the whole page, and an empty attribute turns them off', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta name="recurrence-widgets" content="care-name=St. Ana; care-phone=303-555-0100">',
    );
    expect(hrefs(query(await show('coping-guide', ''), 'footer'))).to.include(day);
    const without = await show('coping-guide', 'care-phone="" care-name=""');
    expect(hrefs(query(without, 'footer'))).not.to.include(day);
  });

  const wrong = ['911', '988', '303-555', 'call us', '<b>303-555-0100</b>', 'tel:303-555-0100'];
  for (const value of wrong) {
    it(`are not shown, with one warning, if the number is "${value}"`, async () => {
      simulateNavigation();
      const before = textOf(query(await show('diagnosis-guide', ''), 'article'));
      const warnings = await collectWarnings(async () => {
        const widget = await show('diagnosis-guide', `care-name="St. Ana" care-phone="${value}"`);
        expect(textOf(query(widget, 'article'))).to.equal(before);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('<diagnosis-guide> care-phone="' + value)
        .and.to.contain('expected a phone number of 7 or more digits');
    });
  }

  it('include the valid number if the other one is invalid', async () => {
    const warnings = await collectWarnings(async () => {
      const widget = await show(
        'diagnosis-guide',
        'care-phone="303-555-0100" care-phone-after-hours="soon"',
      );
      expect(hrefs(cards(widget)[1]!).slice(0, 1)).to.deep.equal([day]);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('care-phone-after-hours="soon"');
  });

  it('are required with a name: one warning for a guide and its chapter', async () => {
    const warnings = await collectWarnings(async () => {
      const guide = await show('recurrence-guide', 'care-name="St. Ana"');
      await waitFor(() => query(guide, '.chapter > *').shadowRoot?.querySelector('footer'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<recurrence-guide> care-name="St. Ana"');
  });

  it('show a name as plain text', async () => {
    const name = '**A** [x](https://evil.example) <b>{phone}</b>';
    const widget = await show('diagnosis-guide', `care-name="${name}" ${numbers}`);
    const contact = query(widget, '.contact');
    expect(hrefs(contact)).to.deep.equal([day, night]);
    expect(contact.querySelector('b')).to.equal(null);
    expect(textOf(contact)).to.contain('A x(https://evil.example) <b>phone</b>: 303-555-0100');
  });

  it('link an extension', async () => {
    const widget = await show('diagnosis-guide', 'care-phone="303-555-0100 ext. 42"');
    expect(hrefs(query(widget, '.contact'))).to.deep.equal([`${day},42`]);
    expect(textOf(query(widget, '.contact'))).to.contain('303-555-0100, ext. 42');
  });
});
