import {expect} from 'chai';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {clickOn, pressKey, sizeTo} from '../support/hands.js';
import {
  all,
  clear,
  inside,
  press,
  show,
  until,
  warningsOf,
  type Widget,
} from '../support/fixture.js';

const card = (widget: Widget) => widget.shadowRoot!.querySelector<HTMLElement>('.term-card');
const focused = (widget: Widget) => widget.shadowRoot!.activeElement;
const term = (widget: Widget, id: string) =>
  inside<HTMLButtonElement>(widget, `#same-or-new .term[value="term:${id}"]`);

describe('a term in running text', () => {
  let widget: Widget;
  let invasive: HTMLButtonElement;
  beforeEach(async () => {
    widget = await show('<recurrence-explainer lang="en"></recurrence-explainer>');
    inside<HTMLDetailsElement>(widget, '#same-or-new').open = true;
    invasive = term(widget, 'invasive');
  });
  afterEach(clear);

  const open = async (button = invasive) => {
    await clickOn(button);
    await until(() => card(widget)?.matches(':popover-open'), 'the card opens');
  };
  const closed = () => until(() => !card(widget), 'the card closes');

  it('says that it opens something, is easy to hit, and leaves the line as high as it was', () => {
    expect(invasive.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(invasive.textContent).to.equal('invasive');
    expect(invasive.getBoundingClientRect().height).to.be.at.least(44);
    const line = document.createElement('p');
    line.textContent = 'invasive';
    invasive.closest('p')!.after(line);
    const high = line.getBoundingClientRect().height;
    line.replaceChildren(invasive.cloneNode(true));
    expect(line.getBoundingClientRect().height).to.be.closeTo(high, 1);
    line.remove();
  });

  it('opens its meaning beside it: the word, how to say it, the meaning, the word in Spanish', async () => {
    await open();
    const shown = card(widget)!;
    expect(shown.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'invasive in-VAY-siv The cancer cells have grown into the breast tissue around them. ' +
        'In Spanish: invasivo Close',
    );
    expect(shown.querySelector('.other [lang=es]')!.textContent).to.equal('invasivo');
    expect(shown.getAttribute('role')).to.equal('dialog');
    const label = shown.getAttribute('aria-labelledby')!;
    expect(inside(widget, `#${label}`).textContent).to.equal('invasive');
    expect(focused(widget)).to.equal(shown);
    const word = invasive.getBoundingClientRect();
    const box = shown.getBoundingClientRect();
    expect(Math.min(Math.abs(box.top - word.bottom), Math.abs(word.top - box.bottom))).to.be.below(
      2,
    );
  });

  it('closes by Escape, by its button, by a press elsewhere and by a second press; the focus returns', async () => {
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
    await clickOn(inside(widget, '#same-or-new .subhead'));
    await closed();
    expect(focused(widget)).to.equal(invasive);

    await open();
    const {x, y, height} = invasive.getBoundingClientRect();
    const seen = widget.shadowRoot!.elementFromPoint(x + 2, y + height / 2);
    expect(seen).to.equal(invasive);
    await clickOn(invasive);
    await closed();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(card(widget)).to.equal(null);
  });

  it('opens by the keyboard, and Tab goes on from the term', async () => {
    invasive.focus();
    await pressKey('Enter');
    await until(() => card(widget)?.matches(':popover-open'));
    await until(() => focused(widget) === card(widget));
    await pressKey('Tab');
    await pressKey('Tab');
    await closed();
    const terms = all(widget, '#same-or-new .term');
    expect(focused(widget)).to.equal(terms[terms.indexOf(invasive) + 1]);
  });

  it('is the only one open', async () => {
    await open();
    const other = term(widget, 'tumor');
    other.scrollIntoView({block: 'center'});
    await open(other);
    await until(() => all(widget, '.term-card').length === 1);
    expect(inside(widget, '#term-word').textContent).to.equal('tumor');
  });

  it('stays within a small screen, with large text too', async () => {
    try {
      await sizeTo(320, 480);
      for (const size of ['', '34px']) {
        widget.style.setProperty('--rw-font-size', size);
        for (const button of all<HTMLButtonElement>(widget, '#same-or-new .term')) {
          button.scrollIntoView({block: 'center'});
          button.click();
          await until(() => card(widget)?.matches(':popover-open'));
          const {left, right, top, bottom} = card(widget)!.getBoundingClientRect();
          const {clientWidth, clientHeight} = document.documentElement;
          expect(Math.min(left, top), button.value).to.be.at.least(0);
          expect(right, button.value).to.be.at.most(clientWidth);
          expect(bottom, button.value).to.be.at.most(clientHeight);
          inside(widget, '.term-card button').click();
          await closed();
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    } finally {
      await sizeTo(1024, 768);
    }
  });

  it('closes when the language changes, and then speaks the other one', async () => {
    await open();
    await press(widget, 'es');
    await closed();
    await open(term(widget, 'invasive'));
    expect(card(widget)!.lang).to.equal('es');
    expect(inside(widget, '.term-card .other').textContent).to.equal('En inglés: invasive');
  });

  it('warns nobody', async () => {
    expect(await warningsOf(() => open())).to.deep.equal([]);
  });
});
