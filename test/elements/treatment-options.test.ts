import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/treatment-options/treatment-options.define.js';
import {pressKey} from '../support/input.js';
import {
  chooseLanguage,
  collectWarnings,
  query,
  queryAll,
  textOf,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const result = (widget: Widget) => query(widget, '.result').textContent!.replace(/\s+/g, ' ');
const answer = async (widget: Widget, name: string, value: string) => {
  query<HTMLInputElement>(widget, `input[name=${name}][value="${value}"]`).click();
  await widget.updateComplete;
};
const questionNames = (widget: Widget) => [
  ...new Set(queryAll<HTMLInputElement>(widget, '.question input').map(({name}) => name)),
];

describe('treatment-options', () => {
  it('asks only relevant questions, each of which can be unknown, with no answer to skip it', async () => {
    const widget = await widgetFixture('<treatment-options></treatment-options>');
    expect(questionNames(widget)).to.have.length.at.most(7);
    await answer(widget, 'kind', 'metastatic');
    expect(questionNames(widget)).to.contain('place').and.not.to.contain('surgery');
    await answer(widget, 'kind', 'local');
    expect(questionNames(widget)).to.contain('surgery').and.not.to.contain('place');
    for (const name of questionNames(widget)) {
      const values = queryAll<HTMLInputElement>(widget, `input[name=${name}]`).map(
        ({value}) => value,
      );
      expect(values).to.contain('unknown').and.not.to.contain('');
    }
  });

  it('shows matching options, flags those affected by an answer and states that it is not advice', async () => {
    const widget = await widgetFixture('<treatment-options></treatment-options>');
    query<HTMLDetailsElement>(widget, '#for-you').open = true;
    await answer(widget, 'kind', 'local');
    await answer(widget, 'radiation', 'no');
    expect(result(widget)).to.contain('never advice');
    await answer(widget, 'radiation', 'yes');
    const flagged = queryAll(widget, '[part=option]').filter((option) =>
      option.querySelector('[part=flag]'),
    );
    expect(flagged.map(({textContent}) => textContent).join()).to.match(/Radiation/);
    expect(result(widget)).not.to.match(/stage IV|metastatic/i);
  });

  it('restores all options when the answers are cleared', async () => {
    const widget = await widgetFixture('<treatment-options></treatment-options>');
    const before = queryAll(widget, '[part=option]').map(({textContent}) => textContent);
    await answer(widget, 'receptors', 'triple-negative');
    expect(queryAll(widget, '[part=option]').map(({textContent}) => textContent)).not.to.deep.equal(
      before,
    );
    query(widget, '.clear').click();
    await widget.updateComplete;
    expect(queryAll(widget, '[part=option]')).to.have.length(before.length);
    expect(queryAll<HTMLInputElement>(widget, 'input:checked')).to.deep.equal([]);
  });

  it('accepts several places, each with its line, but “I don’t know” only alone', async () => {
    const widget = await widgetFixture('<treatment-options></treatment-options>');
    const chosen = () =>
      queryAll<HTMLInputElement>(widget, 'input[name=place]:checked').map(({value}) => value);
    await answer(widget, 'kind', 'metastatic');
    await answer(widget, 'place', 'bones');
    await answer(widget, 'place', 'brain');
    expect(chosen()).to.deep.equal(['bones', 'brain']);
    expect(result(widget)).to.contain('Brain:').and.to.contain('Bones:');
    await answer(widget, 'place', 'unknown');
    expect(chosen()).to.deep.equal(['unknown']);
    expect(result(widget)).not.to.contain('Brain:');
  });

  it('ranks the side effects to call about', async () => {
    const widget = await widgetFixture('<treatment-options sections="call"></treatment-options>');
    query<HTMLDetailsElement>(widget, '#call').open = true;
    await waitUntil(() => queryAll(widget, '#call [part=care]').length > 0);
    const cards = queryAll(widget, '#call [part=care]');
    expect(cards.map(({className}) => className.replace('care ', ''))).to.deep.equal([
      'emergency',
      'today',
      'today',
      'soon',
    ]);
    expect(cards[0]!.querySelector('a[href="tel:988"]')).not.to.equal(null);
  });

  it('keeps the answers when the language changes, without storing them', async () => {
    const widget = await widgetFixture('<treatment-options></treatment-options>');
    await answer(widget, 'kind', 'regional');
    await chooseLanguage(widget, 'es');
    expect(
      queryAll<HTMLInputElement>(widget, 'input:checked').map(({value}) => value),
    ).to.deep.equal(['regional']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('can be answered with the keyboard', async () => {
    const widget = await widgetFixture('<treatment-options></treatment-options>');
    query<HTMLDetailsElement>(widget, '#for-you').open = true;
    query(widget, 'input[name=kind][value=local]').focus();
    await pressKey('Space');
    await pressKey('ArrowDown');
    await widget.updateComplete;
    expect(
      queryAll<HTMLInputElement>(widget, 'input:checked').map(({value}) => value),
    ).to.deep.equal(['regional']);
  });

  it('reads preselected answers from attributes and warns about unknown ones', async () => {
    const warnings = await collectWarnings(async () => {
      const widget = await widgetFixture(
        '<treatment-options kind="metastatic" place="bones" receptors="purple"></treatment-options>',
      );
      expect(
        queryAll<HTMLInputElement>(widget, 'input:checked').map(({value}) => value),
      ).to.deep.equal(['metastatic', 'bones']);
      expect(result(widget)).to.contain('strengthen the bones');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('receptors="purple"').and.to.contain('triple-negative');
  });

  for (const [language, iv, pill] of [
    ['en', 'IV, into a vein', 'Pill'],
    ['es', 'Por la vena', 'Pastilla'],
  ] as const) {
    it(`shows in "${language}" how each treatment is given, in pictures and words`, async () => {
      const widget = await widgetFixture(
        `<treatment-options lang="${language}"></treatment-options>`,
      );
      const treatments = queryAll(widget, ':is(#treatments, #targeted) [part~=lines]');
      expect(treatments.length).to.be.greaterThan(10);
      for (const treatment of treatments) {
        const ways = [...treatment.querySelectorAll('[part=given] > li')];
        expect(ways, textOf(treatment)).not.to.have.length(0);
        for (const way of ways) {
          expect(way.querySelector('svg[aria-hidden=true] path')).not.to.equal(null);
          expect(textOf(way)).not.to.equal('');
        }
      }
      const chemo = queryAll(widget, '#treatments [part~=lines]')[2]!;
      const ways = [...chemo.querySelectorAll('[part=given] > li')];
      expect(ways.map((way) => textOf(way))).to.deep.equal([iv, pill]);
    });
  }
});
