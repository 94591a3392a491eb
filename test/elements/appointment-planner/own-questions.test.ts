import {expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {queryAll} from '../../support/widget.js';
import {
  planner,
  byId,
  focusedId,
  press,
  type,
  addQuestion,
  lines,
  ownQuestions,
  toggleReorder,
  statusText,
} from './helpers.js';

describe('planner question of the reader', () => {
  it('can be added, edited, removed and restored', async () => {
    const widget = await planner();
    await addQuestion(widget, '  May I travel?  ');
    expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
    expect(focusedId(widget)).to.equal('own-new');
    expect(byId<HTMLTextAreaElement>(widget, 'own-new').value).to.equal('');
    expect(statusText(widget)).to.equal('Your question is on the sheet.');
    await type(widget, 'own-own.1', 'May I fly?');
    await press(widget, 'remove-own.1');
    expect(ownQuestions(widget)).to.deep.equal([]);
    expect(focusedId(widget)).to.equal('undo');
    await press(widget, 'undo');
    expect(lines(widget, 'ask').at(-1)).to.equal('May I fly?');
  });

  it('is not added if it is empty', async () => {
    const widget = await planner();
    await addQuestion(widget, ' \n ');
    expect(ownQuestions(widget)).to.deep.equal([]);
    expect(focusedId(widget)).to.equal('own-new');
  });

  it('is shown as typed: markup, emoji, right-to-left text, 10,000 characters', async () => {
    const widget = await planner();
    const typed = [
      '<img src=x onerror="throw 1"><b>bold</b> **x** [a](https://a.example) {count} ${x}',
      '👩🏽‍⚕️🌷 é\u0301',
      'هل يمكنني السفر؟',
      'one\ntwo\n\nthree',
      'x'.repeat(10_000),
    ];
    for (const text of typed) await addQuestion(widget, text);
    expect(ownQuestions(widget)).to.deep.equal(typed);
    expect(
      queryAll(widget, '#ask .checklist img, #ask .checklist b, #ask li strong'),
    ).to.have.length(0);
    for (const field of queryAll<HTMLTextAreaElement>(widget, '.own textarea')) {
      expect(field.dir).to.equal('auto');
      expect(field.scrollHeight, 'all of it shows').to.be.at.most(field.clientHeight + 1);
    }
    expect(getComputedStyle(byId(widget, 'own-own.3')).direction).to.equal('rtl');
  });

  it('can be one of 200', async function () {
    this.timeout(30_000);
    const widget = await planner();
    for (let count = 0; count < 200; count++) await addQuestion(widget, `Question ${count}`);
    expect(ownQuestions(widget)).to.have.length(200);
    await toggleReorder(widget, 'ask');
    await press(widget, 'up-own.200');
    expect(lines(widget, 'ask').at(-2)).to.equal('Question 199');
  });
});
