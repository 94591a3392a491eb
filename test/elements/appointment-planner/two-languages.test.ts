import {expect, oneEvent} from '@open-wc/testing';
import {AppointmentPlanner} from '../../../src/elements/appointment-planner/appointment-planner.js';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {replaceProperty, restoreProperties} from '../../support/replace-property.js';
import {chooseLanguage, query, queryAll, waitFor} from '../../support/widget.js';
import {
  planner,
  byId,
  focusedId,
  press,
  type,
  addQuestion,
  lines,
  toggleReorder,
  statusText,
} from './helpers.js';

describe('planner in two languages', () => {
  afterEach(restoreProperties);

  it('are shown one below the other with lang attributes on request', async () => {
    const widget = await planner();
    expect(queryAll(widget, '.also')).to.have.length(0);
    await press(widget, query(widget, '[part=also] input'));
    await waitFor(() => queryAll(widget, '.also').length);
    const line = query(widget, '#ask .line');
    expect(line.textContent).to.contain('Is my cancer back?');
    expect(line.querySelector('.also')!.textContent).to.contain('¿Volvió el cáncer?');
    expect(line.querySelector('.also')!.getAttribute('lang')).to.equal('es');
    expect(queryAll(widget, '.checklist > li .also')).to.have.length(
      queryAll(widget, '.checklist > li').length,
    );
    expect(query(widget, '[part=also]').textContent).to.contain('Also show in Spanish');
    await press(widget, query(widget, '[part=also] input'));
    expect(queryAll(widget, '.also')).to.have.length(0);
  });

  it('swap when the language changes, keeping focus', async () => {
    const widget = await planner();
    const box = query<HTMLInputElement>(widget, '[part=also] input');
    await press(widget, box);
    await waitFor(() => queryAll(widget, '.also').length);
    box.focus();
    const change = oneEvent(widget, 'rw-language-change');
    document.documentElement.lang = 'es';
    await change;
    const line = query(widget, '#ask .line');
    expect(line.querySelector('.also')!.getAttribute('lang')).to.equal('en');
    expect(line.querySelector('.also')!.textContent).to.contain('Is my cancer back?');
    expect(query(widget, '[part=also]').textContent).to.match(/Mostrar también en inglés/i);
    expect(box.checked).to.equal(true);
    expect(widget.shadowRoot!.activeElement).to.equal(box);
  });

  it('fall back to one with a message if the other fails to load', async () => {
    let asked = 0;
    class Offline extends AppointmentPlanner {
      constructor() {
        super();
        const {en} = this.loaders;
        const es = () => (asked++, Promise.reject(new TypeError('offline')));
        Object.defineProperty(this, 'loaders', {value: {en, es}});
      }
    }
    customElements.define('offline-planner', Offline);
    const widget = await planner('<offline-planner></offline-planner>');
    expect(asked, 'the other language is loaded only on request').to.equal(0);
    const error = oneEvent(widget, 'rw-error');
    await press(widget, query(widget, '[part=also] input'));
    await error;
    await widget.updateComplete;
    expect(asked).to.equal(1);
    expect(query<HTMLInputElement>(widget, '[part=also] input').checked).to.equal(false);
    expect(statusText(widget)).to.contain('did not load');
    expect(queryAll(widget, '.also')).to.have.length(0);
  });

  it('keeps everything typed, checked, moved and focused when the language changes', async () => {
    const widget = await planner();
    await type(widget, 'visit-date', '2026-12-03');
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await press(widget, query(widget, '#bring .line'));
    await addQuestion(widget, 'May I travel?');
    await type(widget, 'own-new', 'half a ques');
    await press(widget, 'add-note-ask.pain'.replace('ask', 'answer'));
    await type(widget, 'note-answer.pain', 'At night');
    await toggleReorder(widget, 'ask');
    await press(widget, 'up-own.1');
    byId(widget, 'note-answer.pain').focus();
    const change = oneEvent(widget, 'rw-language-change');
    document.documentElement.lang = 'es';
    await change;
    expect(focusedId(widget)).to.equal('note-answer.pain');
    expect(byId<HTMLInputElement>(widget, 'visit-date').value).to.equal('2026-12-03');
    expect(byId<HTMLTextAreaElement>(widget, 'visit-doctor').value).to.equal('Dr. Ruiz');
    expect(query<HTMLInputElement>(widget, '#bring input').checked).to.equal(true);
    expect(lines(widget, 'ask').at(-2)).to.equal('May I travel?');
    expect(lines(widget, 'ask').at(-1)).to.contain('¿Qué esperanza puedo tener');
    expect(byId<HTMLTextAreaElement>(widget, 'own-new').value).to.equal('half a ques');
    expect(byId<HTMLTextAreaElement>(widget, 'note-answer.pain').value).to.equal('At night');
    await chooseLanguage(widget, 'en');
  });

  it("have the care team's numbers once, and what is said about them in both", async () => {
    const widget = await planner(
      '<appointment-planner care-name="St. Ana" care-phone="303-555-0100" care-phone-after-hours="303-555-0199"></appointment-planner>',
    );
    const contacts = () => queryAll(widget, '#visit ul.contact > li').map((line) => line.innerText);
    expect(contacts()).to.deep.equal([
      'St. Ana: 303-555-0100',
      'At night and on weekends: 303-555-0199',
    ]);
    await press(widget, query(widget, '[part=also] input'));
    await waitFor(() => contacts().length > 2);
    expect(contacts().slice(2)).to.deep.equal(['De noche y los fines de semana: 303-555-0199']);
    expect(query(widget, '#visit .also .contact').closest('[lang]')!.getAttribute('lang')).to.equal(
      'es',
    );
    replaceProperty(navigator, 'clipboard', undefined);
    await press(widget, 'copy');
    await waitFor(() => widget.shadowRoot!.querySelector('#by-hand'));
    expect(byId<HTMLTextAreaElement>(widget, 'by-hand').value).to.contain(
      '\n\nSt. Ana: 303-555-0100\nAt night and on weekends: 303-555-0199\n' +
        'De noche y los fines de semana: 303-555-0199\n\n',
    );
  });
});
