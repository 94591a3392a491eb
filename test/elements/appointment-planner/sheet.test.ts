import {aTimeout, expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {replaceProperty, restoreProperties} from '../../support/replace-property.js';
import {query, queryAll, simulateNavigation, waitFor} from '../../support/widget.js';
import {
  planner,
  byId,
  focusedId,
  press,
  type,
  addQuestion,
  statusText,
  recordDownloads,
} from './helpers.js';

describe('planner sheet', () => {
  afterEach(restoreProperties);

  it('is copied, in both languages if both are shown', async () => {
    const copied: string[] = [];
    replaceProperty(navigator, 'clipboard', {
      writeText: async (text: string) => void copied.push(text),
    });
    const widget = await planner();
    await type(widget, 'visit-date', '2026-12-03');
    await type(widget, 'visit-time', '09:30');
    await press(widget, query(widget, '#ask .line'));
    await addQuestion(widget, '<b>Mine?</b> **x**');
    await press(widget, 'copy');
    await waitFor(() => /Copied/.test(statusText(widget)));
    expect(copied[0]).to.contain('Day: Thursday, December 3, 2026\nTime: 9:30');
    expect(copied[0]).to.contain('[x] Is my cancer back?');
    expect(copied[0]).to.contain('[ ] <b>Mine?</b> **x**');
    expect(copied[0]).not.to.contain('¿');
    await press(widget, query(widget, '[part=also] input'));
    await waitFor(() => queryAll(widget, '.also').length);
    await press(widget, 'copy');
    await waitFor(() => copied.length === 2);
    expect(copied[1]).to.contain('QUESTIONS TO ASK / QUÉ PREGUNTAR');
    expect(copied[1]).to.match(/\[x\] Is my cancer back\?.*\n {4}¿Volvió el cáncer\?/);
  });

  for (const [name, clipboard] of Object.entries({
    refused: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
    absent: undefined,
  })) {
    it(`is shown for manual copying if the clipboard is ${name}`, async () => {
      replaceProperty(navigator, 'clipboard', clipboard);
      const widget = await planner();
      await press(widget, 'copy');
      await waitFor(() => focusedId(widget) === 'by-hand');
      const field = byId<HTMLTextAreaElement>(widget, 'by-hand');
      await waitFor(() => field.selectionEnd === field.value.length);
      expect(field.value).to.contain('Is my cancer back?');
      expect(statusText(widget)).to.contain('did not let us copy');
    });
  }

  it('is shared if the device supports it', async () => {
    const shared: ShareData[] = [];
    replaceProperty(navigator, 'share', async (data: ShareData) => void shared.push(data));
    let widget = await planner();
    await press(widget, 'share');
    await waitFor(() => shared.length);
    expect(shared[0]!.title).to.equal('Plan your visit');
    expect(shared[0]!.text).to.contain('Is my cancer back?');
    expect(Object.keys(shared[0]!)).to.deep.equal(['title', 'text']);
    simulateNavigation();
    replaceProperty(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
    widget = await planner();
    await press(widget, 'share');
    await aTimeout(50);
    expect(statusText(widget)).to.equal('');
    replaceProperty(navigator, 'share', () =>
      Promise.reject(new DOMException('', 'NotAllowedError')),
    );
    await press(widget, 'share');
    await waitFor(() => /did not share/.test(statusText(widget)));
    restoreProperties();
    if ('share' in navigator) return;
    simulateNavigation();
    widget = await planner();
    expect(byId(widget, 'share').checkVisibility({visibilityProperty: true})).to.equal(false);
  });

  it('is saved as a text file', async () => {
    const files = recordDownloads();
    const widget = await planner();
    await addQuestion(widget, 'ñ 🌷');
    await press(widget, 'save');
    await waitFor(() => files.length);
    expect(files[0]!.name).to.equal('my-visit.txt');
    expect(files[0]!.blob.type).to.equal('text/plain;charset=utf-8');
    expect(await files[0]!.blob.text()).to.contain('[ ] ñ 🌷\n');
  });

  it('is added to the calendar once it has a date, without the questions', async () => {
    const files = recordDownloads();
    const widget = await planner();
    expect(queryAll(widget, '.calendar')).to.have.length(0);
    await type(widget, 'visit-date', '2026-12-03');
    await type(widget, 'visit-doctor', 'Dr. Ruiz, MD');
    await addQuestion(widget, 'secret');
    await press(widget, query(widget, '.calendar button'));
    await waitFor(() => files.length);
    expect(files[0]!.name).to.equal('my-visit.ics');
    const text = await files[0]!.blob.text();
    expect(text).to.contain('SUMMARY:Visit: Dr. Ruiz\\, MD\r\n');
    expect(text).to.contain('DTSTART;VALUE=DATE:20261203\r\n');
    expect(text).not.to.match(/secret|cancer/i);
  });

  it('is printed on its own with the reader’s entries and without the lead', async () => {
    const widget = await planner();
    await type(widget, 'visit-date', '2026-12-03');
    await press(widget, query(widget, '#ask .line'));
    await addQuestion(widget, 'May I travel?');
    let printed: HTMLElement | undefined;
    replaceProperty(window, 'print', () => {
      const sheet = document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!;
      printed = sheet.querySelector('article')!;
    });
    await press(widget, 'print');
    await waitFor(() => printed);
    expect(getComputedStyle(printed!.querySelector('.lead')!).display).to.equal('none');
    expect(printed!.querySelector('#ask input')).to.have.property('checked', true);
    expect(printed!.textContent)
      .to.contain('Thursday, December 3, 2026')
      .and.to.contain('May I travel?');
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => !document.querySelector('.recurrence-widgets-sheet'));
  });
});
