/** Chrome, Edge and translate buttons replace text nodes by <font> boxes and change the page's `lang`. */
import {aTimeout, expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import {setLanguage} from '../../src/i18n/page-language.js';
import {
  chooseLanguage,
  languageOf,
  openAll,
  query,
  queryAll,
  textOf,
  waitFor,
  widgetFixture,
} from '../support/widget.js';

/** Replaces every text node as translators do, in shadow roots too. */
function translate(root: ParentNode & Node): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) translate(element.shadowRoot);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim()) texts.push(text);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('a translated page', () => {
  const {documentElement: root} = document;
  afterEach(() => root.removeAttribute('class'));

  it('shows the text of the place that the reader chooses, and keeps the focus', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    openAll(widget);
    translate(widget.shadowRoot!);
    const radio = query<HTMLInputElement>(widget, '#place-brain');
    radio.focus();
    radio.click();
    await widget.updateComplete;
    const answer = textOf(query(widget, '.answer'));
    expect(answer).to.contain('The brain').and.not.to.contain('[');
    expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '#place-brain'));
    expect(query<HTMLInputElement>(widget, '#place-brain').checked).to.equal(true);
    expect(query<HTMLDetailsElement>(widget, '#places').open).to.equal(true);
  });

  it('shows the language that the reader chooses, in every widget', async () => {
    const widget = await widgetFixture(
      '<recurrence-explainer></recurrence-explainer><language-switch></language-switch>',
    );
    translate(widget.shadowRoot!);
    await chooseLanguage(widget, 'es');
    expect(textOf(query(widget, '.title'))).to.equal('Cuando el cáncer de seno regresa');
    expect(textOf(query(widget, '.lead'))).not.to.contain('[');
    expect(widget.shadowRoot!.querySelector('font')).to.equal(null);
  });

  it('counts the help lines that are shown', async () => {
    const widget = await widgetFixture('<support-resources></support-resources>');
    openAll(widget);
    translate(widget.shadowRoot!);
    query(widget, '[name=need][value=money]').click();
    await widget.updateComplete;
    const shown = queryAll(widget, '[part=resource]').length;
    expect(textOf(query(widget, '.count'))).to.match(new RegExp(`^${shown} `));
  });

  it('shows the terms that a search finds', async () => {
    const widget = await widgetFixture('<cancer-glossary></cancer-glossary>');
    translate(widget.shadowRoot!);
    const field = query<HTMLInputElement>(widget, '#search');
    field.value = 'lumpectomy';
    field.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=entry]')))
      .to.match(/lumpectomy/i)
      .and.not.to.contain('[');
  });

  for (const order of ['class first', 'lang first'] as const) {
    it(`does not take the translator's lang as a choice (${order})`, async () => {
      const widget = await widgetFixture('<coping-guide></coping-guide>');
      root.lang = 'es';
      await waitFor(() => languageOf(widget) === 'es');
      await aTimeout(1100);
      if (order === 'class first') root.className = 'translated-ltr';
      root.lang = 'vi';
      await aTimeout(50);
      root.className = 'translated-ltr';
      await aTimeout(300);
      expect(languageOf(widget)).to.equal('es');
    });
  }

  it('keeps what the reader chose before', async () => {
    const widget = await widgetFixture('<coping-guide></coping-guide>');
    setLanguage('es');
    await waitFor(() => languageOf(widget) === 'es');
    root.className = 'translated-ltr';
    root.lang = 'vi';
    await aTimeout(300);
    expect(languageOf(widget)).to.equal('es');
  });
});

describe("the page's own language switch", () => {
  it('counts after the reader’s choice in a widget, also for widgets that come later', async () => {
    const widget = await widgetFixture('<coping-guide></coping-guide>');
    await chooseLanguage(widget, 'es');
    document.documentElement.lang = 'fr';
    document.documentElement.lang = 'en';
    await aTimeout(50);
    // The page had `en` before as well: nothing has changed.
    expect(languageOf(widget)).to.equal('es');
    document.documentElement.lang = 'es';
    await aTimeout(50);
    document.documentElement.lang = 'en';
    await waitFor(() => languageOf(widget) === 'en');
    const later = await widgetFixture('<diagnosis-guide></diagnosis-guide>');
    expect(languageOf(later)).to.equal('en');
    await chooseLanguage(widget, 'es');
    await waitFor(() => languageOf(later) === 'es');
  });

  it('is not overruled by a stored choice', async () => {
    const element = await widgetFixture('<language-switch remember></language-switch>');
    setLanguage('es');
    await waitFor(() => localStorage.getItem('recurrence-widgets.language'));
    document.documentElement.lang = 'es';
    await aTimeout(50);
    document.documentElement.lang = 'en';
    await waitFor(() => !localStorage.getItem('recurrence-widgets.language'));
    expect(queryAll(element, '.clear')).to.deep.equal([]);
  });

  it('leaves the choice alone where a lang changes that no widget inherits', async () => {
    const widget = await widgetFixture('<coping-guide></coping-guide><p lang="en">Hello</p>');
    await chooseLanguage(widget, 'es');
    widget.parentElement!.querySelector('p')!.lang = 'fr';
    await aTimeout(100);
    expect(languageOf(widget)).to.equal('es');
  });
});
