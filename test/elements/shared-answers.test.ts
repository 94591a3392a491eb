import {expect, fixture} from '@open-wc/testing';
import '../../src/elements/appointment-planner/appointment-planner.define.js';
import '../../src/elements/clinical-trials/clinical-trials.define.js';
import '../../src/elements/treatment-options/treatment-options.define.js';
import '../support/accessibility.js';
import {pressKey} from '../support/input.js';
import {replaceProperty, restoreProperties} from '../support/replace-property.js';
import {
  chooseLanguage,
  query,
  queryAll,
  ready,
  simulateNavigation,
  textOf,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const storageKey = 'recurrence-widgets.answers';
const all = (attributes = '') =>
  `<div><treatment-options ${attributes}></treatment-options><clinical-trials ${attributes}></clinical-trials><appointment-planner ${attributes}></appointment-planner></div>`;

/** Renders the three widgets that share answers. */
async function page(attributes = ''): Promise<[Widget, Widget, Widget]> {
  await widgetFixture(all(attributes));
  return ['treatment-options', 'clinical-trials', 'appointment-planner'].map((tag) =>
    document.querySelector<Widget>(tag)!,
  ) as [Widget, Widget, Widget];
}

const answer = async (widget: Widget, name: string, value: string) => {
  query<HTMLInputElement>(widget, `input[name=${name}][value="${value}"]`).click();
  await Promise.all(
    [...document.querySelectorAll<Widget>('*')].map((other) => other.updateComplete),
  );
};
const checked = (widget: Widget, name: string) =>
  queryAll<HTMLInputElement>(widget, `input[name=${name}]:checked`).map(({value}) => value);
const links = (widget: Widget) =>
  queryAll<HTMLAnchorElement>(widget, '[part=search-link] a').map(({href}) => href);
const notice = (widget: Widget) => textOf(query(widget, '.taken, .suggested'));
const suggested = (widget: Widget) =>
  queryAll(widget, '#ask [part=line]')
    .filter((line) => line.querySelector('.origin'))
    .map((line) => textOf(line.querySelector('[part=passage]')!));
/** The button that clears the answers, in its open section, with focus. */
function focusClear(widget: Widget): HTMLElement {
  const button = query(widget, '[part=clear], [part=clear-answers]');
  button.closest('details')!.open = true;
  button.focus();
  return button;
}
const stored = () =>
  Object.entries(
    JSON.parse(localStorage.getItem(storageKey)!) as Record<string, {value: unknown}>,
  ).map(([name, {value}]) => [name, value]);
const update = (...widgets: Widget[]) =>
  Promise.all(widgets.map((widget) => widget.updateComplete));

describe('shared answers', () => {
  afterEach(restoreProperties);

  it('fill in the trial search and add fitting questions to the planner, and say where they are from', async () => {
    const [options, trials, planner] = await page();
    const before = queryAll(planner, '#ask [part=line]').length;
    await answer(options, 'kind', 'metastatic');
    await answer(options, 'receptors', 'triple-negative');
    expect(checked(trials, 'place')).to.deep.equal(['distant']);
    expect(checked(trials, 'receptors')).to.deep.equal(['triple-negative']);
    expect(links(trials)[0]).to.contain('metastatic%20breast%20cancer').and.contain('triple');
    expect(notice(trials)).to.contain('“Treatment when breast cancer comes back” is filled in');
    expect(suggested(planner).join()).to.contain('PD-L1').and.contain('BRCA');
    expect(suggested(planner).join()).not.to.contain('PIK3CA');
    expect(queryAll(planner, '#ask [part=line]')).to.have.length(
      before + suggested(planner).length,
    );
    expect(notice(planner)).to.contain('Treatment when breast cancer comes back');
  });

  it('take over from the trial search only what it knows', async () => {
    const [options, trials, planner] = await page();
    await answer(trials, 'receptors', 'her2-positive');
    await answer(trials, 'place', 'near');
    expect(checked(options, 'receptors')).to.deep.equal(['her2-positive']);
    expect(checked(options, 'kind')).to.deep.equal([]);
    expect(notice(options)).to.contain('“Clinical trials” is filled in');
    expect(suggested(planner)).to.deep.equal(['Does the cancer have hormone receptors too?']);
    await answer(trials, 'place', 'distant');
    expect(checked(options, 'kind')).to.deep.equal(['metastatic']);
  });

  it('keep their detail if the search is less specific or unanswered', async () => {
    const [options, trials] = await page();
    await answer(options, 'kind', 'collarbone');
    await answer(options, 'receptors', 'her2-only');
    await answer(trials, 'place', 'near');
    await answer(trials, 'receptors', 'her2-positive');
    await answer(trials, 'place', 'open');
    await answer(trials, 'receptors', 'open');
    expect(checked(trials, 'place')).to.deep.equal(['open']);
    expect(links(trials)[0]).not.to.contain('recurrent');
    expect(links(trials)[0]).not.to.contain('HER2');
    expect(checked(options, 'kind')).to.deep.equal(['collarbone']);
    expect(checked(options, 'receptors')).to.deep.equal(['her2-only']);
    await answer(options, 'kind', 'metastatic');
    expect(checked(trials, 'place')).to.deep.equal(['distant']);
    expect(checked(trials, 'receptors')).to.deep.equal(['open']);
  });

  for (const clearIn of [0, 1, 2]) {
    it(`are cleared everywhere by the one button of widget ${clearIn + 1}`, async () => {
      const widgets = await page('remember');
      await answer(widgets[0], 'kind', 'metastatic');
      await answer(widgets[0], 'receptors', 'hr-positive');
      const near = query<HTMLInputElement>(widgets[1], '#near');
      near.value = '80202';
      near.dispatchEvent(new Event('input'));
      await update(...widgets);
      expect(localStorage.getItem(storageKey)).to.contain('80202');
      const clear = focusClear(widgets[clearIn]!);
      expect(textOf(clear)).to.equal('Clear my answers about the cancer');
      await pressKey('Enter');
      await update(...widgets);
      expect(queryAll(widgets[0], 'input:checked')).to.deep.equal([]);
      expect(checked(widgets[1], 'place')).to.deep.equal(['open']);
      expect(query<HTMLInputElement>(widgets[1], '#near').value).to.equal('');
      expect(suggested(widgets[2])).to.deep.equal([]);
      expect(textOf(query(widgets[clearIn]!, '.clearing [role=status]'))).to.contain(
        'cleared, on all parts of this page',
      );
      expect(localStorage.getItem(storageKey)).to.equal(null);
    });

    it(`come back everywhere, and on the device, with the keyboard in widget ${clearIn + 1}`, async () => {
      const widgets = await page('remember');
      const widget = widgets[clearIn]!;
      await answer(widgets[0], 'kind', 'metastatic');
      await answer(widgets[0], 'receptors', 'triple-negative');
      const before = stored();
      focusClear(widget);
      await pressKey('Enter');
      const focused = () => widget.shadowRoot!.activeElement;
      await waitFor(() => focused()?.matches('[part=undo-clear]'), 'focus on the undo');
      await expect(widget).to.be.accessible();
      await pressKey('Space');
      await waitFor(() => focused()?.matches('.clear'), 'focus back on the button');
      await update(...widgets);
      expect(textOf(query(widget, '.clearing [role=status]'))).to.equal('Your answers are back.');
      expect(checked(widgets[0], 'receptors')).to.deep.equal(['triple-negative']);
      expect(checked(widgets[1], 'place')).to.deep.equal(['distant']);
      expect(suggested(widgets[2]).join()).to.contain('PD-L1');
      expect(stored()).to.deep.equal(before);
      expect(queryAll(widget, '[part=undo-clear]')).to.have.length(0);
    });
  }

  it('cannot be brought back after a new answer, in this widget or another', async () => {
    const [options, trials] = await page();
    const undo = () => queryAll(options, '[part=undo-clear]');
    for (const other of [options, trials]) {
      await answer(options, 'kind', 'metastatic');
      query(options, '[part=clear]').click();
      await update(options);
      expect(undo()).to.have.length(1);
      await answer(other, 'receptors', 'triple-negative');
      expect(undo()).to.have.length(0);
    }
  });

  it('are cleared by another button than the sheet, with another name', async () => {
    const [options, , planner] = await page();
    await answer(options, 'kind', 'metastatic');
    const clear = queryAll(planner, 'button').filter((button) =>
      /clear|empty/i.test(textOf(button)),
    );
    expect(clear.map(textOf)).to.deep.equal([
      'Clear my answers about the cancer',
      'Empty this sheet',
    ]);
    clear[1]!.click();
    await update(planner);
    expect(checked(options, 'kind')).to.deep.equal(['metastatic']);
    expect(suggested(planner)).not.to.deep.equal([]);
  });

  it('are known to a widget added later, in any language, and to other copies of the package', async () => {
    const [options] = await page();
    await answer(options, 'kind', 'metastatic');
    await answer(options, 'place', 'bones');
    const later = await ready(
      await fixture<Widget>('<appointment-planner lang="es"></appointment-planner>'),
    );
    expect(suggested(later).join()).to.contain('fortalecer los huesos');
    // Another copy shares the global object and the event, and nothing else.
    const key = Symbol.for('recurrence-widgets.answers');
    const shared = globalThis as unknown as Record<symbol, unknown>;
    shared[key] = {
      ...(shared[key] as object),
      place: {value: ['brain'], from: 'treatment-options', stored: false},
    };
    document.dispatchEvent(new Event('recurrence-widgets.answers'));
    await update(options, later);
    expect(checked(options, 'place')).to.deep.equal(['brain']);
    expect(suggested(later).join()).to.contain('cerebro');
  });

  it('ignore what another script or release wrote in another form', async () => {
    const key = Symbol.for('recurrence-widgets.answers');
    const shared = globalThis as unknown as Record<symbol, unknown>;
    const from = 'x';
    for (const broken of [
      null,
      7,
      'metastatic',
      {kind: 'metastatic'},
      {
        kind: {value: ['purple'], from},
        constructor: {value: ['x'], from},
        area: {value: 'x'.repeat(81), from},
        receptors: {value: [], from},
      },
    ]) {
      shared[key] = broken;
      const [options, trials, planner] = await page();
      expect(queryAll(options, 'input:checked')).to.deep.equal([]);
      expect(query<HTMLInputElement>(trials, '#near').value).to.equal('');
      expect(suggested(planner)).to.deep.equal([]);
      simulateNavigation();
    }
  });

  it('are not stored, and in no event or URL, without remember', async () => {
    const events: string[] = [];
    const {dispatchEvent} = EventTarget.prototype;
    replaceProperty(
      EventTarget.prototype,
      'dispatchEvent',
      function (this: EventTarget, event: Event) {
        const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
        events.push(
          `${event.type} ${JSON.stringify(own)} ${String((event as CustomEvent).detail)}`,
        );
        return dispatchEvent.call(this, event);
      },
    );
    const url = location.href;
    const [options, trials] = await page();
    await answer(options, 'kind', 'metastatic');
    await answer(trials, 'receptors', 'triple-negative');
    expect(events.join('\n')).to.contain('recurrence-widgets.answers');
    expect(events.join('\n')).not.to.match(/metastatic|triple/);
    expect(location.href).to.equal(url);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(textOf(query(options, '.keeping'))).to.contain('gone when you close it');
  });

  it('come back from the device with remember, in each widget, and say so', async () => {
    const [first] = await page('remember');
    expect(textOf(query(first, '.keeping'))).to.contain('kept on this device');
    await answer(first, 'kind', 'metastatic');
    await answer(first, 'receptors', 'hr-positive');
    simulateNavigation();
    const [options, trials, planner] = await page('remember');
    await waitFor(() => checked(options, 'kind').length === 1);
    await update(options, trials, planner);
    expect(checked(trials, 'receptors')).to.deep.equal(['hr-positive']);
    expect(notice(options)).to.contain('earlier visit');
    expect(notice(planner)).to.contain('earlier visit');
    expect(suggested(planner).join()).to.contain('PIK3CA');
    simulateNavigation();
    const [without] = await page();
    expect(queryAll(without, 'input:checked')).to.deep.equal([]);
  });

  it('store only what was answered in a widget with remember', async () => {
    await widgetFixture(
      '<div><treatment-options></treatment-options><clinical-trials remember></clinical-trials></div>',
    );
    const [options, trials] = ['treatment-options', 'clinical-trials'].map((tag) =>
      document.querySelector<Widget>(tag)!,
    ) as [Widget, Widget];
    await answer(options, 'kind', 'metastatic');
    expect(localStorage.getItem(storageKey)).to.equal(null);
    await answer(trials, 'receptors', 'triple-negative');
    expect(localStorage.getItem(storageKey)).to.contain('triple').and.not.to.contain('metastatic');
  });

  it('say that the browser refuses to store them, and follow another window', async () => {
    const [options, trials] = await page('remember');
    const {setItem} = Storage.prototype;
    replaceProperty(Storage.prototype, 'setItem', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await answer(options, 'kind', 'local');
    expect(textOf(query(options, '.keeping'))).to.contain('does not let us keep');
    setItem.call(
      localStorage,
      storageKey,
      JSON.stringify({kind: {value: ['metastatic'], from: 'treatment-options', stored: true}}),
    );
    window.dispatchEvent(new StorageEvent('storage', {key: storageKey}));
    await update(options, trials);
    expect(checked(options, 'kind')).to.deep.equal(['metastatic']);
    restoreProperties();
    await answer(options, 'kind', 'regional');
    expect(textOf(query(options, '.keeping'))).to.contain('kept on this device');
  });

  it('keep a suggested question that the reader has marked, and the order of the others', async () => {
    const [options, , planner] = await page();
    await answer(options, 'kind', 'metastatic');
    await answer(options, 'place', 'bones');
    const line = queryAll(planner, '#ask [part=line]').find((each) =>
      textOf(each).includes('strengthen my bones'),
    )!;
    line.querySelector('input')!.click();
    await update(planner);
    await answer(options, 'kind', 'local');
    expect(suggested(planner)).to.deep.equal([]);
    expect(textOf(query(planner, '#ask'))).to.contain('strengthen my bones');
    expect(textOf(query(planner, '#ask'))).not.to.contain('palliative');
  });

  it('keep the answers when the language changes', async () => {
    const [options, trials, planner] = await page();
    await answer(options, 'kind', 'metastatic');
    await chooseLanguage(options, 'es');
    await waitFor(() => notice(trials).includes('ya está puesto'));
    expect(checked(trials, 'place')).to.deep.equal(['distant']);
    await waitFor(() => suggested(planner).join().includes('cuidados paliativos'));
  });
});
