import {expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import '../../support/accessibility.js';
import {replaceProperty, restoreProperties} from '../../support/replace-property.js';
import {query, queryAll, simulateNavigation, textOf, waitFor} from '../../support/widget.js';
import {
  byId,
  planner,
  press,
  recordDownloads,
  rememberMarkup,
  storedSheet,
  type,
} from './helpers.js';

const entries = {
  'card-phones': 'Ana (sister): 303-555-0142',
  'card-medicines': 'Letrozole 2.5 mg, once a day\nVitamin D',
  'card-allergies': 'Penicillin: rash',
};

describe('card with phone numbers, medicines and allergies', () => {
  afterEach(restoreProperties);

  async function filledIn(markup?: string) {
    const widget = await planner(markup);
    for (const [id, text] of Object.entries(entries)) await type(widget, id, text);
    return widget;
  }

  it('is saved and copied with the sheet, in both languages', async () => {
    const files = recordDownloads();
    const widget = await filledIn();
    await press(widget, query(widget, '[part=also] input'));
    await waitFor(() => queryAll(widget, '#bring .card .also').length === 3);
    expect(textOf(query(widget, '#bring .card .field'))).to.contain('Teléfonos (familia');
    await expect(widget).to.be.accessible();
    let copied = '';
    replaceProperty(navigator, 'clipboard', {
      writeText: (text: string) => ((copied = text), Promise.resolve()),
    });
    await press(widget, 'copy');
    await waitFor(() => copied);
    await press(widget, 'save');
    await waitFor(() => files.length);
    for (const text of [copied, await files[0]!.blob.text()]) {
      expect(text).to.contain(
        'PHONE NUMBERS, MEDICINES AND ALLERGIES / TELÉFONOS, MEDICINAS Y ALERGIAS\n',
      );
      expect(text)
        .to.contain('qué le pasó: Penicillin: rash\n')
        .and.contain('Letrozole 2.5 mg, once a day\n  Vitamin D\n')
        .and.contain('Ana (sister): 303-555-0142\n');
    }
  });

  it('is not in the text if it is empty, and never in the calendar', async () => {
    const files = recordDownloads();
    const widget = await planner();
    await press(widget, 'save');
    await waitFor(() => files.length === 1);
    expect(await files[0]!.blob.text()).not.to.contain('ALLERGIES');
    await type(widget, 'card-allergies', 'Penicillin');
    await type(widget, 'visit-date', '2026-12-03');
    await press(widget, query(widget, '.calendar button'));
    await waitFor(() => files.length === 2);
    expect(await files[1]!.blob.text()).not.to.contain('Penicillin');
  });

  it('is printed with what is typed', async () => {
    const widget = await filledIn();
    let printed: HTMLElement | undefined;
    replaceProperty(window, 'print', () => {
      const sheet = document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!;
      printed = sheet.querySelector('article')!;
    });
    await press(widget, 'print');
    await waitFor(() => printed);
    for (const [id, text] of Object.entries(entries))
      expect(printed!.querySelector(`#typed-${id}`)!.textContent).to.contain(text);
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new Event('focus'));
  });

  it('is stored only with remember, and comes back', async () => {
    await filledIn();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(localStorage.length).to.equal(0);
    simulateNavigation();
    await filledIn(rememberMarkup);
    await waitFor(() => JSON.stringify(storedSheet()).includes('Penicillin'));
    simulateNavigation();
    const later = await planner(rememberMarkup);
    for (const [id, text] of Object.entries(entries))
      expect(byId<HTMLTextAreaElement>(later, id).value).to.equal(text);
  });

  it('is cleared with the sheet, which can be undone, and is asked about before it is lost', async () => {
    const leaves = () => window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const widget = await planner();
    expect(leaves()).to.equal(true);
    await type(widget, 'card-allergies', 'Penicillin');
    expect(leaves()).to.equal(false);
    await press(widget, 'clear');
    expect(byId<HTMLTextAreaElement>(widget, 'card-allergies').value).to.equal('');
    await press(widget, 'undo');
    expect(byId<HTMLTextAreaElement>(widget, 'card-allergies').value).to.equal('Penicillin');
  });

  it('is restored from a sheet without a card or with a damaged one', async () => {
    for (const card of [undefined, null, 7, {phones: 7, allergies: 'Latex'}]) {
      const key = 'recurrence-widgets.appointment-planner';
      localStorage.setItem(key, JSON.stringify({version: 1, visit: {doctor: 'Ruiz'}, card}));
      const widget = await planner(rememberMarkup);
      expect(byId<HTMLTextAreaElement>(widget, 'visit-doctor').value).to.equal('Ruiz');
      expect(byId<HTMLTextAreaElement>(widget, 'card-phones').value).to.equal('');
      const allergies = (card as {allergies?: string} | null | undefined)?.allergies ?? '';
      expect(byId<HTMLTextAreaElement>(widget, 'card-allergies').value).to.equal(allergies);
      simulateNavigation();
    }
  });
});
