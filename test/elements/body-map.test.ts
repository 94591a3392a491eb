import {expect} from '@open-wc/testing';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {clickOn, pressKey} from '../support/input.js';
import {query, queryAll, waitFor, widgetFixture, type Widget} from '../support/widget.js';

const chosen = (widget: Widget) =>
  queryAll<HTMLInputElement>(widget, '.choice input').find(({checked}) => checked)?.value;
const answer = (widget: Widget) => query(widget, '.answer').textContent!.replace(/\s+/g, ' ');

describe('body map', () => {
  let widget: Widget;
  beforeEach(async () => {
    widget = await widgetFixture('<recurrence-explainer lang="en"></recurrence-explainer>');
    query<HTMLDetailsElement>(widget, '#places').open = true;
  });

  it('is a single tab stop whose arrow keys choose a place', async () => {
    query(widget, '#place-breast').focus();
    await pressKey('ArrowDown');
    await waitFor(() => chosen(widget) === 'chest-wall');
    await pressKey('ArrowDown');
    await waitFor(() => /Lymph nodes near the breast/.test(answer(widget)));
    expect(answer(widget)).to.contain('regional recurrence').and.to.contain('still breast cancer');
    await pressKey('ArrowUp');
    await waitFor(() => chosen(widget) === 'chest-wall');
    for (let down = 0; down < 6; down++) await pressKey('ArrowDown');
    await waitFor(() => chosen(widget) === 'brain');
    expect(answer(widget)).to.contain('distant recurrence').and.to.contain('metastatic');
    await pressKey('Tab');
    expect(widget.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('chooses the place that is tapped on the drawing', async () => {
    for (const spot of queryAll(widget, '.spot')) {
      const {width, height} = spot.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      await clickOn(spot);
      const place = spot.getAttribute('for')!.slice('place-'.length);
      await waitFor(() => chosen(widget) === place, place);
    }
  });

  it('never calls a local or regional recurrence metastatic or stage IV', async () => {
    for (const input of queryAll<HTMLInputElement>(widget, '.choice input')) {
      input.click();
      await widget.updateComplete;
      const kind = query(widget, '.answer').classList;
      const namesMetastasis = /metastatic|stage IV|advanced/i.test(answer(widget));
      expect(namesMetastasis, input.value).to.equal(kind.contains('distant'));
      expect(answer(widget)).to.contain('It is still breast cancer.');
    }
  });

  it('offers the same information as a plain list', async () => {
    const terms = queryAll(widget, '.all-places dt').map(({textContent}) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(terms).to.have.length(queryAll(widget, '.choice input').length);
    expect(terms[0]).to.equal('The breast or the scar (Local)');
    expect(
      queryAll(widget, '.all-places dd').every(({textContent}) =>
        /still breast cancer/.test(textContent!),
      ),
    ).to.equal(true);
  });

  it('announces the answer and labels the drawing for screen readers', () => {
    expect(query(widget, '.answer').getAttribute('role')).to.equal('status');
    expect(query(widget, '.figure-box svg').getAttribute('aria-label')).to.equal(
      'Drawing of a body, seen from the front',
    );
  });
});
