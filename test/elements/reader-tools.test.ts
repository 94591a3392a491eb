import {expect} from 'chai';
import '../support/all-widgets.js';
import {examples} from '../support/examples.js';
import {
  all,
  clear,
  inside,
  next,
  press,
  ready,
  show,
  until,
  warningsOf,
  type Widget,
} from '../support/fixture.js';

const withTools = (tools: string) =>
  show(`<recurrence-explainer tools="${tools}"></recurrence-explainer>`);
const button = (widget: Widget, text: string) =>
  all(widget, 'button').find(({textContent}) => textContent!.trim() === text)!;

/** A voice that reads when it is told to: `finish` ends the sentence. */
function fakeSpeech(languages: string[], localService = true) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const fake = {
    getVoices: () => languages.map((lang) => ({lang, name: lang, localService})),
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: () => {},
    addEventListener: () => {},
  };
  const own = {
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
    spoken,
    finish: () => spoken.at(-1)!.onend?.(new Event('end') as SpeechSynthesisEvent),
    restore: () => {
      for (const [name, descriptor] of Object.entries(own)) {
        delete (window as unknown as Record<string, unknown>)[name];
        if (descriptor) Object.defineProperty(window, name, descriptor);
      }
    },
  };
}

describe('reader’s tools', () => {
  afterEach(clear);

  it('are the language alone unless asked for', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    expect(all(widget, '.languages')).to.have.length(1);
    expect(all(widget, '.tools, .feedback')).to.deep.equal([]);
  });

  for (const {name} of examples) {
    it(`stand on <${name}>, in the reader’s language, after the main message`, async () => {
      const shown = await show(
        `<${name} tools="print listen text-size feedback" lang="es"></${name}>`,
      );
      expect(all(shown, '.languages')).to.deep.equal([]);
      // A guide has them in its chapters.
      const chapter = () =>
        shown.shadowRoot!.querySelector<typeof shown>('.chapter > :not(.state)');
      if (name === 'recurrence-guide') await until(chapter);
      const widget = await ready(chapter() ?? shown);
      await until(() => all(widget, '.tool').length === 3);
      expect(all(widget, '.languages')).to.deep.equal([]);
      expect(
        all(widget, '.tool > summary').map(({textContent}) => textContent!.trim()),
      ).to.deep.equal(['Imprimir', 'Escuchar', 'Tamaño del texto']);
      const lead = inside(widget, '.lead');
      expect(lead.compareDocumentPosition(inside(widget, '.tools'))).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
  }

  it('pass over what is no tool, and say so', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await withTools('listn language');
      expect(all(widget, '.languages')).to.have.length(1);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('tools="listn language"').and.to.contain('listen');
  });

  it('change the size of this widget’s text, in three steps', async () => {
    const widget = await withTools('text-size');
    await until(() => all(widget, '.tool').length);
    inside<HTMLDetailsElement>(widget, '.tool').open = true;
    const size = () => parseFloat(getComputedStyle(inside(widget, '[part=passage]')).fontSize);
    const before = size();
    const sizes = [];
    for (const step of all(widget, '.tool button')) {
      step.click();
      await widget.updateComplete;
      expect(step.getAttribute('aria-pressed')).to.equal('true');
      sizes.push(size() / before);
    }
    expect(sizes.map((ratio) => ratio.toFixed(2))).to.deep.equal(['1.00', '1.25', '1.50']);
  });

  describe('listen', () => {
    it('reads what is open, sentence by sentence, shows it, pauses, goes on and stops', async () => {
      const speech = fakeSpeech(['en-US', 'es-MX']);
      try {
        const widget = await withTools('language listen');
        await until(() => all(widget, '.tool').length);
        inside<HTMLDetailsElement>(widget, '.tool').open = true;
        inside<HTMLDetailsElement>(widget, '#why').open = true;
        const caption = () => inside(widget, '.caption').textContent!.trim();
        button(widget, 'Start').click();
        await widget.updateComplete;
        expect(speech.spoken[0]!.text).to.equal('When breast cancer comes back');
        expect(speech.spoken[0]!.lang).to.equal('en-US');
        speech.finish();
        await widget.updateComplete;
        expect(caption()).to.equal('A recurrence is breast cancer that has come back.');
        expect(all(widget, '.speaking').map(({part}) => part.value)).to.deep.equal(['passage']);
        button(widget, 'Pause').click();
        await widget.updateComplete;
        const count = speech.spoken.length;
        button(widget, 'Go on').click();
        await widget.updateComplete;
        expect(speech.spoken).to.have.length(count + 1);
        expect(speech.spoken.at(-1)!.text).to.equal(caption());
        while (all(widget, '.speaking, .tool button').length && button(widget, 'Pause')) {
          speech.finish();
          await widget.updateComplete;
        }
        const read = speech.spoken.map(({text}) => text).join(' ');
        expect(read).to.contain('Nobody is to blame.').and.not.to.contain('pathologist');
        expect(read).not.to.contain('Where this comes from');
        expect(button(widget, 'Start')).to.be.instanceOf(HTMLButtonElement);
        button(widget, 'Start').click();
        await widget.updateComplete;
        await press(widget, 'es');
        await until(() => button(widget, 'Empezar'));
        button(widget, 'Empezar').click();
        expect(speech.spoken.at(-1)!.lang).to.equal('es-MX');
      } finally {
        speech.restore();
      }
    });

    for (const [where, languages, local] of [
      ['the device has no voice', ['de-DE'], true],
      ['its voices are made on a server', ['en-US', 'es-US'], false],
    ] as const) {
      it(`says why where ${where}`, async () => {
        const speech = fakeSpeech([...languages], local);
        try {
          const widget = await withTools('listen');
          await until(() => all(widget, '.tool').length);
          expect(inside(widget, '.tool').textContent).to.contain('no voice for this language');
          expect(all(widget, '.tool button')).to.deep.equal([]);
        } finally {
          speech.restore();
        }
      });
    }
  });

  describe('print', () => {
    const own = window.print;
    afterEach(() => {
      window.print = own;
    });

    /** Prints, and tells what stood on the paper. */
    async function printed(widget: Widget, what: string, language: string): Promise<ShadowRoot> {
      inside<HTMLDetailsElement>(widget, '.tool').open = true;
      inside<HTMLSelectElement>(widget, '.print-what').value = what;
      inside<HTMLSelectElement>(widget, '.print-language').value = language;
      const sheet = new Promise<ShadowRoot>((resolve) => {
        window.print = () => {
          const host = document.querySelector('.recurrence-widgets-sheet')!;
          resolve(host.shadowRoot!);
        };
      });
      button(widget, 'Print now').click();
      return sheet;
    }
    const visible = (root: ShadowRoot, selector: string) =>
      [...root.querySelectorAll(selector)].filter((element) => !element.closest('.left-out'));

    it('puts everything on paper, open, and leaves the page as it was', async () => {
      const widget = await withTools('print');
      await until(() => all(widget, '.tool').length);
      const root = await printed(widget, '', '');
      expect(visible(root, 'details.section')).to.have.length(8);
      expect(root.querySelectorAll('details:not([open])')).to.have.length(0);
      window.dispatchEvent(new Event('afterprint'));
      await until(() => !document.querySelector('.recurrence-widgets-sheet'));
      expect(document.adoptedStyleSheets).to.have.length(0);
    });

    it('puts one section on paper in both languages, side by side', async () => {
      const widget = await withTools('print');
      await until(() => all(widget, '.tool').length);
      const root = await printed(widget, 'why', 'both');
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
      await until(() => !document.querySelector('.recurrence-widgets-sheet'));
    });
  });

  it('ask whether it helped, tell the page only yes or no, and say thank you', async () => {
    const widget = await withTools('feedback');
    await until(() => all(widget, '.feedback').length);
    const said = next(document, 'rw-feedback') as Promise<Event & {helpful: boolean}>;
    button(widget, 'Not really').click();
    expect((await said).helpful).to.equal(false);
    await widget.updateComplete;
    expect(inside(widget, '.feedback [role=status]').textContent).to.equal(
      'Thank you for telling us.',
    );
    expect(all(widget, '.feedback button')).to.deep.equal([]);
  });

  it('lead back to the top', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    const address = location.href;
    inside(widget, 'footer a[href="#"]').click();
    expect(location.href).to.equal(address);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, '.languages button'));
  });
});
