import {expect} from 'chai';
import '../../src/elements/recurrence-guide/recurrence-guide.define.js';
import type {RecurrenceGuide} from '../../src/elements/recurrence-guide/recurrence-guide.js';
import {
  all,
  clear,
  inside,
  press,
  ready,
  show,
  setLanguage,
  spoken,
  until,
  warningsOf,
  type Widget,
} from '../support/fixture.js';
import {pressKey} from '../support/hands.js';

const key = 'recurrence-widgets.guide';
const first = 'recurrence-explainer';

/** The chapter that is on the screen, when it shows. */
async function chapter(guide: Widget): Promise<Widget> {
  await until(() => guide.shadowRoot!.querySelector('.stop'), 'a chapter shows');
  const shown = all<Widget>(guide, '.chapter > *');
  expect(shown).to.have.length(1);
  return ready(shown[0]!);
}
const ways = (guide: Widget) =>
  all<HTMLAnchorElement>(guide, '.turn a').map(({hash}) => hash.slice(1));
const place = (guide: Widget) => inside(guide, '.place').textContent;
const focused = (guide: Widget) =>
  (guide.shadowRoot!.activeElement as Widget | null)?.shadowRoot?.activeElement?.className;

/** Goes to a chapter by a link of the guide and waits until it shows. */
async function go(guide: Widget, id: string, where = '.turn'): Promise<Widget> {
  inside(guide, `${where} a[href="#${id}"]`).click();
  await until(() => guide.shadowRoot!.querySelector(`.chapter > ${id}`), id);
  return chapter(guide);
}

describe('recurrence-guide', () => {
  afterEach(async () => {
    clear();
    localStorage.clear();
    if (location.hash) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  });

  it('opens at the first chapter, and says how far one is and how long it takes', async () => {
    const guide = await show('<recurrence-guide></recurrence-guide>');
    expect((await chapter(guide)).localName).to.equal(first);
    const said = inside(guide, '.place').textContent!.replace(/\s+/g, ' ').trim();
    expect(said).to.match(/^Chapter 1 of \d About \d+ minutes in all, in \d parts$/);
    expect(inside<HTMLProgressElement>(guide, 'progress').value).to.equal(1);
    expect(ways(guide)).to.deep.equal(['diagnosis-guide']);
    expect(inside(guide, '.contents [aria-current]').textContent).to.contain(
      'What a recurrence is',
    );
  });

  it('goes on and back, with the focus at the chapter’s heading, and by the list', async () => {
    const guide = await show('<recurrence-guide></recurrence-guide>');
    await chapter(guide);
    inside(guide, '.turn a').focus();
    await pressKey('Enter');
    await until(() => focused(guide) === 'title', 'the heading has the focus');
    expect(guide.shadowRoot!.activeElement!.localName).to.equal('diagnosis-guide');
    expect(guide.getAttribute('chapter')).to.equal('diagnosis-guide');
    expect(inside(guide, '.place').getAttribute('role')).to.equal('status');
    expect(ways(guide)).to.deep.equal([first, 'treatment-options']);
    expect(Math.abs(inside(guide, '.place').getBoundingClientRect().top)).to.be.lessThan(40);
    await go(guide, first);
    expect(guide.getAttribute('chapter')).to.equal(first);
    inside<HTMLDetailsElement>(guide, '.contents details').open = true;
    await go(guide, 'coping-guide', '.contents');
    expect(inside<HTMLDetailsElement>(guide, '.contents details').open).to.equal(false);
  });

  it('keeps what was opened and answered in a chapter while the page is open', async () => {
    const guide = await show('<recurrence-guide chapter="treatment-options"></recurrence-guide>');
    const treatment = await chapter(guide);
    inside(treatment, 'input[name=kind][value=local]').click();
    inside<HTMLDetailsElement>(treatment, '#comfort').open = true;
    await go(guide, 'clinical-trials');
    const again = await go(guide, 'treatment-options');
    expect(again).to.equal(treatment);
    expect(inside<HTMLInputElement>(again, 'input[name=kind][value=local]').checked).to.equal(true);
    expect(inside<HTMLDetailsElement>(again, '#comfort').open).to.equal(true);
  });

  it('follows its chapter attribute; one that is none opens the first and is said once', async () => {
    const warnings = await warningsOf(async () => {
      const guide = await show('<recurrence-guide chapter="coping"></recurrence-guide>');
      expect((await chapter(guide)).localName).to.equal(first);
      guide.setAttribute('chapter', 'coping-guide');
      await until(() => guide.shadowRoot!.querySelector('.chapter > coping-guide'));
      await chapter(guide);
      expect(document.activeElement, 'the page asked, not the reader').to.equal(document.body);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('chapter="coping"').and.to.contain('coping-guide');
  });

  it('has the chapters that a hospital wants, in its order', async () => {
    const guide = await show(
      '<recurrence-guide sections="coping-guide diagnosis-guide"></recurrence-guide>',
    );
    expect((await chapter(guide)).localName).to.equal('coping-guide');
    expect(place(guide)).to.contain('1 of 2');
    clear();
    const other = await show(`<recurrence-guide sections="-${first}"></recurrence-guide>`);
    expect((await chapter(other)).localName).to.equal('diagnosis-guide');
  });

  it('passes on what its chapters need, also later', async () => {
    const guide = await show(
      '<recurrence-guide heading-level="3" theme="dark" reviewed-by="Dr. Ruiz" reviewed-on="2026-10-05"></recurrence-guide>',
    );
    const open = await chapter(guide);
    expect(inside(open, '.title').localName).to.equal('h4');
    expect(open.getAttribute('theme')).to.equal('dark');
    expect(open.hasAttribute('remember')).to.equal(false);
    expect(inside(open, 'footer').textContent).to.contain('Dr. Ruiz on October 5, 2026');
    expect(all(open, '.languages')).to.deep.equal([]);
    expect(all(guide, '.languages')).to.have.length(1);
    guide.setAttribute('reviewed-by', 'Dr. Lee');
    await guide.updateComplete;
    await open.updateComplete;
    expect(inside(open, 'footer').textContent).to.contain('Dr. Lee');
  });

  it('changes its language together with its chapter, one event for both', async () => {
    const guide = await show('<recurrence-guide></recurrence-guide>');
    const open = await chapter(guide);
    let changes = 0;
    guide.addEventListener('rw-language-change', () => changes++);
    await press(guide, 'es');
    await until(() => spoken(open) === 'es');
    expect(inside(guide, '.place').textContent).to.contain('Capítulo 1 de');
    expect(inside(guide, '.place').textContent).to.match(/\d+ minutos/);
    expect(changes).to.equal(1);
    setLanguage('en');
    await until(() => spoken(open) === 'en' && spoken(guide) === 'en');
    expect(changes).to.equal(2);
  });

  it('says once that it is ready', async () => {
    let ready = 0;
    const count = () => ready++;
    document.addEventListener('rw-ready', count);
    const guide = await show('<recurrence-guide></recurrence-guide>');
    await chapter(guide);
    await go(guide, 'diagnosis-guide');
    document.removeEventListener('rw-ready', count);
    expect(ready).to.equal(1);
  });

  it('stores nothing unless asked to, and says where the place is kept', async () => {
    const guide = await show('<recurrence-guide></recurrence-guide>');
    await chapter(guide);
    await go(guide, 'diagnosis-guide');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(inside(guide, '.kept').textContent).to.contain('while this page is open');
    expect(all(guide, '.clear')).to.deep.equal([]);
  });

  it('keeps the place on the device where asked to, and forgets it', async () => {
    const markup = '<recurrence-guide remember></recurrence-guide>';
    const guide = await show(markup);
    await chapter(guide);
    const open = await go(guide, 'diagnosis-guide');
    expect(open.hasAttribute('remember')).to.equal(true);
    expect(inside(guide, '.kept').textContent).to.contain('on this device');
    clear();
    const later = await show(markup);
    expect((await chapter(later)).localName).to.equal('diagnosis-guide');
    inside(later, '.clear').click();
    await later.updateComplete;
    expect(localStorage.getItem(key)).to.equal(null);
    expect(later.shadowRoot!.activeElement).to.equal(inside(later, '.kept'));
    await go(later, 'treatment-options');
    expect(localStorage.getItem(key)).to.equal(null);
    clear();
    expect((await chapter(await show(markup))).localName).to.equal(first);
  });

  for (const damaged of ['{', '"no-such-chapter"', '7']) {
    it(`opens at the first chapter where the device keeps ${damaged}`, async () => {
      localStorage.setItem(key, damaged);
      const warnings = await warningsOf(async () => {
        const guide = await show('<recurrence-guide remember></recurrence-guide>');
        expect((await chapter(guide)).localName).to.equal(first);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('leads the address along where asked to, and back', async () => {
    const guide = await show('<recurrence-guide hash></recurrence-guide>');
    const at = () => (guide as unknown as RecurrenceGuide).chapter;
    await chapter(guide);
    expect(location.hash).to.equal('');
    await go(guide, 'diagnosis-guide');
    expect(location.hash).to.equal('#diagnosis-guide');
    await go(guide, 'treatment-options');
    history.back();
    await until(() => at() === 'diagnosis-guide', 'back');
    await until(() => focused(guide) === 'title');
    history.back();
    await until(() => at() === first, 'back again');
    history.forward();
    await until(() => at() === 'diagnosis-guide', 'forward');
    location.hash = 'contact';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(at(), 'an address that is the page’s own').to.equal('diagnosis-guide');
  });

  it('opens the chapter in the address, before its attribute and the kept one', async () => {
    localStorage.setItem(key, '"clinical-trials"');
    location.hash = 'coping-guide';
    const guide = await show(
      '<recurrence-guide hash remember chapter="diagnosis-guide"></recurrence-guide>',
    );
    expect((await chapter(guide)).localName).to.equal('coping-guide');
    clear();
    const without = await show('<recurrence-guide chapter="diagnosis-guide"></recurrence-guide>');
    expect((await chapter(without)).localName).to.equal('diagnosis-guide');
    await go(without, 'treatment-options');
    expect(location.hash, 'the address is the page’s').to.equal('#coping-guide');
  });
});
