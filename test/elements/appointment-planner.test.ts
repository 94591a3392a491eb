import {expect} from 'chai';
import {AppointmentPlanner} from '../../src/elements/appointment-planner/appointment-planner.js';
import '../../src/elements/appointment-planner/appointment-planner.define.js';
import {
  all,
  clear,
  inside,
  next,
  press,
  show as showAny,
  until,
  warningsOf,
  type Widget,
} from '../support/fixture.js';
import {pressKey} from '../support/hands.js';

const tag = '<appointment-planner></appointment-planner>';
const remembering = '<appointment-planner remember></appointment-planner>';
const place = 'recurrence-widgets.appointment-planner';

/** Shows a planner with all sections open. */
async function show(markup = tag, host?: HTMLElement): Promise<Widget> {
  const widget = await showAny(markup, host);
  for (const section of all<HTMLDetailsElement>(widget, '.section')) section.open = true;
  return widget;
}
const byId = <E extends HTMLElement = HTMLElement>(widget: Widget, id: string) =>
  inside<E>(widget, `[id="${id}"]`);
const focused = (widget: Widget) => widget.shadowRoot!.activeElement?.id;
async function push(widget: Widget, target: string | Element): Promise<void> {
  ((typeof target === 'string' ? byId(widget, target) : target) as HTMLElement).click();
  await widget.updateComplete;
  await widget.updateComplete;
}
async function type(widget: Widget, id: string, text: string): Promise<void> {
  const field = byId<HTMLTextAreaElement>(widget, id);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await widget.updateComplete;
}
async function add(widget: Widget, words: string): Promise<void> {
  await type(widget, 'own-new', words);
  await push(widget, inside(widget, '[part=add]'));
}
/** The lines of a section, as they are read. */
const lines = (widget: Widget, section: string) =>
  all(widget, `#${section} [part=line]`).map(
    (line) =>
      line.querySelector<HTMLTextAreaElement>('.own textarea')?.value ??
      line.querySelector('[part=passage]')!.textContent,
  );
const arrange = (widget: Widget, section: string) =>
  push(widget, inside(widget, `#${section} [part=arrange]`));
const said = (widget: Widget) =>
  all(widget, '[part=sheet-tools] [role=status]')
    .map(({textContent}) => textContent)
    .join('');
const stored = () => JSON.parse(localStorage.getItem(place)!) as unknown;

/** Puts another value on an object, until the test ends. */
const undo: (() => void)[] = [];
function put(object: object, key: PropertyKey, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, {value, configurable: true, writable: true});
  undo.push(() =>
    before ? Object.defineProperty(object, key, before) : Reflect.deleteProperty(object, key),
  );
}
/** Files that a press would save. */
function savedFiles(): {name: string; blob: Blob}[] {
  const files: {name: string; blob: Blob}[] = [];
  let last: Blob;
  put(URL, 'createObjectURL', (blob: Blob) => ((last = blob), 'blob:test'));
  put(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    files.push({name: this.download, blob: last});
  });
  return files;
}

describe('appointment-planner', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    for (const back of undo.splice(0).reverse()) back();
    clear();
    localStorage.clear();
  });

  describe('a line', () => {
    it('is ticked on its words, with a large target', async () => {
      const widget = await show();
      const line = inside(widget, '#ask .line');
      expect(line.getBoundingClientRect().height).to.be.at.least(44);
      line.querySelector('span')!.click();
      expect(line.querySelector('input')!.checked).to.equal(true);
    });

    it('gets a note when asked for, with the focus in it', async () => {
      const widget = await show();
      expect(all(widget, '.beside')).to.have.length(0);
      await push(widget, 'add-note-ask.tests');
      expect(focused(widget)).to.equal('note-ask.tests');
      expect(all(widget, '[id="add-note-ask.tests"]')).to.have.length(0);
      const field = byId(widget, 'note-ask.tests');
      expect(byId(widget, field.getAttribute('aria-describedby')!).textContent).to.contain(
        'Which tests',
      );
    });

    it('moves by keyboard, keeps the focus, and says where it is', async () => {
      const widget = await show();
      const before = lines(widget, 'ask');
      await arrange(widget, 'ask');
      byId(widget, 'down-ask.back').focus();
      await pressKey('Enter');
      await widget.updateComplete;
      expect(lines(widget, 'ask').slice(0, 2)).to.deep.equal([before[1], before[0]]);
      expect(focused(widget)).to.equal('down-ask.back');
      expect(said(widget)).to.equal('Now 2 of 7');
      for (let step = 0; step < 7; step++) await push(widget, 'down-ask.back');
      expect(lines(widget, 'ask').at(-1)).to.equal(before[0]);
      expect(focused(widget)).to.equal('down-ask.back');
      expect(byId(widget, 'down-ask.back').getAttribute('aria-disabled')).to.equal('true');
      expect(lines(widget, 'bring')).to.have.length(5);
    });

    it('takes its tick and note along', async () => {
      const widget = await show();
      await push(widget, inside(widget, '#ask .line'));
      await push(widget, 'add-note-ask.back');
      await type(widget, 'note-ask.back', 'Friday');
      await arrange(widget, 'ask');
      await push(widget, 'down-ask.back');
      const second = all(widget, '#ask [part=line]')[1]!;
      expect(second.querySelector('input')!.checked).to.equal(true);
      expect(second.querySelector('textarea')!.value).to.equal('Friday');
      expect(all<HTMLInputElement>(widget, 'input:checked')).to.have.length(1);
    });

    it('has buttons that say which line they are for', async () => {
      const widget = await show();
      const button = byId(widget, 'add-note-ask.outlook');
      const name = button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => byId(widget, id).textContent!.trim())
        .join(' ');
      expect(name).to.match(/^Add a note If you want to know: what is my outlook/);
    });
  });

  describe('a question of the reader’s', () => {
    it('is added, changed, taken off and brought back', async () => {
      const widget = await show();
      await add(widget, '  May I travel?  ');
      expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
      expect(focused(widget)).to.equal('own-new');
      expect(byId<HTMLTextAreaElement>(widget, 'own-new').value).to.equal('');
      expect(said(widget)).to.equal('Your question is on the sheet.');
      await type(widget, 'own-own.1', 'May I fly?');
      await push(widget, 'remove-own.1');
      expect(lines(widget, 'ask')).to.have.length(7);
      expect(focused(widget)).to.equal('undo');
      await push(widget, 'undo');
      expect(lines(widget, 'ask').at(-1)).to.equal('May I fly?');
    });

    it('is not added while nothing is written', async () => {
      const widget = await show();
      await add(widget, ' \n ');
      expect(lines(widget, 'ask')).to.have.length(7);
      expect(focused(widget)).to.equal('own-new');
    });

    it('shows as typed: markup, emoji, right to left, ten thousand letters', async () => {
      const widget = await show();
      const typed = [
        '<img src=x onerror="throw 1"><b>bold</b> **x** [a](https://a.example) {count} ${x}',
        '👩🏽‍⚕️🌷 é\u0301',
        'هل يمكنني السفر؟',
        'one\ntwo\n\nthree',
        'x'.repeat(10_000),
      ];
      for (const words of typed) await add(widget, words);
      expect(lines(widget, 'ask').slice(7)).to.deep.equal(typed);
      expect(all(widget, '#ask .checklist img, #ask .checklist b, #ask li strong')).to.have.length(
        0,
      );
      for (const field of all<HTMLTextAreaElement>(widget, '.own textarea')) {
        expect(field.dir).to.equal('auto');
        expect(field.scrollHeight, 'all of it shows').to.be.at.most(field.clientHeight + 1);
      }
      expect(getComputedStyle(byId(widget, 'own-own.3')).direction).to.equal('rtl');
    });

    it('may be one of 200', async function () {
      this.timeout(30_000);
      const widget = await show();
      for (let count = 0; count < 200; count++) await add(widget, `Question ${count}`);
      expect(lines(widget, 'ask')).to.have.length(207);
      await arrange(widget, 'ask');
      await push(widget, 'up-own.200');
      expect(lines(widget, 'ask').at(-2)).to.equal('Question 199');
    });
  });

  describe('two languages', () => {
    it('stand one under the other, marked, where the reader asks for it', async () => {
      const widget = await show();
      expect(all(widget, '.also')).to.have.length(0);
      await push(widget, inside(widget, '[part=also] input'));
      await until(() => all(widget, '.also').length);
      const line = inside(widget, '#ask .line');
      expect(line.textContent).to.contain('Is my cancer back?');
      expect(line.querySelector('.also')!.textContent).to.contain('¿Ha vuelto el cáncer?');
      expect(line.querySelector('.also')!.getAttribute('lang')).to.equal('es');
      expect(all(widget, '.checklist > li .also')).to.have.length(21);
      expect(inside(widget, '[part=also]').textContent).to.contain('Also show in Spanish');
      await push(widget, inside(widget, '[part=also] input'));
      expect(all(widget, '.also')).to.have.length(0);
    });

    it('change places when the reader switches, and the focus stays', async () => {
      const widget = await show();
      const box = inside<HTMLInputElement>(widget, '[part=also] input');
      await push(widget, box);
      await until(() => all(widget, '.also').length);
      box.focus();
      const change = next(widget, 'rw-language-change');
      document.documentElement.lang = 'es';
      await change;
      const line = inside(widget, '#ask .line');
      expect(line.querySelector('.also')!.getAttribute('lang')).to.equal('en');
      expect(line.querySelector('.also')!.textContent).to.contain('Is my cancer back?');
      expect(inside(widget, '[part=also]').textContent).to.match(/Mostrar también en inglés/i);
      expect(box.checked).to.equal(true);
      expect(widget.shadowRoot!.activeElement).to.equal(box);
    });

    it('stay one where the other does not load, and say so', async () => {
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
      const widget = await show('<offline-planner></offline-planner>');
      expect(asked, 'the other language is not loaded unasked').to.equal(0);
      const error = next(widget, 'rw-error');
      await push(widget, inside(widget, '[part=also] input'));
      await error;
      await widget.updateComplete;
      expect(asked).to.equal(1);
      expect(inside<HTMLInputElement>(widget, '[part=also] input').checked).to.equal(false);
      expect(said(widget)).to.contain('did not load');
      expect(all(widget, '.also')).to.have.length(0);
    });
  });

  it('keeps all that was typed, ticked, moved and focused when the language changes', async () => {
    const widget = await show();
    await type(widget, 'visit-date', '2026-12-03');
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await push(widget, inside(widget, '#bring .line'));
    await add(widget, 'May I travel?');
    await type(widget, 'own-new', 'half a ques');
    await push(widget, 'add-note-ask.pain'.replace('ask', 'answer'));
    await type(widget, 'note-answer.pain', 'At night');
    await arrange(widget, 'ask');
    await push(widget, 'up-own.1');
    byId(widget, 'note-answer.pain').focus();
    const change = next(widget, 'rw-language-change');
    document.documentElement.lang = 'es';
    await change;
    expect(focused(widget)).to.equal('note-answer.pain');
    expect(byId<HTMLInputElement>(widget, 'visit-date').value).to.equal('2026-12-03');
    expect(byId<HTMLTextAreaElement>(widget, 'visit-doctor').value).to.equal('Dr. Ruiz');
    expect(inside<HTMLInputElement>(widget, '#bring input').checked).to.equal(true);
    expect(lines(widget, 'ask').at(-2)).to.equal('May I travel?');
    expect(lines(widget, 'ask').at(-1)).to.contain('¿En qué puedo tener esperanza');
    expect(byId<HTMLTextAreaElement>(widget, 'own-new').value).to.equal('half a ques');
    expect(byId<HTMLTextAreaElement>(widget, 'note-answer.pain').value).to.equal('At night');
    await press(widget, 'en');
  });

  describe('what is kept', () => {
    it('is nothing, unless asked for', async () => {
      const widget = await show();
      expect(inside(widget, '.keeping').textContent).to.contain('It is not kept');
      await add(widget, 'May I travel?');
      window.dispatchEvent(new Event('pagehide'));
      widget.remove();
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
    });

    it('survives a reload, and is said to be on this device', async () => {
      let widget = await show(remembering);
      expect(inside(widget, '.keeping').textContent).to.contain('on this device, in this browser');
      expect(localStorage.length, 'nothing is stored before something is written').to.equal(0);
      await type(widget, 'visit-where', 'Main St 5');
      await push(widget, inside(widget, '#tell .line'));
      await add(widget, 'May I travel? 🌷');
      await push(widget, 'add-note-own.1');
      await type(widget, 'note-own.1', 'مرحبا');
      await arrange(widget, 'ask');
      await push(widget, 'up-own.1');
      await type(widget, 'own-new', 'half');
      window.dispatchEvent(new Event('pagehide'));
      clear();
      widget = await show(remembering);
      expect(byId<HTMLTextAreaElement>(widget, 'visit-where').value).to.equal('Main St 5');
      expect(inside<HTMLInputElement>(widget, '#tell input').checked).to.equal(true);
      expect(lines(widget, 'ask').at(-2)).to.equal('May I travel? 🌷');
      expect(byId<HTMLTextAreaElement>(widget, 'note-own.1').value).to.equal('مرحبا');
      expect(byId<HTMLTextAreaElement>(widget, 'own-new').value).to.equal('half');
    });

    it('is kept while the reader writes, without a sign', async () => {
      const widget = await show(remembering);
      await type(widget, 'own-new', 'half');
      await until(() => localStorage.length);
      expect(stored()).to.deep.include({version: 1, draft: 'half'});
    });

    it('is one sheet, however many planners show it', async () => {
      const first = await show(remembering);
      const second = document.createElement('appointment-planner') as unknown as typeof first;
      second.setAttribute('remember', '');
      first.after(second);
      await until(() => second.shadowRoot?.querySelector('#own-new'));
      await add(first, 'May I travel?');
      await until(() => lines(second, 'ask').at(-1) === 'May I travel?');
      await type(second, 'visit-where', 'Main St 5');
      await until(() => byId<HTMLTextAreaElement>(first, 'visit-where').value === 'Main St 5');
      expect(lines(first, 'ask').at(-1)).to.equal('May I travel?');
      // As from another window.
      const kept = stored() as object;
      localStorage.setItem(place, JSON.stringify({...kept, draft: 'from there'}));
      window.dispatchEvent(new StorageEvent('storage', {key: place}));
      await until(() => byId<HTMLTextAreaElement>(first, 'own-new').value === 'from there');
      second.remove();
      await push(first, 'clear');
      first.after(second);
      await until(() => lines(second, 'ask').length === 7);
    });

    it('is cleared by one button, which can be taken back', async () => {
      const widget = await show(remembering);
      await add(widget, 'May I travel?');
      await until(() => localStorage.length);
      await push(widget, 'clear');
      expect(localStorage.length).to.equal(0);
      expect(lines(widget, 'ask')).to.have.length(7);
      expect(focused(widget)).to.equal('undo');
      expect(inside(widget, '.offer').textContent).to.contain('The sheet is empty now.');
      await push(widget, 'undo');
      expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
      await until(() => localStorage.length);
    });

    for (const damaged of ['{', 'null', '7', '"x"', '[]', '{"lines":{"ask.back":5},"order":[]}']) {
      it(`may be damaged: ${damaged}`, async () => {
        localStorage.setItem(place, damaged);
        const warnings = await warningsOf(async () => {
          const widget = await show(remembering);
          expect(lines(widget, 'ask')).to.have.length(7);
          await add(widget, 'May I travel?');
          await until(() => localStorage.getItem(place)!.includes('May I travel?'));
        });
        expect(warnings).to.deep.equal([]);
      });
    }

    it('may be refused: the planner says so and loses nothing', async () => {
      put(Storage.prototype, 'setItem', () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      const widget = await show(remembering);
      await add(widget, 'May I travel?');
      await until(() => /does not let us keep/.test(said(widget)));
      expect(inside(widget, '.lead .keeping').textContent).to.contain('does not let us keep');
      expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
      await add(widget, 'And fly?');
      expect(lines(widget, 'ask').at(-1)).to.equal('And fly?');
    });

    it('may be forbidden altogether', async () => {
      for (const method of ['getItem', 'setItem', 'removeItem']) {
        put(Storage.prototype, method, () => {
          throw new DOMException('no', 'SecurityError');
        });
      }
      const widget = await show(remembering);
      await add(widget, 'May I travel?');
      await until(() => /does not let us keep/.test(said(widget)));
      await push(widget, 'clear');
      await push(widget, 'undo');
      expect(lines(widget, 'ask').at(-1)).to.equal('May I travel?');
    });

    it('is not written over by what was written before it could be read', async () => {
      localStorage.setItem(place, JSON.stringify({lines: {'own.1': {words: 'Kept'}}}));
      const widget = await show();
      await add(widget, 'Written');
      widget.setAttribute('remember', '');
      await widget.updateComplete;
      await add(widget, 'Written too');
      window.dispatchEvent(new Event('pagehide'));
      expect(JSON.stringify(stored())).to.contain('Kept');
      expect(lines(widget, 'ask').slice(-2)).to.deep.equal(['Written', 'Written too']);
      await widget.updateComplete;
      expect(said(widget)).to.contain('does not let us keep');
    });
  });

  describe('the sheet', () => {
    it('is copied, in both languages where both show', async () => {
      const copied: string[] = [];
      put(navigator, 'clipboard', {writeText: async (text: string) => void copied.push(text)});
      const widget = await show();
      await type(widget, 'visit-date', '2026-12-03');
      await type(widget, 'visit-time', '09:30');
      await push(widget, inside(widget, '#ask .line'));
      await add(widget, '<b>Mine?</b> **x**');
      await push(widget, 'copy');
      await until(() => /Copied/.test(said(widget)));
      expect(copied[0]).to.contain('Day: Thursday, December 3, 2026\nTime: 9:30');
      expect(copied[0]).to.contain('[x] Is my cancer back?');
      expect(copied[0]).to.contain('[ ] <b>Mine?</b> **x**');
      expect(copied[0]).not.to.contain('¿');
      await push(widget, inside(widget, '[part=also] input'));
      await until(() => all(widget, '.also').length);
      await push(widget, 'copy');
      await until(() => copied.length === 2);
      expect(copied[1]).to.contain('QUESTIONS TO ASK / QUÉ PREGUNTAR');
      expect(copied[1]).to.match(/\[x\] Is my cancer back\?.*\n {4}¿Ha vuelto el cáncer\?/);
    });

    for (const [name, clipboard] of Object.entries({
      refused: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
      absent: undefined,
    })) {
      it(`is there to be copied by hand where the clipboard is ${name}`, async () => {
        put(navigator, 'clipboard', clipboard);
        const widget = await show();
        await push(widget, 'copy');
        await until(() => focused(widget) === 'by-hand');
        const field = byId<HTMLTextAreaElement>(widget, 'by-hand');
        await until(() => field.selectionEnd === field.value.length);
        expect(field.value).to.contain('Is my cancer back?');
        expect(said(widget)).to.contain('did not let us copy');
      });
    }

    it('is shared where the device can, and nowhere else', async () => {
      const shared: ShareData[] = [];
      put(navigator, 'share', async (data: ShareData) => void shared.push(data));
      let widget = await show();
      await push(widget, 'share');
      await until(() => shared.length);
      expect(shared[0]!.title).to.equal('Plan your visit');
      expect(shared[0]!.text).to.contain('Is my cancer back?');
      expect(Object.keys(shared[0]!)).to.deep.equal(['title', 'text']);
      clear();
      put(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
      widget = await show();
      await push(widget, 'share');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(said(widget)).to.equal('');
      put(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      await push(widget, 'share');
      await until(() => /did not share/.test(said(widget)));
      for (const back of undo.splice(0).reverse()) back();
      if ('share' in navigator) return;
      clear();
      widget = await show();
      expect(byId(widget, 'share').checkVisibility({visibilityProperty: true})).to.equal(false);
    });

    it('is saved as text', async () => {
      const files = savedFiles();
      const widget = await show();
      await add(widget, 'ñ 🌷');
      await push(widget, 'save');
      await until(() => files.length);
      expect(files[0]!.name).to.equal('my-visit.txt');
      expect(files[0]!.blob.type).to.equal('text/plain;charset=utf-8');
      expect(await files[0]!.blob.text()).to.contain('[ ] ñ 🌷\n');
    });

    it('goes into the calendar once there is a day, and takes no question along', async () => {
      const files = savedFiles();
      const widget = await show();
      expect(all(widget, '.calendar')).to.have.length(0);
      await type(widget, 'visit-date', '2026-12-03');
      await type(widget, 'visit-doctor', 'Dr. Ruiz, MD');
      await add(widget, 'secret');
      await push(widget, inside(widget, '.calendar button'));
      await until(() => files.length);
      expect(files[0]!.name).to.equal('my-visit.ics');
      const text = await files[0]!.blob.text();
      expect(text).to.contain('SUMMARY:Visit: Dr. Ruiz\\, MD\r\n');
      expect(text).to.contain('DTSTART;VALUE=DATE:20261203\r\n');
      expect(text).not.to.match(/secret|cancer/i);
    });

    it('is printed alone, as it stands, without what is only read', async () => {
      const widget = await show();
      await type(widget, 'visit-date', '2026-12-03');
      await push(widget, inside(widget, '#ask .line'));
      await add(widget, 'May I travel?');
      let printed: HTMLElement | undefined;
      put(window, 'print', () => {
        const sheet = document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!;
        printed = sheet.querySelector('article')!;
      });
      await push(widget, 'print');
      await until(() => printed);
      expect(getComputedStyle(printed!.querySelector('.lead')!).display).to.equal('none');
      expect(printed!.querySelector('#ask input')).to.have.property('checked', true);
      expect(printed!.textContent)
        .to.contain('Thursday, December 3, 2026')
        .and.to.contain('May I travel?');
      window.dispatchEvent(new Event('afterprint'));
      await until(() => !document.querySelector('.recurrence-widgets-sheet'));
    });
  });

  it('sends nothing anywhere', async () => {
    const widget = await show();
    const before = performance.getEntriesByType('resource').length;
    const events: string[] = [];
    for (const name of ['rw-ready', 'rw-language-change', 'rw-error', 'input', 'change'])
      document.addEventListener(name, ({target}) => events.push(`${name} ${String(target)}`));
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await add(widget, 'May I travel?');
    await push(widget, 'clear');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(events.join()).not.to.match(/Ruiz|travel/);
  });

  it('fits a narrow phone with large text', async () => {
    const widget = await show(
      '<appointment-planner style="width: 320px; --rw-font-size: 34px"></appointment-planner>',
    );
    await arrange(widget, 'ask');
    await add(widget, 'x'.repeat(200));
    const article = inside(widget, 'article');
    expect(article.scrollWidth).to.be.at.most(320);
    for (const target of all(widget, 'button, .line, .grow, .field > input')) {
      if (!target.checkVisibility()) continue;
      const {height} = target.getBoundingClientRect();
      expect(height, target.outerHTML).to.be.at.least(44);
    }
  });
});
