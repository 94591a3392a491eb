import {expect} from '@open-wc/testing';
import '../support/accessibility.js';
import '../support/all-widgets.js';
import {pressKey} from '../support/input.js';
import {replaceProperty, restoreProperties} from '../support/replace-property.js';
import {
  chooseLanguage,
  query,
  queryAll,
  textOf,
  waitFor,
  widgetFixture,
} from '../support/widget.js';

const sections = (widget: Parameters<typeof query>[0]) =>
  queryAll<HTMLDetailsElement>(widget, 'details.section');
const isOpen = ({open}: HTMLDetailsElement) => open;

async function show(tag = 'coping-guide', attributes = '') {
  const widget = await widgetFixture(`<${tag} ${attributes}></${tag}>`);
  await waitFor(() => widget.shadowRoot!.querySelector('.expand > button'));
  const expand = query<HTMLButtonElement>(widget, '.expand > button');
  return {widget, expand};
}

async function showOpen() {
  const shown = await show();
  const [section] = sections(shown.widget);
  section!.open = true;
  await waitFor(() => section!.querySelector('.section-link'));
  const link = section!.querySelector<HTMLElement>('.section-link')!;
  return {...shown, link, button: link.querySelector('button')!};
}

describe('controls for sections', () => {
  afterEach(restoreProperties);

  it('open all sections, then close them, by keyboard', async () => {
    const {widget, expand} = await show();
    expect(expand.textContent).to.equal('Open all sections');
    expect(expand.ariaExpanded).to.equal('false');
    expand.focus();
    await pressKey('Enter');
    await waitFor(() => sections(widget).every(isOpen));
    expect(widget.shadowRoot!.activeElement).to.equal(expand);
    expect(expand.textContent).to.equal('Close all sections');
    expect(expand.ariaExpanded).to.equal('true');
    expect(queryAll(widget, '.body').every((body) => body.checkVisibility())).to.equal(true);
    await expect(widget).to.be.accessible();
    await pressKey('Enter');
    await waitFor(() => !sections(widget).some(isOpen));
    expect(expand.textContent).to.equal('Open all sections');
  });

  it('follow the sections that the reader opens', async () => {
    const {widget, expand} = await show('clinical-trials', 'sections="what rights"');
    for (const section of sections(widget)) section.open = true;
    await waitFor(() => expand.textContent === 'Close all sections');
    sections(widget)[0]!.open = false;
    await waitFor(() => expand.textContent === 'Open all sections');
    expand.click();
    expect(sections(widget).every(isOpen)).to.equal(true);
  });

  it('are absent if there is one section', async () => {
    const widget = await widgetFixture('<coping-guide sections="people"></coping-guide>');
    sections(widget)[0]!.open = true;
    await waitFor(() => widget.shadowRoot!.querySelector('.section-link'));
    expect(query(widget, '.expand').childElementCount).to.equal(0);
  });

  it('copy a link that opens the section', async () => {
    const copied: string[] = [];
    replaceProperty(navigator, 'clipboard', {
      writeText: async (text: string) => void copied.push(text),
    });
    const {button, link} = await showOpen();
    expect(button.textContent).to.equal('Copy link to this section');
    button.click();
    await waitFor(() => link.querySelector('[role=status]')!.textContent === 'Link copied.');
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#coping-guide-feelings`]);
  });

  for (const [name, clipboard] of Object.entries({
    absent: undefined,
    refused: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
    'replaced by one without the method': {},
    'replaced by one that throws': {
      writeText() {
        throw new Error('no');
      },
    },
  })) {
    it(`show the link, selected, if the clipboard is ${name}`, async () => {
      replaceProperty(navigator, 'clipboard', clipboard);
      const {widget, button, link} = await showOpen();
      button.click();
      await waitFor(() => link.querySelector('input'));
      const field = link.querySelector('input')!;
      expect(field.value).to.match(/#coping-guide-feelings$/);
      expect(widget.shadowRoot!.activeElement).to.equal(field);
      expect(field.selectionEnd).to.equal(field.value.length);
      await expect(widget).to.be.accessible();
      button.click();
      await waitFor(() => link.querySelectorAll('input').length === 1);
    });
  }

  it('follow the language', async () => {
    const {widget, expand, button} = await showOpen();
    await chooseLanguage(widget, 'es');
    await waitFor(() => expand.textContent === 'Abrir todas las secciones');
    await waitFor(() => /Copiar el enlace/.test(textOf(sections(widget)[0]!)));
    expect(query(widget, '.section-link button').isConnected).to.equal(true);
    expect(queryAll(widget, '.section-link')).to.have.length(1);
    expect(button.textContent).to.match(/^Copi(?:ar|y)/);
  });

  it('come back after a page translator has made the widget render again', async () => {
    const {widget} = await showOpen();
    query(widget, '.lead p').innerHTML = '<font>x</font>';
    widget.requestUpdate();
    await widget.updateComplete;
    await waitFor(() => widget.shadowRoot!.querySelector('.expand > button'));
    await waitFor(() => widget.shadowRoot!.querySelector('.section-link'));
  });
});

describe('the address of a section', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens it in its chapter of the guide, on load and later', async () => {
    history.replaceState(null, '', '#diagnosis-guide-tests');
    const guide = await widgetFixture('<recurrence-guide></recurrence-guide>');
    const isShown = (tag: string, id: string) => {
      const section = guide
        .shadowRoot!.querySelector(tag)
        ?.shadowRoot?.querySelector<HTMLDetailsElement>(`details[id="${id}"]`);
      return (
        section?.open &&
        section.contains(
          section.getRootNode() instanceof ShadowRoot
            ? (section.getRootNode() as ShadowRoot).activeElement
            : null,
        )
      );
    };
    await waitFor(() => isShown('diagnosis-guide', 'tests'));
    location.hash = 'coping-guide-people';
    await waitFor(() => isShown('coping-guide', 'people'));
    // A chapter that was open before.
    location.hash = 'diagnosis-guide-waiting';
    await waitFor(() => isShown('diagnosis-guide', 'waiting'));
    expect(guide.getAttribute('chapter')).to.equal('diagnosis-guide');
  });
});
