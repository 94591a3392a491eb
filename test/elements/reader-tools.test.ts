import {expect, oneEvent} from '@open-wc/testing';
import type {FeedbackEvent} from '../../src/base/feedback-event.js';
import type {PrintEvent} from '../../src/base/print-event.js';
import '../support/all-widgets.js';
import {examples} from '../support/examples.js';
import {fakeClock} from '../support/fake-clock.js';
import {
  chooseLanguage,
  collectWarnings,
  query,
  queryAll,
  ready,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const withTools = (tools: string) =>
  widgetFixture(`<recurrence-explainer tools="${tools}"></recurrence-explainer>`);
const buttonWithText = (widget: Widget, text: string) =>
  queryAll(widget, 'button').find(({textContent}) => textContent!.trim() === text)!;

/** Replaces speech synthesis; `finish` ends the current sentence. */
function fakeSpeech(languages: string[], localService = true) {
  const utterances: SpeechSynthesisUtterance[] = [];
  const fake = {
    getVoices: () => languages.map((lang) => ({lang, name: lang, localService})),
    speak: (utterance: SpeechSynthesisUtterance) => utterances.push(utterance),
    cancel: () => {},
    addEventListener: () => {},
  };
  const originals = {
    speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
    SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
  };
  Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: fake});
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    configurable: true,
    value: class {
      constructor(readonly text: string) {}
    },
  });
  return {
    utterances,
    finish: () => utterances.at(-1)!.onend?.(new Event('end') as SpeechSynthesisEvent),
    restore: () => {
      for (const [name, descriptor] of Object.entries(originals)) {
        delete (window as unknown as Record<string, unknown>)[name];
        if (descriptor) Object.defineProperty(window, name, descriptor);
      }
    },
  };
}

describe('reader tools', () => {
  it('default to the language buttons', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    expect(queryAll(widget, '.languages')).to.have.length(1);
    expect(queryAll(widget, '.tools, .feedback')).to.deep.equal([]);
  });

  for (const {name} of examples) {
    it(`are shown in <${name}> in its language, after the lead`, async () => {
      const element = await widgetFixture(
        `<${name} tools="print listen text-size feedback" lang="es"></${name}>`,
      );
      expect(queryAll(element, '.languages')).to.deep.equal([]);
      // The guide passes its tools to its chapters.
      const chapter = () => element.shadowRoot!.querySelector<Widget>('.chapter > :not(.state)');
      if (name === 'recurrence-guide') await waitFor(chapter);
      const widget = await ready(chapter() ?? element);
      await waitFor(() => queryAll(widget, '.tool').length === 3);
      expect(queryAll(widget, '.languages')).to.deep.equal([]);
      expect(
        queryAll(widget, '.tool > summary').map(({textContent}) => textContent!.trim()),
      ).to.deep.equal(['Imprimir', 'Escuchar', 'Tamaño del texto']);
      const lead = query(widget, '.lead');
      expect(lead.compareDocumentPosition(query(widget, '.tools'))).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
  }

  it('ignore unknown tools and warn once', async () => {
    const warnings = await collectWarnings(async () => {
      const widget = await withTools('listn language');
      expect(queryAll(widget, '.languages')).to.have.length(1);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('tools="listn language"').and.to.contain('listen');
  });

  it('change the text size of this widget in three steps', async () => {
    const widget = await withTools('text-size');
    await waitFor(() => queryAll(widget, '.tool').length);
    query<HTMLDetailsElement>(widget, '.tool').open = true;
    const size = () => parseFloat(getComputedStyle(query(widget, '[part=passage]')).fontSize);
    const before = size();
    const sizes = [];
    for (const step of queryAll(widget, '.tool button')) {
      step.click();
      await widget.updateComplete;
      expect(step.getAttribute('aria-pressed')).to.equal('true');
      sizes.push(size() / before);
    }
    expect(sizes.map((ratio) => ratio.toFixed(2))).to.deep.equal(['1.00', '1.25', '1.50']);
  });

  describe('listen', () => {
    it('reads open sections aloud by sentence with a caption, pauses, continues and stops', async () => {
      const speech = fakeSpeech(['en-US', 'es-MX']);
      try {
        const widget = await withTools('language listen');
        await waitFor(() => queryAll(widget, '.tool').length);
        query<HTMLDetailsElement>(widget, '.tool').open = true;
        query<HTMLDetailsElement>(widget, '#why').open = true;
        const caption = () => query(widget, '.caption').textContent!.trim();
        buttonWithText(widget, 'Start').click();
        await widget.updateComplete;
        expect(speech.utterances[0]!.text).to.equal('When breast cancer comes back');
        expect(speech.utterances[0]!.lang).to.equal('en-US');
        speech.finish();
        await widget.updateComplete;
        expect(caption()).to.equal('In short');
        speech.finish();
        await widget.updateComplete;
        expect(caption()).to.equal('A recurrence is breast cancer that has come back.');
        expect(queryAll(widget, '.speaking').map(({part}) => part.value)).to.deep.equal([
          'passage',
        ]);
        buttonWithText(widget, 'Pause').click();
        await widget.updateComplete;
        const count = speech.utterances.length;
        buttonWithText(widget, 'Go on').click();
        await widget.updateComplete;
        expect(speech.utterances).to.have.length(count + 1);
        expect(speech.utterances.at(-1)!.text).to.equal(caption());
        while (
          queryAll(widget, '.speaking, .tool button').length &&
          buttonWithText(widget, 'Pause')
        ) {
          speech.finish();
          await widget.updateComplete;
        }
        const allText = speech.utterances.map(({text}) => text).join(' ');
        expect(allText).to.contain('Nobody is to blame.').and.not.to.contain('pathologist');
        expect(allText).not.to.contain('Where this comes from');
        expect(buttonWithText(widget, 'Start')).to.be.instanceOf(HTMLButtonElement);
        buttonWithText(widget, 'Start').click();
        await widget.updateComplete;
        await chooseLanguage(widget, 'es');
        await waitFor(() => buttonWithText(widget, 'Empezar'));
        buttonWithText(widget, 'Empezar').click();
        expect(speech.utterances.at(-1)!.lang).to.equal('es-MX');
      } finally {
        speech.restore();
      }
    });

    for (const [condition, languages, local] of [
      ['the device has no voice for the language', ['de-DE'], true],
      ['its voices run on a server', ['en-US', 'es-US'], false],
    ] as const) {
      it(`explains that it is unavailable if ${condition}`, async () => {
        const speech = fakeSpeech([...languages], local);
        try {
          const widget = await withTools('listen');
          await waitFor(() => queryAll(widget, '.tool').length);
          expect(query(widget, '.tool').textContent).to.contain('no voice for this language');
          expect(queryAll(widget, '.tool button')).to.deep.equal([]);
        } finally {
          speech.restore();
        }
      });
    }
  });

  describe('print', () => {
    const {print} = window;
    afterEach(() => {
      window.print = print;
    });

    /** Prints with these options and resolves to the shadow root of the printed sheet. */
    async function printedSheet(
      widget: Widget,
      section: string,
      language: string,
    ): Promise<ShadowRoot> {
      query<HTMLDetailsElement>(widget, '.tool').open = true;
      query<HTMLSelectElement>(widget, '.print-what').value = section;
      query<HTMLSelectElement>(widget, '.print-language').value = language;
      const sheet = new Promise<ShadowRoot>((resolve) => {
        window.print = () => {
          const host = document.querySelector('.recurrence-widgets-sheet')!;
          resolve(host.shadowRoot!);
        };
      });
      buttonWithText(widget, 'Print now').click();
      return sheet;
    }
    const visible = (root: ShadowRoot, selector: string) =>
      [...root.querySelectorAll(selector)].filter((element) => !element.closest('.left-out'));

    it('prints everything expanded and leaves the page unchanged', async () => {
      const widget = await withTools('print');
      await waitFor(() => queryAll(widget, '.tool').length);
      const root = await printedSheet(widget, '', '');
      expect(visible(root, 'details.section')).to.have.length(8);
      expect(root.querySelectorAll('details:not([open])')).to.have.length(0);
      window.dispatchEvent(new Event('afterprint'));
      window.dispatchEvent(new Event('focus'));
      await waitFor(() => !document.querySelector('.recurrence-widgets-sheet'));
      expect(document.adoptedStyleSheets).to.have.length(0);
    });

    it('keeps the sheet until the reader is back, however long the dialog stays open', async () => {
      const widget = await withTools('print');
      await waitFor(() => queryAll(widget, '.tool').length);
      const clock = fakeClock('2026-11-27T12:00:00Z');
      try {
        await printedSheet(widget, '', '');
        clock.set('2026-11-27T12:10:00Z');
        expect(document.querySelector('.recurrence-widgets-sheet')).not.to.equal(null);
        // Phones report this while their dialog is open.
        window.dispatchEvent(new Event('afterprint'));
        clock.set('2026-11-27T12:10:00Z');
        expect(document.querySelector('.recurrence-widgets-sheet')).not.to.equal(null);
        window.dispatchEvent(new Event('pointerdown'));
        expect(document.querySelector('.recurrence-widgets-sheet')).to.equal(null);
        expect(document.adoptedStyleSheets).to.have.length(0);
      } finally {
        clock.restore();
      }
    });

    it('dispatches an event with the section just before', async () => {
      const widget = await withTools('print');
      const sections: string[] = [];
      const note = ({section}: PrintEvent) =>
        sections.push(
          `${section}${document.querySelector('.recurrence-widgets-sheet') ? ' late' : ''}`,
        );
      document.addEventListener('rw-print', note);
      await printedSheet(widget, 'why', '');
      document.removeEventListener('rw-print', note);
      expect(sections).to.deep.equal(['why']);
    });

    it('replaces the sheet of the print before', async () => {
      const widget = await withTools('print');
      await waitFor(() => queryAll(widget, '.tool').length);
      await printedSheet(widget, '', '');
      await printedSheet(widget, 'why', '');
      expect(document.querySelectorAll('.recurrence-widgets-sheet')).to.have.length(1);
      window.dispatchEvent(new Event('afterprint'));
      window.dispatchEvent(new Event('keydown'));
      expect(document.querySelectorAll('.recurrence-widgets-sheet')).to.have.length(0);
    });

    it('prints in the fonts and sizes of the widget, with the ink of paper', async () => {
      const widget = await widgetFixture(
        `<div style="--rw-font-size: 21px; --rw-color-text: #fff">
          <recurrence-explainer tools="print"></recurrence-explainer>
        </div>`,
      );
      await waitFor(() => queryAll(widget, '.tool').length);
      const root = await printedSheet(widget, '', '');
      const {style} = root.host as HTMLElement;
      expect(style.getPropertyValue('--rw-font-size').trim()).to.equal('21px');
      expect(style.getPropertyValue('--rw-color-text')).to.equal('');
      window.dispatchEvent(new Event('afterprint'));
      window.dispatchEvent(new Event('focus'));
    });

    it('prints one section side by side in both languages', async () => {
      const widget = await withTools('print');
      await waitFor(() => queryAll(widget, '.tool').length);
      const root = await printedSheet(widget, 'why', 'both');
      expect([...root.querySelectorAll('article')].map(({lang}) => lang)).to.deep.equal([
        'en',
        'es',
      ]);
      expect(visible(root, 'details.section').map(({id}) => id)).to.deep.equal(['why', 'why']);
      expect(root.textContent)
        .to.contain('Nobody is to blame')
        .and.to.contain('Nadie tiene la culpa');
      expect(root.querySelector('.columns')).not.to.equal(null);
      window.dispatchEvent(new Event('afterprint'));
      window.dispatchEvent(new Event('focus'));
      await waitFor(() => !document.querySelector('.recurrence-widgets-sheet'));
    });
  });

  it('ask if it helped, dispatch only yes or no, and thank the reader', async () => {
    const widget = await withTools('feedback');
    await waitFor(() => queryAll(widget, '.feedback').length);
    const feedback = oneEvent<FeedbackEvent>(document, 'rw-feedback');
    buttonWithText(widget, 'Not really').click();
    expect((await feedback).helpful).to.equal(false);
    await widget.updateComplete;
    expect(query(widget, '.feedback [role=status]').textContent).to.equal(
      'Thank you for telling us.',
    );
    expect(queryAll(widget, '.feedback button')).to.deep.equal([]);
  });

  it('keep the focus in the feedback after an answer', async () => {
    const widget = await withTools('feedback');
    await waitFor(() => queryAll(widget, '.feedback').length);
    const button = buttonWithText(widget, 'Yes');
    button.focus();
    button.click();
    await waitFor(() => widget.shadowRoot!.activeElement);
    expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '.feedback [role=status]'));
  });

  for (const tools of ['language', 'print', 'none']) {
    it(`move focus from the back-to-top link to the title without changing the URL (${tools})`, async () => {
      const widget = await withTools(tools);
      const url = location.href;
      const link = query(widget, 'footer a[href="#"]');
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      link.click();
      expect(location.href).to.equal(url);
      expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '.title'));
    });
  }
});
