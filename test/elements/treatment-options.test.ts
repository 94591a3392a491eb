import {expect} from 'chai';
import '../../src/elements/treatment-options/treatment-options.define.js';
import {all, clear, inside, press, show, warningsOf, type Widget} from '../support/fixture.js';
import {pressKey} from '../support/hands.js';

const result = (widget: Widget) => inside(widget, '.result').textContent!.replace(/\s+/g, ' ');
const answer = async (widget: Widget, name: string, value: string) => {
  inside<HTMLInputElement>(widget, `input[name=${name}][value="${value}"]`).click();
  await widget.updateComplete;
};
const asked = (widget: Widget) => [
  ...new Set(all<HTMLInputElement>(widget, '.question input').map(({name}) => name)),
];

describe('treatment-options', () => {
  afterEach(clear);

  it('asks only what makes sense, and lets every question be unknown, with no answer to skip it', async () => {
    const widget = await show('<treatment-options></treatment-options>');
    expect(asked(widget)).to.have.length.at.most(7);
    await answer(widget, 'kind', 'metastatic');
    expect(asked(widget)).to.contain('place').and.not.to.contain('surgery');
    await answer(widget, 'kind', 'local');
    expect(asked(widget)).to.contain('surgery').and.not.to.contain('place');
    for (const name of asked(widget)) {
      const values = all<HTMLInputElement>(widget, `input[name=${name}]`).map(({value}) => value);
      expect(values).to.contain('unknown').and.not.to.contain('');
    }
  });

  it('shows what fits, marks what changed, and says that it is no advice', async () => {
    const widget = await show('<treatment-options></treatment-options>');
    inside<HTMLDetailsElement>(widget, '#for-you').open = true;
    await answer(widget, 'kind', 'local');
    await answer(widget, 'radiation', 'no');
    expect(result(widget)).to.contain('never advice');
    await answer(widget, 'radiation', 'yes');
    const flagged = all(widget, '[part=option]').filter((option) =>
      option.querySelector('[part=flag]'),
    );
    expect(flagged.map(({textContent}) => textContent).join()).to.match(/Radiation/);
    expect(result(widget)).not.to.match(/stage IV|metastatic/i);
  });

  it('clears the answers', async () => {
    const widget = await show('<treatment-options></treatment-options>');
    const before = all(widget, '[part=option]').map(({textContent}) => textContent);
    await answer(widget, 'receptors', 'triple-negative');
    expect(all(widget, '[part=option]').map(({textContent}) => textContent)).not.to.deep.equal(
      before,
    );
    inside(widget, '.clear').click();
    await widget.updateComplete;
    expect(all(widget, '[part=option]')).to.have.length(before.length);
    expect(all<HTMLInputElement>(widget, 'input:checked')).to.deep.equal([]);
  });

  it('takes several places at once, each with its line, and “I don’t know” alone', async () => {
    const widget = await show('<treatment-options></treatment-options>');
    const chosen = () =>
      all<HTMLInputElement>(widget, 'input[name=place]:checked').map(({value}) => value);
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
    const widget = await show('<treatment-options sections="call"></treatment-options>');
    const cards = all(widget, '#call [part=care]');
    expect(cards.map(({className}) => className.replace('care ', ''))).to.deep.equal([
      'emergency',
      'today',
      'today',
      'soon',
    ]);
    expect(cards[0]!.querySelector('a[href="tel:988"]')).to.exist;
  });

  it('keeps the answers when the language changes, and only on this page', async () => {
    const widget = await show('<treatment-options></treatment-options>');
    await answer(widget, 'kind', 'regional');
    await press(widget, 'es');
    expect(all<HTMLInputElement>(widget, 'input:checked').map(({value}) => value)).to.deep.equal([
      'regional',
    ]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('can be answered by keyboard', async () => {
    const widget = await show('<treatment-options></treatment-options>');
    inside<HTMLDetailsElement>(widget, '#for-you').open = true;
    inside(widget, 'input[name=kind][value=local]').focus();
    await pressKey('Space');
    await pressKey('ArrowDown');
    await widget.updateComplete;
    expect(all<HTMLInputElement>(widget, 'input:checked').map(({value}) => value)).to.deep.equal([
      'regional',
    ]);
  });

  it('can be set by a hospital’s page about one situation', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show(
        '<treatment-options kind="metastatic" place="bones" receptors="purple"></treatment-options>',
      );
      expect(all<HTMLInputElement>(widget, 'input:checked').map(({value}) => value)).to.deep.equal([
        'metastatic',
        'bones',
      ]);
      expect(result(widget)).to.contain('strengthen the bones');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('receptors="purple"').and.to.contain('triple-negative');
  });
});
