/** From a treatment option to a printout in two languages, on a phone, without typing anything twice. */
import {expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import '../support/accessibility.js';
import {clickOn, pressKey, setViewport} from '../support/input.js';
import {replaceProperty, restoreProperties} from '../support/replace-property.js';
import {
  query,
  queryAll,
  simulateNavigation,
  textOf,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const care =
  'care-name="Clínica Santa Ana" care-phone="303-555-0100" care-phone-after-hours="303-555-0199"';
const options = (attributes = '') =>
  `<treatment-options lang="es" ${care} ${attributes}></treatment-options>`;
const planner = (attributes = '') =>
  `<appointment-planner lang="es" ${care} ${attributes}></appointment-planner>`;

const typed: string[] = [];
const recordTyping = (event: Event): void => {
  const field = event.composedPath()[0] as HTMLInputElement;
  if (/text|search|tel/.test(field.type)) typed.push(field.value);
};

const find = (tag: string): Widget => document.querySelector<Widget>(tag)!;
const option = (widget: Widget, name: string): HTMLElement =>
  queryAll(widget, '[part=option]').find((each) => textOf(each).includes(name))!;

/** Answers with taps and asks about an option that fits the answers. */
async function readAndAsk(): Promise<void> {
  const widget = find('treatment-options');
  const tap = async (name: string, value: string): Promise<void> => {
    const input = () => query<HTMLInputElement>(widget, `input[name=${name}][value="${value}"]`);
    await clickOn(input());
    await waitFor(() => input().checked, `${name}=${value}`);
  };
  const section = query(widget, 'input[name=kind]').closest<HTMLDetailsElement>('details')!;
  if (!section.open) await clickOn(section.querySelector('summary')!);
  await waitFor(() => section.open);
  await tap('kind', 'metastatic');
  await tap('receptors', 'triple-negative');
  const ask = () => option(widget, 'Inmunoterapia')?.querySelector<HTMLElement>('.ask button');
  await waitFor(ask, 'the option with its button');
  expect(ask()!.getBoundingClientRect().right).to.be.at.most(innerWidth);
  await clickOn(ask()!);
  await waitFor(() => option(widget, 'Inmunoterapia').textContent!.includes('en su lista'));
  await expect(widget).to.be.accessible();
}

/** Selects the second language and prints. Resolves to the printed article. */
async function printInBoth(useKeys = false): Promise<HTMLElement> {
  const widget = find('appointment-planner');
  const activate = async (selector: string, key: string): Promise<void> => {
    const control = query(widget, selector);
    if (!useKeys) return clickOn(control);
    control.focus();
    await pressKey(key);
  };
  let printed: HTMLElement | undefined;
  replaceProperty(window, 'print', () => {
    const sheet = document.querySelector('.recurrence-widgets-sheet')!.shadowRoot!;
    printed = sheet.querySelector('article')!;
  });
  await activate('[part=also] input', 'Space');
  await waitFor(() => queryAll(widget, '#ask .also').length > 5, 'English lines');
  await expect(widget).to.be.accessible();
  await activate('#print', 'Enter');
  await waitFor(() => printed, 'a printout');
  return printed!;
}

/** The sheet is displayed on paper only; nothing within it may be hidden. */
function expectVisible(element: HTMLElement): void {
  const article = element.closest('article');
  for (let each: Element = element; each !== article; each = each.parentElement!)
    expect(getComputedStyle(each).display, each.outerHTML).not.to.equal('none');
}

/** The printout has her question, the questions for her situation and the night number, in both languages. */
function expectSheet(printed: HTMLElement): void {
  const lines = [...printed.querySelectorAll<HTMLElement>('#ask [part=line]')];
  const line = (text: string): HTMLElement => lines.find((each) => textOf(each).includes(text))!;
  for (const [spanish, english] of [
    ['¿Podría servirme este tratamiento: Inmunoterapia', 'Could this be a treatment for me: Immun'],
    ['PD-L1', 'PD-L1'],
    ['BRCA', 'BRCA'],
  ] as const) {
    const also = line(spanish).querySelector<HTMLElement>('[lang=en]')!;
    expect(textOf(also)).to.contain(english);
    expectVisible(also);
  }
  expect(textOf(lines[0]!), 'her own question comes first').to.contain('Inmunoterapia');
  const links = [...printed.querySelectorAll<HTMLAnchorElement>('#visit a[href^="tel:"]')];
  const numbers = links.map(({href}) => href);
  expect(numbers).to.include('tel:+13035550199').and.to.include('tel:+13035550100');
  expect(textOf(printed.querySelector('#visit .contact')!)).to.contain('De noche');
  expect(textOf(printed.querySelector('#visit .also .contact')!)).to.contain('At night');
  for (const link of links) expectVisible(link);
}

describe('a reader with a phone, in Spanish', () => {
  beforeEach(async () => {
    typed.length = 0;
    document.addEventListener('input', recordTyping, true);
    await setViewport(390, 844);
  });
  afterEach(async () => {
    document.removeEventListener('input', recordTyping, true);
    restoreProperties();
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new Event('focus'));
    await setViewport(1280, 800);
  });

  it('prints her questions from the same page and stores nothing', async () => {
    await widgetFixture(`<div>${options()}${planner()}</div>`);
    await readAndAsk();
    expectSheet(await printInBoth());
    expect(typed).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
    let copied = '';
    replaceProperty(navigator, 'clipboard', {
      writeText: (text: string) => ((copied = text), Promise.resolve()),
    });
    await clickOn(query(find('appointment-planner'), '#copy'));
    await waitFor(() => copied);
    const [before, question] = copied.split('[ ] ¿Podría servirme este tratamiento: Inmunoterapia');
    expect(before).to.contain('303-555-0199', 'the night number comes before the questions');
    expect(question).to.match(/^[^[]*\n {4}Could this be a treatment for me: Immunotherapy/);
    expect(question).to.match(/^[^[]*\n {4}\(De “El tratamiento/);
  });

  it('does so with the keyboard alone', async () => {
    await widgetFixture(`<div>${options()}${planner()}</div>`);
    await readAndAsk();
    expectSheet(await printInBoth(true));
    expect(typed).to.deep.equal([]);
  });

  it('finds them on another page and after a reload with remember', async () => {
    await widgetFixture(`<div>${options('remember planner="/visita"')}</div>`);
    await readAndAsk();
    const {href} = query<HTMLAnchorElement>(find('treatment-options'), '.ask a');
    expect(href).to.equal(`${location.origin}/visita`);
    for (const visit of ['first', 'reload']) {
      restoreProperties();
      simulateNavigation();
      await widgetFixture(planner('remember'));
      const first = () => queryAll(find('appointment-planner'), '#ask [part=line]')[0]!;
      await waitFor(() => textOf(first()).includes('Inmunoterapia'), visit);
      expectSheet(await printInBoth());
    }
    expect(typed).to.deep.equal([]);
  });
});
