import {expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {pressKey} from '../../support/input.js';
import {query, queryAll} from '../../support/widget.js';
import {
  planner,
  byId,
  focusedId,
  press,
  type,
  lines,
  toggleReorder,
  statusText,
} from './helpers.js';

describe('planner checklist line', () => {
  it('is checked by clicking its text, which is a 44 px target', async () => {
    const widget = await planner();
    const line = query(widget, '#ask .line');
    expect(line.getBoundingClientRect().height).to.be.at.least(44);
    line.querySelector('span')!.click();
    expect(line.querySelector('input')!.checked).to.equal(true);
  });

  it('gets a note on request and focuses it', async () => {
    const widget = await planner();
    expect(queryAll(widget, '.beside')).to.have.length(0);
    await press(widget, 'add-note-ask.tests');
    expect(focusedId(widget)).to.equal('note-ask.tests');
    expect(queryAll(widget, '[id="add-note-ask.tests"]')).to.have.length(0);
    const field = byId(widget, 'note-ask.tests');
    expect(byId(widget, field.getAttribute('aria-describedby')!).textContent).to.contain(
      'Which tests',
    );
  });

  it('moves with the keyboard, keeps focus and announces its position', async () => {
    const widget = await planner();
    const before = lines(widget, 'ask');
    const otherSection = lines(widget, 'bring');
    await toggleReorder(widget, 'ask');
    byId(widget, 'down-ask.back').focus();
    await pressKey('Enter');
    await widget.updateComplete;
    expect(lines(widget, 'ask').slice(0, 2)).to.deep.equal([before[1], before[0]]);
    expect(focusedId(widget)).to.equal('down-ask.back');
    expect(statusText(widget)).to.equal(`Now 2 of ${before.length}`);
    for (let step = 0; step < before.length; step++) await press(widget, 'down-ask.back');
    expect(lines(widget, 'ask').at(-1)).to.equal(before[0]);
    expect(focusedId(widget)).to.equal('down-ask.back');
    expect(byId(widget, 'down-ask.back').getAttribute('aria-disabled')).to.equal('true');
    expect(lines(widget, 'bring')).to.deep.equal(otherSection);
  });

  it('keeps its check mark and note when it moves', async () => {
    const widget = await planner();
    await press(widget, query(widget, '#ask .line'));
    await press(widget, 'add-note-ask.back');
    await type(widget, 'note-ask.back', 'Friday');
    await toggleReorder(widget, 'ask');
    await press(widget, 'down-ask.back');
    const second = queryAll(widget, '#ask [part=line]')[1]!;
    expect(second.querySelector('input')!.checked).to.equal(true);
    expect(second.querySelector('textarea')!.value).to.equal('Friday');
    expect(queryAll<HTMLInputElement>(widget, 'input:checked')).to.have.length(1);
  });

  it('names its line in its buttons’ labels', async () => {
    const widget = await planner();
    const button = byId(widget, 'add-note-ask.outlook');
    const name = button
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => byId(widget, id).textContent!.trim())
      .join(' ');
    expect(name).to.match(/^Add a note If you want to know: what is my outlook/);
  });
});
