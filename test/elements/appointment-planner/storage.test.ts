import {expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {replaceProperty, restoreProperties} from '../../support/replace-property.js';
import {collectWarnings, query, ready, simulateNavigation, waitFor} from '../../support/widget.js';
import {
  storageKey,
  rememberMarkup,
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
  storedSheet,
} from './helpers.js';

describe('planner storage', () => {
  afterEach(restoreProperties);

  it('stays empty by default', async () => {
    const widget = await planner();
    expect(query(widget, '.keeping').textContent).to.contain('It is not kept');
    await addQuestion(widget, 'May I travel?');
    window.dispatchEvent(new Event('pagehide'));
    widget.remove();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('with remember, restores the sheet after a reload and states that it is stored on this device', async () => {
    let widget = await planner(rememberMarkup);
    expect(query(widget, '.keeping').textContent).to.contain('on this device, in this browser');
    expect(localStorage.length, 'nothing is stored before the reader enters something').to.equal(0);
    await type(widget, 'visit-where', 'Main St 5');
    await press(widget, query(widget, '#tell .line'));
    await addQuestion(widget, 'May I travel? 🌷');
    await press(widget, 'add-note-own.1');
    await type(widget, 'note-own.1', 'مرحبا');
    await toggleReorder(widget, 'ask');
    await press(widget, 'up-own.1');
    await type(widget, 'own-new', 'half');
    window.dispatchEvent(new Event('pagehide'));
    simulateNavigation();
    widget = await planner(rememberMarkup);
    expect(byId<HTMLTextAreaElement>(widget, 'visit-where').value).to.equal('Main St 5');
    expect(query<HTMLInputElement>(widget, '#tell input').checked).to.equal(true);
    expect(lines(widget, 'ask').at(-2)).to.equal('May I travel? 🌷');
    expect(byId<HTMLTextAreaElement>(widget, 'note-own.1').value).to.equal('مرحبا');
    expect(byId<HTMLTextAreaElement>(widget, 'own-new').value).to.equal('half');
  });

  it('saves while the reader types', async () => {
    const widget = await planner(rememberMarkup);
    await type(widget, 'own-new', 'half');
    await waitFor(() => localStorage.length);
    expect(storedSheet()).to.deep.include({version: 1, draft: 'half'});
  });

  it('keeps several planners and windows in sync', async () => {
    const first = await planner(rememberMarkup);
    const second = document.createElement('appointment-planner') as unknown as typeof first;
    second.setAttribute('remember', '');
    first.after(second);
    await ready(second);
    await addQuestion(first, 'May I travel?');
    await waitFor(() => lines(second, 'ask').at(-1) === 'May I travel?');
    await type(second, 'visit-where', 'Main St 5');
    await waitFor(() => byId<HTMLTextAreaElement>(first, 'visit-where').value === 'Main St 5');
    expect(lines(first, 'ask').at(-1)).to.equal('May I travel?');
    // As if changed in another window.
    const kept = storedSheet() as object;
    localStorage.setItem(storageKey, JSON.stringify({...kept, draft: 'from another window'}));
    window.dispatchEvent(new StorageEvent('storage', {key: storageKey}));
    await waitFor(
      () => byId<HTMLTextAreaElement>(first, 'own-new').value === 'from another window',
    );
    second.remove();
    await press(first, 'clear');
    first.after(second);
    await waitFor(() => ownQuestions(second).length === 0);
  });

  it('is cleared with one button, which can be undone', async () => {
    const widget = await planner(rememberMarkup);
    await addQuestion(widget, 'May I travel?');
    await waitFor(() => localStorage.length);
    await press(widget, 'clear');
    expect(localStorage.length).to.equal(0);
    expect(ownQuestions(widget)).to.deep.equal([]);
    expect(focusedId(widget)).to.equal('undo');
    expect(query(widget, '.offer').textContent).to.contain('The sheet is empty now.');
    await press(widget, 'undo');
    expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
    await waitFor(() => localStorage.length);
  });

  for (const damaged of ['{', 'null', '7', '"x"', '[]', '{"lines":{"ask.back":5},"order":[]}']) {
    it(`ignores the damaged value ${damaged}`, async () => {
      localStorage.setItem(storageKey, damaged);
      const warnings = await collectWarnings(async () => {
        const widget = await planner(rememberMarkup);
        expect(ownQuestions(widget)).to.deep.equal([]);
        await addQuestion(widget, 'May I travel?');
        await waitFor(() => localStorage.getItem(storageKey)!.includes('May I travel?'));
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('shows a message and keeps the sheet in memory if the quota is exceeded', async () => {
    replaceProperty(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const widget = await planner(rememberMarkup);
    await addQuestion(widget, 'May I travel?');
    await waitFor(() => /does not let us keep/.test(statusText(widget)));
    expect(query(widget, '.lead .keeping').textContent).to.contain('does not let us keep');
    expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
    await addQuestion(widget, 'And fly?');
    expect(lines(widget, 'ask').at(-1)).to.equal('And fly?');
  });

  it('keeps the sheet in memory if storage is blocked', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem']) {
      replaceProperty(Storage.prototype, method, () => {
        throw new DOMException('no', 'SecurityError');
      });
    }
    const widget = await planner(rememberMarkup);
    await addQuestion(widget, 'May I travel?');
    await waitFor(() => /does not let us keep/.test(statusText(widget)));
    await press(widget, 'clear');
    await press(widget, 'undo');
    expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
  });

  it('never overwrites a stored sheet that was not loaded', async () => {
    localStorage.setItem(storageKey, JSON.stringify({lines: {'own.1': {words: 'Kept'}}}));
    const widget = await planner();
    await addQuestion(widget, 'First');
    widget.setAttribute('remember', '');
    await widget.updateComplete;
    await addQuestion(widget, 'Second');
    window.dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(storedSheet())).to.contain('Kept');
    expect(lines(widget, 'ask').slice(-2)).to.deep.equal(['First', 'Second']);
    await widget.updateComplete;
    expect(statusText(widget)).to.contain('does not let us keep');
  });
});
