import {aTimeout, expect} from '@open-wc/testing';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {clickOn, pressKey, setViewport} from '../support/input.js';
import {
  chooseLanguage,
  collectWarnings,
  query,
  queryAll,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const card = (widget: Widget) => widget.shadowRoot!.querySelector<HTMLElement>('.term-card');
const focused = (widget: Widget) => widget.shadowRoot!.activeElement;
const term = (widget: Widget, id: string) =>
  query<HTMLButtonElement>(widget, `#same-or-new .term[value="term:${id}"]`);

describe('glossary popover', () => {
  let widget: Widget;
  let invasive: HTMLButtonElement;
  beforeEach(async () => {
    widget = await widgetFixture('<recurrence-explainer lang="en"></recurrence-explainer>');
    query<HTMLDetailsElement>(widget, '#same-or-new').open = true;
    invasive = term(widget, 'invasive');
  });

  const open = async (button = invasive) => {
    await clickOn(button);
    await waitFor(() => card(widget)?.matches(':popover-open'), 'the popover should open');
  };
  const closed = () => waitFor(() => !card(widget), 'the popover should close');

  it('announces a dialog and has a 44 px target without changing the line height', () => {
    expect(invasive.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(invasive.textContent).to.equal('invasive');
    expect(invasive.getBoundingClientRect().height).to.be.at.least(44);
    const line = document.createElement('p');
    line.textContent = 'invasive';
    invasive.closest('p')!.after(line);
    const height = line.getBoundingClientRect().height;
    line.replaceChildren(invasive.cloneNode(true));
    expect(line.getBoundingClientRect().height).to.be.closeTo(height, 1);
    line.remove();
  });

  it('opens next to the term with its pronunciation, definition and Spanish equivalent', async () => {
    await open();
    const popover = card(widget)!;
    expect(popover.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'invasive in-VAY-siv The cancer cells have grown into the breast tissue around them. ' +
        'In Spanish: invasivo Close',
    );
    expect(popover.querySelector('.other [lang=es]')!.textContent).to.equal('invasivo');
    expect(popover.getAttribute('role')).to.equal('dialog');
    const label = popover.getAttribute('aria-labelledby')!;
    expect(query(widget, `#${label}`).textContent).to.equal('invasive');
    expect(focused(widget)).to.equal(popover);
    const anchor = invasive.getBoundingClientRect();
    const box = popover.getBoundingClientRect();
    expect(
      Math.min(Math.abs(box.top - anchor.bottom), Math.abs(anchor.top - box.bottom)),
    ).to.be.below(2);
  });

  it('closes on Escape, on its button, on an outside click and on a second click, and returns focus', async () => {
    await open();
    await pressKey('Escape');
    await closed();
    expect(focused(widget)).to.equal(invasive);

    await open();
    await pressKey('Tab');
    expect(focused(widget)!.textContent!.trim()).to.equal('Close');
    await pressKey('Enter');
    await closed();
    expect(focused(widget)).to.equal(invasive);

    await open();
    await clickOn(query(widget, '#same-or-new .subhead'));
    await closed();
    expect(focused(widget)).to.equal(invasive);

    await open();
    const {x, y, height} = invasive.getBoundingClientRect();
    const topmost = widget.shadowRoot!.elementFromPoint(x + 2, y + height / 2);
    expect(topmost).to.equal(invasive);
    await clickOn(invasive);
    await closed();
    await aTimeout(400);
    expect(card(widget)).to.equal(null);
  });

  it('opens with Enter, and Tab continues after the term', async () => {
    invasive.focus();
    await pressKey('Enter');
    await waitFor(() => card(widget)?.matches(':popover-open'));
    await waitFor(() => focused(widget) === card(widget));
    await pressKey('Tab');
    await pressKey('Tab');
    await closed();
    const terms = queryAll(widget, '#same-or-new .term');
    expect(focused(widget)).to.equal(terms[terms.indexOf(invasive) + 1]);
  });

  it('closes the popover that was open before', async () => {
    await open();
    const other = term(widget, 'tumor');
    other.scrollIntoView({block: 'center'});
    await open(other);
    await waitFor(() => queryAll(widget, '.term-card').length === 1);
    expect(query(widget, '#term-word').textContent).to.equal('tumor');
  });

  it('stays within a small viewport, also with large text', async () => {
    try {
      await setViewport(320, 480);
      for (const size of ['', '34px']) {
        widget.style.setProperty('--rw-font-size', size);
        for (const button of queryAll<HTMLButtonElement>(widget, '#same-or-new .term')) {
          button.scrollIntoView({block: 'center'});
          button.click();
          await waitFor(() => card(widget)?.matches(':popover-open'));
          const {left, right, top, bottom} = card(widget)!.getBoundingClientRect();
          const {clientWidth, clientHeight} = document.documentElement;
          expect(Math.min(left, top), button.value).to.be.at.least(0);
          expect(right, button.value).to.be.at.most(clientWidth);
          expect(bottom, button.value).to.be.at.most(clientHeight);
          query(widget, '.term-card button').click();
          await closed();
          await aTimeout(10);
        }
      }
    } finally {
      await setViewport(1024, 768);
    }
  });

  it('closes on a language change and reopens in the new language', async () => {
    await open();
    await chooseLanguage(widget, 'es');
    await closed();
    await open(term(widget, 'invasive'));
    expect(card(widget)!.lang).to.equal('es');
    expect(query(widget, '.term-card .other').textContent).to.equal('En inglés: invasive');
  });

  it('opens without a warning', async () => {
    expect(await collectWarnings(() => open())).to.deep.equal([]);
  });
});
