import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import '../../src/elements/recurrence-guide/recurrence-guide.define.js';
import type {RecurrenceGuide} from '../../src/elements/recurrence-guide/recurrence-guide.js';
import {setLanguage} from '../../src/i18n/page-language.js';
import {pressKey} from '../support/input.js';
import {
  chooseLanguage,
  collectWarnings,
  languageOf,
  query,
  queryAll,
  ready,
  simulateNavigation,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const key = 'recurrence-widgets.guide';
const first = 'recurrence-explainer';

/** Resolves to the current chapter when it is ready. */
async function currentChapter(guide: Widget): Promise<Widget> {
  await waitFor(() => guide.shadowRoot!.querySelector('.stop'), 'a chapter should be shown');
  const chapters = queryAll<Widget>(guide, '.chapter > *');
  expect(chapters).to.have.length(1);
  return ready(chapters[0]!);
}
const turnLinks = (guide: Widget) =>
  queryAll<HTMLAnchorElement>(guide, '.turn a').map(({hash}) => hash.slice(1));
const progressText = (guide: Widget) => query(guide, '.place').textContent;
const focused = (guide: Widget) =>
  (guide.shadowRoot!.activeElement as Widget | null)?.shadowRoot?.activeElement?.className;

/** Follows a link of the guide to a chapter and waits until the chapter is ready. */
async function openChapter(guide: Widget, id: string, container = '.turn'): Promise<Widget> {
  query(guide, `${container} a[href="#${id}"]`).click();
  await waitFor(() => guide.shadowRoot!.querySelector(`.chapter > ${id}`), id);
  return currentChapter(guide);
}

describe('recurrence-guide', () => {
  afterEach(() => {
    simulateNavigation();
    if (location.hash) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  });

  it('starts at the first chapter and shows the progress and reading time', async () => {
    const guide = await widgetFixture('<recurrence-guide></recurrence-guide>');
    expect((await currentChapter(guide)).localName).to.equal(first);
    const progress = query(guide, '.place').textContent!.replace(/\s+/g, ' ').trim();
    expect(progress).to.match(/^Chapter 1 of \d About \d+ minutes in all, in \d parts$/);
    expect(query<HTMLProgressElement>(guide, 'progress').value).to.equal(1);
    expect(turnLinks(guide)).to.deep.equal(['diagnosis-guide']);
    expect(query(guide, '.contents [aria-current]').textContent).to.contain('What a recurrence is');
  });

  it('navigates with the next and previous links and the chapter list, and focuses the chapter’s heading', async () => {
    const guide = await widgetFixture('<recurrence-guide></recurrence-guide>');
    await currentChapter(guide);
    query(guide, '.turn a').focus();
    await pressKey('Enter');
    await waitFor(() => focused(guide) === 'title', 'the heading should have focus');
    expect(guide.shadowRoot!.activeElement!.localName).to.equal('diagnosis-guide');
    expect(guide.getAttribute('chapter')).to.equal('diagnosis-guide');
    expect(query(guide, '.place').getAttribute('role')).to.equal('status');
    expect(turnLinks(guide)).to.deep.equal([first, 'treatment-options']);
    expect(Math.abs(query(guide, '.place').getBoundingClientRect().top)).to.be.lessThan(40);
    await openChapter(guide, first);
    expect(guide.getAttribute('chapter')).to.equal(first);
    query<HTMLDetailsElement>(guide, '.contents details').open = true;
    await openChapter(guide, 'coping-guide', '.contents');
    expect(query<HTMLDetailsElement>(guide, '.contents details').open).to.equal(false);
  });

  it('keeps a chapter’s open sections and answers when the reader comes back to it', async () => {
    const guide = await widgetFixture(
      '<recurrence-guide chapter="treatment-options"></recurrence-guide>',
    );
    const treatment = await currentChapter(guide);
    query(treatment, 'input[name=kind][value=local]').click();
    query<HTMLDetailsElement>(treatment, '#comfort').open = true;
    await openChapter(guide, 'clinical-trials');
    const again = await openChapter(guide, 'treatment-options');
    expect(again).to.equal(treatment);
    expect(query<HTMLInputElement>(again, 'input[name=kind][value=local]').checked).to.equal(true);
    expect(query<HTMLDetailsElement>(again, '#comfort').open).to.equal(true);
  });

  it('follows its chapter attribute; an unknown chapter opens the first one and warns once', async () => {
    const warnings = await collectWarnings(async () => {
      const guide = await widgetFixture('<recurrence-guide chapter="coping"></recurrence-guide>');
      expect((await currentChapter(guide)).localName).to.equal(first);
      guide.setAttribute('chapter', 'coping-guide');
      await waitFor(() => guide.shadowRoot!.querySelector('.chapter > coping-guide'));
      await currentChapter(guide);
      expect(document.activeElement, 'a change by the page does not move focus').to.equal(
        document.body,
      );
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('chapter="coping"').and.to.contain('coping-guide');
  });

  it('shows the chapters selected with sections, in that order', async () => {
    const guide = await widgetFixture(
      '<recurrence-guide sections="coping-guide diagnosis-guide"></recurrence-guide>',
    );
    expect((await currentChapter(guide)).localName).to.equal('coping-guide');
    expect(progressText(guide)).to.contain('1 of 2');
    simulateNavigation();
    const other = await widgetFixture(`<recurrence-guide sections="-${first}"></recurrence-guide>`);
    expect((await currentChapter(other)).localName).to.equal('diagnosis-guide');
  });

  it('passes its settings to the chapters, also when they change', async () => {
    const guide = await widgetFixture(
      '<recurrence-guide heading-level="3" theme="dark" reviewed-by="Dr. Ruiz" reviewed-on="2026-10-05"></recurrence-guide>',
    );
    const open = await currentChapter(guide);
    expect(query(open, '.title').localName).to.equal('h4');
    expect(open.getAttribute('theme')).to.equal('dark');
    expect(open.hasAttribute('remember')).to.equal(false);
    expect(query(open, 'footer').textContent).to.contain('Dr. Ruiz on October 5, 2026');
    expect(queryAll(open, '.languages')).to.deep.equal([]);
    expect(queryAll(guide, '.languages')).to.have.length(1);
    guide.setAttribute('reviewed-by', 'Dr. Lee');
    await guide.updateComplete;
    await open.updateComplete;
    expect(query(open, 'footer').textContent).to.contain('Dr. Lee');
  });

  it('changes its language together with its chapter in one event', async () => {
    const guide = await widgetFixture('<recurrence-guide></recurrence-guide>');
    const open = await currentChapter(guide);
    let changes = 0;
    guide.addEventListener('rw-language-change', () => changes++);
    await chooseLanguage(guide, 'es');
    await waitFor(() => languageOf(open) === 'es');
    expect(query(guide, '.place').textContent).to.contain('Capítulo 1 de');
    expect(query(guide, '.place').textContent).to.match(/\d+ minutos/);
    expect(changes).to.equal(1);
    setLanguage('en');
    await waitFor(() => languageOf(open) === 'en' && languageOf(guide) === 'en');
    expect(changes).to.equal(2);
  });

  it('dispatches rw-ready once', async () => {
    let readyEvents = 0;
    const count = () => readyEvents++;
    document.addEventListener('rw-ready', count);
    const guide = await widgetFixture('<recurrence-guide></recurrence-guide>');
    await currentChapter(guide);
    await openChapter(guide, 'diagnosis-guide');
    document.removeEventListener('rw-ready', count);
    expect(readyEvents).to.equal(1);
  });

  it('stores nothing by default and states that the place is lost when the page is closed', async () => {
    const guide = await widgetFixture('<recurrence-guide></recurrence-guide>');
    await currentChapter(guide);
    await openChapter(guide, 'diagnosis-guide');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(query(guide, '.kept').textContent).to.contain('while this page is open');
    expect(queryAll(guide, '.clear')).to.deep.equal([]);
  });

  it('with remember, restores the place on the next visit and clears it on request', async () => {
    const markup = '<recurrence-guide remember></recurrence-guide>';
    const guide = await widgetFixture(markup);
    await currentChapter(guide);
    const open = await openChapter(guide, 'diagnosis-guide');
    expect(open.hasAttribute('remember')).to.equal(true);
    expect(query(guide, '.kept').textContent).to.contain('on this device');
    simulateNavigation();
    const later = await widgetFixture(markup);
    expect((await currentChapter(later)).localName).to.equal('diagnosis-guide');
    query(later, '.clear').click();
    await later.updateComplete;
    expect(localStorage.getItem(key)).to.equal(null);
    expect(later.shadowRoot!.activeElement).to.equal(query(later, '.kept'));
    await openChapter(later, 'treatment-options');
    expect(localStorage.getItem(key)).to.equal(null);
    simulateNavigation();
    expect((await currentChapter(await widgetFixture(markup))).localName).to.equal(first);
  });

  for (const damaged of ['{', '"no-such-chapter"', '7']) {
    it(`starts at the first chapter if the stored value is ${damaged}`, async () => {
      localStorage.setItem(key, damaged);
      const warnings = await collectWarnings(async () => {
        const guide = await widgetFixture('<recurrence-guide remember></recurrence-guide>');
        expect((await currentChapter(guide)).localName).to.equal(first);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('shows the hospital’s own help lines in their chapter, in order, each once', async () => {
    const guide = await widgetFixture(`<recurrence-guide chapter="support-resources">
      <support-resource name="Nurse line" phone="303-555-0100">Day and night.</support-resource>
      <p><span data-rw="support-resource" data-name="Rides">To your visits.</span></p>
    </recurrence-guide>`);
    const own = (chapter: Widget) =>
      queryAll(chapter, '[part=resource] .name')
        .map(({textContent}) => textContent!.trim())
        .filter((name) => /Nurse line|Rides/.test(name));
    const chapter = await currentChapter(guide);
    await waitFor(() => own(chapter).length, 'its lines');
    expect(own(chapter)).to.deep.equal(['Nurse line', 'Rides']);
    await openChapter(guide, 'coping-guide', '.contents');
    expect(own(await openChapter(guide, 'support-resources', '.contents'))).to.have.length(2);
  });

  it('with hash, updates the URL and follows the browser’s history', async () => {
    const guide = await widgetFixture('<recurrence-guide hash></recurrence-guide>');
    const at = () => (guide as unknown as RecurrenceGuide).chapter;
    await currentChapter(guide);
    expect(location.hash).to.equal('');
    await openChapter(guide, 'diagnosis-guide');
    expect(location.hash).to.equal('#diagnosis-guide');
    await openChapter(guide, 'treatment-options');
    history.back();
    await waitFor(() => at() === 'diagnosis-guide', 'history.back should open the second chapter');
    await waitFor(() => focused(guide) === 'title');
    history.back();
    await waitFor(() => at() === first, 'history.back should open the first chapter');
    history.forward();
    await waitFor(
      () => at() === 'diagnosis-guide',
      'history.forward should open the second chapter',
    );
    location.hash = 'contact';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(at(), 'a fragment of the page itself').to.equal('diagnosis-guide');
  });

  it('with hash, stays at its chapter if the page follows a link to #', async () => {
    const guide = await widgetFixture('<recurrence-guide hash></recurrence-guide>');
    await currentChapter(guide);
    await openChapter(guide, 'diagnosis-guide');
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    const changed = oneEvent(window, 'hashchange');
    link.click();
    link.remove();
    await changed;
    expect(location.href.endsWith('#')).to.equal(true);
    await aTimeout(50);
    expect((await currentChapter(guide)).localName).to.equal('diagnosis-guide');
    // The history still leads to where the reader was.
    history.back();
    await oneEvent(window, 'hashchange');
    history.back();
    await waitFor(() => (guide as unknown as RecurrenceGuide).chapter === first);
  });

  it('prefers the chapter in the URL over the attribute and the stored one', async () => {
    localStorage.setItem(key, '"clinical-trials"');
    location.hash = 'coping-guide';
    const guide = await widgetFixture(
      '<recurrence-guide hash remember chapter="diagnosis-guide"></recurrence-guide>',
    );
    expect((await currentChapter(guide)).localName).to.equal('coping-guide');
    simulateNavigation();
    const without = await widgetFixture(
      '<recurrence-guide chapter="diagnosis-guide"></recurrence-guide>',
    );
    expect((await currentChapter(without)).localName).to.equal('diagnosis-guide');
    await openChapter(without, 'treatment-options');
    expect(location.hash, 'without hash the URL is not changed').to.equal('#coping-guide');
  });
});
