import {expect, fixture} from '@open-wc/testing';
import '../support/all-widgets.js';
import '../support/accessibility.js';
import {pressKey} from '../support/input.js';
import {replaceProperty, restoreProperties} from '../support/replace-property.js';
import {
  chooseLanguage,
  collectWarnings,
  openAll,
  query,
  queryAll,
  ready,
  simulateNavigation,
  textOf,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const storageKey = 'recurrence-widgets.questions';
const planner = '<appointment-planner></appointment-planner>';

const asks = (widget: Widget) => queryAll<HTMLButtonElement>(widget, '.ask button');
const about = (widget: Widget, title: string) =>
  asks(widget).find((button) => button.ariaLabel?.endsWith(`: ${title}`))!;
const find = <E extends Widget>(tag: string) => document.querySelector<E>(tag)!;

/** A page with some widgets whose “Ask about this” has loaded, the sections open. */
async function page(markup: string): Promise<Widget> {
  const widget = await widgetFixture(`<div>${markup}</div>`);
  await waitFor(() => asks(widget).length > 0, 'asks');
  openAll(widget);
  return widget;
}

const lines = (widget: Widget) =>
  queryAll(widget, '#ask [part=line]').map((line) => ({
    text: textOf(line.querySelector('[part=passage]') ?? line),
    origin: line.querySelector('.origin')?.textContent,
    also: line.querySelector('.also')?.textContent,
  }));

describe('ask about this', () => {
  afterEach(restoreProperties);

  it('appears with the first planner and disappears with the last', async () => {
    const widget = await widgetFixture('<diagnosis-guide></diagnosis-guide>');
    openAll(widget);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asks(widget)).to.have.length(0);
    const later = await fixture<Widget>(planner);
    await waitFor(() => asks(widget).length > 0);
    later.remove();
    await waitFor(() => asks(widget).length === 0);
  });

  it('is on every option, treatment, sign, test and term, and on no emergency', async () => {
    const diagnosis = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    for (const section of ['signs', 'tests', 'tested-again']) {
      const entries = queryAll(diagnosis, `#${section} .lines`);
      expect(entries.length, section).to.be.greaterThan(3);
      for (const entry of entries) expect(entry.querySelectorAll('.ask button')).to.have.length(1);
    }
    expect(queryAll(diagnosis, '#urgent .ask')).to.have.length(0);
    const options = await page(
      `<treatment-options receptors="hr-positive" kind="metastatic"></treatment-options>${planner}`,
    );
    for (const entry of queryAll(options, '[part=option], #treatments .lines, #targeted .lines'))
      expect(entry.querySelectorAll('.ask button'), textOf(entry)).to.have.length(1);
    const glossary = await page(`<cancer-glossary></cancer-glossary>${planner}`);
    expect(asks(glossary).length).to.equal(queryAll(glossary, '[part=entry]').length);
  });

  it('is not offered for a result that is missing, which the planner asks for anyway', async () => {
    const options = await page(`<treatment-options></treatment-options>${planner}`);
    const option = (text: string) =>
      queryAll(options, '[part=option]').find((each) => textOf(each).includes(text))!;
    expect(option('Your receptor and HER2 results').querySelector('.ask')).to.equal(null);
    expect(option('Palliative care').querySelector('.ask')).not.to.equal(null);
  });

  it('puts the question on the planner’s list with one press, says so, and undoes it', async () => {
    const diagnosis = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    const list = find('appointment-planner');
    const before = lines(list).length;
    const button = about(diagnosis, 'Mammogram');
    const status = button.parentElement!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    button.focus();
    await pressKey('Enter');
    await waitFor(() => lines(list)[0]!.text === 'Do I need this test: Mammogram?');
    expect(lines(list)).to.have.length(before + 1);
    expect(lines(list)[0]!.origin).to.contain('From “');
    expect(status.textContent).to.contain('On your list in “Plan your visit.”');
    expect(diagnosis.shadowRoot!.activeElement).to.equal(button);
    expect(button.ariaLabel).to.equal('Undo: Mammogram');
    await pressKey('Enter');
    await waitFor(() => lines(list).length === before);
    expect(status.textContent).to.equal('');
    expect(button.ariaLabel).to.equal('Ask about this: Mammogram');
  });

  it('says not to wait for the visit if it is about a sign', async () => {
    const diagnosis = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    const button = about(diagnosis, 'Bone pain or other pain');
    button.click();
    await waitFor(() => button.parentElement!.textContent!.includes('do not wait for the visit'));
  });

  it('is in a term’s definition, in every widget, and reached by keyboard', async () => {
    const widget = await widgetFixture(
      `<div><recurrence-explainer></recurrence-explainer>${planner}</div>`,
    );
    openAll(widget);
    const term = query(widget, 'button.term');
    term.focus();
    await pressKey('Enter');
    await waitFor(() => widget.shadowRoot!.querySelector('.term-card .ask button'));
    await pressKey('Tab');
    const button = query(widget, '.term-card .ask button');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    await pressKey('Enter');
    await waitFor(() => lines(find('appointment-planner'))[0]!.text.startsWith('What does “'));
    await pressKey('Tab');
    expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '.term-card .close'));
  });

  it('keeps the question in both languages, even on a page with two languages', async () => {
    const options = await page(
      `<treatment-options lang="es" kind="metastatic" receptors="hr-positive"></treatment-options>${planner}`,
    );
    about(options, 'Inhibidores de CDK4/6').click();
    const list = find('appointment-planner');
    await waitFor(
      () => lines(list)[0]!.text === 'Could this be a treatment for me: CDK4/6 inhibitors?',
    );
    query(list, '[part=also] input').click();
    await waitFor(
      () => lines(list)[0]!.also === '¿Podría servirme este tratamiento: Inhibidores de CDK4/6?',
    );
    await chooseLanguage(list, 'es');
    await waitFor(() => lines(list)[0]!.text.startsWith('¿Podría ser'));
    expect(lines(list)[0]!.also).to.contain('Could this be');
    expect(lines(list)[0]!.origin).to.contain('De “');
  });

  it('stays in sync between copies of a widget, even one added later', async () => {
    const first = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    about(first, 'MRI').click();
    const second = await ready(await fixture<Widget>('<diagnosis-guide></diagnosis-guide>'));
    await waitFor(() => asks(second).length > 0);
    expect(about(second, 'MRI').ariaLabel).to.equal('Undo: MRI');
    about(second, 'MRI').click();
    expect(about(first, 'MRI').ariaLabel).to.equal('Ask about this: MRI');
  });

  it('can be removed, annotated and cleared in the planner, each with an undo', async () => {
    const diagnosis = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    const list = find('appointment-planner');
    about(diagnosis, 'MRI').click();
    about(diagnosis, 'CT scan').click();
    await waitFor(() => lines(list)[1]!.text.includes('CT scan'));
    const press = async (selector: string) => {
      query(list, selector).click();
      await list.updateComplete;
      await list.updateComplete;
    };
    await press('[id="remove-about.diagnosis-guide/tests.mri"]');
    expect(lines(list)[0]!.text).to.contain('CT scan');
    expect(about(diagnosis, 'MRI').ariaLabel).to.equal('Ask about this: MRI');
    await press('#undo');
    expect(lines(list)[0]!.text).to.contain('MRI');
    await press('#clear');
    expect(lines(list)[0]!.text).not.to.contain('Do I need this test: MRI');
    expect(about(diagnosis, 'CT scan').ariaLabel).to.equal('Ask about this: CT scan');
    await press('#undo');
    expect(
      lines(list)
        .slice(0, 2)
        .map(({text}) => text)
        .join(),
    )
      .to.contain('MRI')
      .and.contain('CT');
    // A note outlives the question that it is about.
    await press('[id="add-note-about.diagnosis-guide/tests.mri"]');
    const note = query<HTMLTextAreaElement>(list, '[id="note-about.diagnosis-guide/tests.mri"]');
    note.value = 'Which hospital?';
    note.dispatchEvent(new Event('input', {bubbles: true}));
    about(diagnosis, 'MRI').click();
    await list.updateComplete;
    expect(textOf(query(list, '#ask'))).to.contain('Do I need this test: MRI?');
  });

  it('is kept on the device only if the planner or the widget has remember', async () => {
    const without = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    about(without, 'MRI').click();
    expect(localStorage.length).to.equal(0);
    simulateNavigation();
    const widget = await page(
      '<diagnosis-guide></diagnosis-guide><appointment-planner remember></appointment-planner>',
    );
    about(widget, 'MRI').click();
    expect(localStorage.getItem(storageKey)).to.contain('tests.mri');
    simulateNavigation();
    const later = await widgetFixture<Widget>(
      '<appointment-planner remember></appointment-planner>',
    );
    await waitFor(() => lines(later)[0]!.text === 'Do I need this test: MRI?');
    query(later, '#clear').click();
    await later.updateComplete;
    expect(localStorage.getItem(storageKey)).to.equal(null);
  });

  it('asks before leaving the page if a question is stored nowhere else', async () => {
    const leaves = () => window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const diagnosis = await page(`<diagnosis-guide></diagnosis-guide>${planner}`);
    expect(leaves()).to.equal(true);
    about(diagnosis, 'MRI').click();
    await find('appointment-planner').updateComplete;
    expect(leaves()).to.equal(false);
  });

  it('stores the question for the planner of another page, never claiming more than it knows', async () => {
    const widget = await page('<diagnosis-guide planner="/visit" remember></diagnosis-guide>');
    about(widget, 'MRI').click();
    const link = about(widget, 'MRI').parentElement!.querySelector('a')!;
    expect(link.href).to.equal(`${location.origin}/visit`);
    expect(localStorage.getItem(storageKey)).to.contain('tests.mri');
    replaceProperty(Storage.prototype, 'setItem', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    about(widget, 'CT scan').click();
    const box = about(widget, 'CT scan').parentElement!;
    expect(box.textContent).to.contain('did not let us keep this question');
    expect(box.textContent).not.to.contain('On your list');
  });

  it('needs remember and the same origin for a planner on another page', async () => {
    for (const attributes of [
      'planner="/visit"',
      'planner="https://example.org/" remember',
      'planner="javascript:1" remember',
    ]) {
      const warnings = await collectWarnings(async () => {
        const widget = await widgetFixture(`<diagnosis-guide ${attributes}></diagnosis-guide>`);
        openAll(widget);
        await waitFor(() =>
          widget.shadowRoot!.adoptedStyleSheets.some((sheet) =>
            [...sheet.cssRules].some(({cssText}) => cssText.startsWith('.ask')),
          ),
        );
        widget.requestUpdate();
        await widget.updateComplete;
        expect(asks(widget), attributes).to.have.length(0);
      });
      expect(warnings.join()).to.contain('planner');
    }
  });

  it('has 44 px targets and no accessibility problem', async () => {
    const widget = await page(`<treatment-options kind="local"></treatment-options>${planner}`);
    asks(widget)[0]!.click();
    for (const button of asks(widget).filter((each) => each.checkVisibility()))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    await expect(widget).to.be.accessible();
  });
});

describe('ask about this in the guide', () => {
  it('counts the questions at the planner’s chapter, whose list has them', async () => {
    const guide = await widgetFixture<Widget>(
      '<recurrence-guide chapter="diagnosis-guide" remember></recurrence-guide>',
    );
    await waitFor(() => guide.shadowRoot!.querySelector('diagnosis-guide'));
    const chapter = await ready(query<Widget>(guide, 'diagnosis-guide'));
    await waitFor(() => asks(chapter).length > 0);
    about(chapter, 'MRI').click();
    about(chapter, 'CT scan').click();
    await guide.updateComplete;
    expect(textOf(query(guide, '.contents a[href*=appointment-planner] .count'))).to.equal(
      '2 questions on your list',
    );
    query(guide, '.contents a[href*=appointment-planner]').click();
    await waitFor(() => guide.shadowRoot!.querySelector('appointment-planner'));
    const list = await ready(query<Widget>(guide, 'appointment-planner'));
    await waitFor(() => lines(list)[0]!.text.includes('MRI'));
  });

  it('is absent if the guide omits the planner', async () => {
    const guide = await widgetFixture<Widget>(
      '<recurrence-guide sections="diagnosis-guide"></recurrence-guide>',
    );
    await waitFor(() => guide.shadowRoot!.querySelector('diagnosis-guide'));
    const chapter = await ready(query<Widget>(guide, 'diagnosis-guide'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asks(chapter)).to.have.length(0);
  });
});
