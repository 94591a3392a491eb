import {expect} from 'chai';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {clickOn, pressKey} from '../support/hands.js';
import {all, clear, inside, show, until, type Widget} from '../support/fixture.js';

const chosen = (widget: Widget) =>
  all<HTMLInputElement>(widget, '.choice input').find(({checked}) => checked)?.value;
const answer = (widget: Widget) => inside(widget, '.answer').textContent!.replace(/\s+/g, ' ');

describe('body map', () => {
  let widget: Widget;
  beforeEach(async () => {
    widget = await show('<recurrence-explainer lang="en"></recurrence-explainer>');
    inside<HTMLDetailsElement>(widget, '#places').open = true;
  });
  afterEach(clear);

  it('is one stop for the Tab key, and arrow keys choose', async () => {
    inside(widget, '#place-breast').focus();
    await pressKey('ArrowDown');
    await until(() => chosen(widget) === 'chest-wall');
    await pressKey('ArrowDown');
    await until(() => /Lymph nodes near the breast/.test(answer(widget)));
    expect(answer(widget)).to.contain('regional recurrence').and.to.contain('still breast cancer');
    await pressKey('ArrowUp');
    await until(() => chosen(widget) === 'chest-wall');
    for (let down = 0; down < 6; down++) await pressKey('ArrowDown');
    await until(() => chosen(widget) === 'brain');
    expect(answer(widget)).to.contain('distant recurrence').and.to.contain('metastatic');
    await pressKey('Tab');
    expect(widget.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('answers where the drawing is touched', async () => {
    for (const spot of all(widget, '.spot')) {
      const {width, height} = spot.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      await clickOn(spot);
      const place = spot.getAttribute('for')!.slice('place-'.length);
      await until(() => chosen(widget) === place, place);
    }
  });

  it('never calls a local or regional recurrence metastatic or stage IV', async () => {
    for (const input of all<HTMLInputElement>(widget, '.choice input')) {
      input.click();
      await widget.updateComplete;
      const kind = inside(widget, '.answer').classList;
      const said = /metastatic|stage IV|advanced/i.test(answer(widget));
      expect(said, input.value).to.equal(kind.contains('distant'));
      expect(answer(widget)).to.contain('It is still breast cancer.');
    }
  });

  it('says the same as a plain list', async () => {
    const terms = all(widget, '.all-places dt').map(({textContent}) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(terms).to.have.length(8);
    expect(terms[0]).to.equal('The breast or the scar (Local)');
    expect(
      all(widget, '.all-places dd').every(({textContent}) =>
        /still breast cancer/.test(textContent!),
      ),
    ).to.equal(true);
  });

  it('tells its answers to those who do not see it', () => {
    expect(inside(widget, '.answer').getAttribute('role')).to.equal('status');
    expect(inside(widget, '.figure-box svg').getAttribute('aria-label')).to.equal(
      'Drawing of a body, seen from the front',
    );
  });
});
