import {expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import '../support/accessibility.js';
import {fakeClock} from '../support/fake-clock.js';
import {pressKey} from '../support/input.js';
import {replaceProperty, restoreProperties} from '../support/replace-property.js';
import {query, queryAll, waitFor, widgetFixture, type Widget} from '../support/widget.js';

type Voice = Partial<SpeechSynthesisVoice>;

const voice = (name: string, lang: string, isDefault = false): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: isDefault,
});

/** A queue as browsers have it: one for all, `cancel()` empties it; `isSilent` drops everything. */
class Speech extends EventTarget {
  queue: SpeechSynthesisUtterance[] = [];
  spoken: SpeechSynthesisUtterance[] = [];
  canceled = 0;
  listeners = 0;
  isSilent = false;
  #justCanceled = false;

  constructor(private voices: Voice[]) {
    super();
  }
  get speaking() {
    return this.queue.length > 0;
  }
  get pending() {
    return this.queue.length > 1;
  }
  getVoices = () => this.voices;
  speak(utterance: SpeechSynthesisUtterance) {
    // As some builds do with what is spoken right after cancel().
    if (this.isSilent || this.#justCanceled) return;
    this.spoken.push(utterance);
    this.queue.push(utterance);
    utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
  }
  cancel() {
    this.canceled++;
    this.queue = [];
    this.#justCanceled = true;
    setTimeout(() => (this.#justCanceled = false), 10);
  }
  finish() {
    this.queue.shift()!.onend?.(new Event('end') as SpeechSynthesisEvent);
  }
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>) {
    this.listeners++;
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>) {
    this.listeners--;
    super.removeEventListener(...args);
  }
}

function install(...voices: Voice[]): Speech {
  const speech = new Speech(voices);
  replaceProperty(window, 'speechSynthesis', speech);
  replaceProperty(
    window,
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return speech;
}

const buttons = (widget: Widget) => queryAll<HTMLButtonElement>(widget, '.tool button');

async function listening(tag = 'coping-guide', lang = 'en', attributes = ''): Promise<Widget> {
  const widget = await widgetFixture(
    `<${tag} tools="listen" lang="${lang}" ${attributes}></${tag}>`,
  );
  await waitFor(() => buttons(widget).length);
  query<HTMLDetailsElement>(widget, '.tool').open = true;
  return widget;
}

const label = (button: Element) => button.textContent!.trim();

describe('listen', () => {
  afterEach(restoreProperties);

  const apple = [
    voice('Albert', 'en-US'),
    voice('Bad News', 'en-US'),
    voice('Eddy (English (US))', 'en-US'),
    voice('Karen', 'en-AU'),
    voice('Samantha', 'en-US', true),
    voice('Eddy (Spanish (Mexico))', 'es-MX'),
    {...voice('Abuela (español (México))', 'es-MX'), voiceURI: 'com.apple.eloquence.es-MX.Grandma'},
    voice('Mónica', 'es-ES'),
    voice('Paulina', 'es-MX'),
  ];

  for (const [lang, voices, expected] of [
    ['en', apple, 'Samantha'],
    ['es', apple, 'Paulina'],
    ['en', apple.map((one) => ({...one, default: true})), 'Samantha'],
    ['en', [voice('Bells', 'en-US', true), voice('Daniel', 'en-GB')], 'Daniel'],
    ['en', [voice('Fred', 'en-US')], 'Fred'],
    ['en', [voice('English (America)+croak', 'en-US', true), voice('English', 'en-GB')], 'English'],
    ['es', [voice('eSpeak Spanish', 'es-US', true), voice('Paulina', 'es_MX')], 'Paulina'],
    [
      'en',
      [{...voice('Google US English', 'en-US', true), localService: false}, voice('Zira', 'en-US')],
      'Zira',
    ],
  ] as const) {
    it(`reads "${lang}" with ${expected} out of ${voices.map(({name}) => name).join(', ')}`, async () => {
      const speech = install(...voices);
      const widget = await listening('coping-guide', lang);
      buttons(widget)[0]!.click();
      expect(speech.spoken[0]!.voice!.name).to.equal(expected);
    });
  }

  for (const name of ['Albert', 'Bad News', 'Zarvox', 'Bells', 'English (America)+whisperf']) {
    it(`does not read rather than with ${name}`, async () => {
      install(voice(name, 'en-US', true));
      const widget = await widgetFixture('<coping-guide tools="listen"></coping-guide>');
      const tool = () => widget.shadowRoot!.querySelector('.tool');
      await waitFor(tool);
      expect(tool()!.textContent).to.contain('no voice for this language');
      expect(buttons(widget)).to.deep.equal([]);
    });
  }

  describe('with several good voices', () => {
    afterEach(() => localStorage.clear());

    const voices = (widget: Widget) => query<HTMLSelectElement>(widget, '.voice');
    const choose = async (widget: Widget, index: number): Promise<void> => {
      voices(widget).selectedIndex = index;
      voices(widget).dispatchEvent(new Event('change'));
      await widget.updateComplete;
    };
    const labelsOf = (widget: Widget) => [...voices(widget).options].map((option) => label(option));

    it('offers no choice if there is one', async () => {
      install(voice('Samantha', 'en-US'), voice('Bells', 'en-US'), voice('Paulina', 'es-MX'));
      const widget = await listening();
      expect(queryAll(widget, '.voice')).to.have.length(0);
    });

    it('offers them with their regions, reads on with the chosen one and stores nothing', async () => {
      const speech = install(...apple);
      const widget = await listening();
      expect(labelsOf(widget)).to.deep.equal(['Samantha (United States)', 'Karen (Australia)']);
      expect(voices(widget).labels[0]!.textContent).to.contain('Voice');
      buttons(widget)[0]!.click();
      await choose(widget, 1);
      await waitFor(() => speech.spoken.length === 2);
      expect(speech.spoken[1]!.voice!.name).to.equal('Karen');
      expect(speech.spoken[1]!.text).to.equal(speech.spoken[0]!.text);
      buttons(widget)[1]!.click();
      expect(localStorage.length).to.equal(0);
      const other = await listening('diagnosis-guide');
      expect(voices(other).selectedIndex, 'known to the other widgets').to.equal(1);
      await choose(other, 0);
    });

    it('stores the choice with remember, says so and clears it with the first voice', async () => {
      install(...apple);
      const widget = await listening('treatment-options', 'es', 'remember');
      expect(labelsOf(widget)).to.deep.equal(['Paulina (México)', 'Mónica (España)']);
      const kept = () => queryAll(widget, '.voice-kept').map(({textContent}) => textContent);
      expect(kept()).to.deep.equal([]);
      await choose(widget, 1);
      expect(localStorage.getItem('recurrence-widgets.voice')).to.contain('Mónica');
      expect(kept().join()).to.contain('se guarda en este dispositivo');
      await choose(widget, 0);
      expect(localStorage.length).to.equal(0);
      expect(kept()).to.deep.equal([]);
    });
  });

  it('stops when its widget is removed or another frame begins', async () => {
    const speech = install(...apple);
    const widget = await listening();
    const frame = new BroadcastChannel('recurrence-widgets.listen');
    try {
      const announced = new Promise((resolve) => (frame.onmessage = resolve));
      buttons(widget)[0]!.click();
      await announced;
      expect(speech.queue).to.have.length(1);
      frame.postMessage(null);
      await waitFor(() => speech.queue.length === 0);
      await widget.updateComplete;
      expect(label(buttons(widget)[0]!)).to.equal('Start');
      await new Promise((resolve) => setTimeout(resolve, 20));
      buttons(widget)[0]!.click();
      await waitFor(() => speech.queue.length === 1);
      widget.remove();
      expect(speech.queue).to.deep.equal([]);
    } finally {
      frame.close();
    }
  });

  it('keeps the focus on the same button while it starts, pauses, resumes and stops', async () => {
    install(...apple);
    const widget = await listening();
    const [toggle, stop] = buttons(widget) as [HTMLButtonElement, HTMLButtonElement];
    const labels = [];
    for (const button of [toggle, toggle, toggle, stop, toggle]) {
      button.focus();
      button.click();
      await widget.updateComplete;
      expect(widget.shadowRoot!.activeElement).to.equal(button);
      labels.push(label(toggle));
    }
    expect(labels).to.deep.equal(['Pause', 'Go on', 'Pause', 'Start', 'Pause']);
    expect(buttons(widget)).to.deep.equal([toggle, stop]);
  });

  it('stops one widget when another starts', async () => {
    const speech = install(...apple);
    const first = await listening();
    const second = await listening('diagnosis-guide');
    buttons(first)[0]!.click();
    await first.updateComplete;
    expect(queryAll(first, '.speaking')).to.have.length(1);
    buttons(second)[0]!.click();
    await first.updateComplete;
    expect(label(buttons(first)[0]!)).to.equal('Start');
    expect(queryAll(first, '.speaking')).to.have.length(0);
    // The second one starts by itself, not because it notices seconds later that nothing is heard.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(speech.queue.map(({text}) => text)).to.deep.equal([
      query(second, '.title').textContent!.trim(),
    ]);
    buttons(second)[1]!.click();
  });

  it('is silent at once when the page is left, and can go on after coming back', async () => {
    const speech = install(...apple);
    const widget = await listening();
    buttons(widget)[0]!.click();
    const before = speech.canceled;
    window.dispatchEvent(new Event('pagehide'));
    expect(speech.canceled).to.be.greaterThan(before);
    await widget.updateComplete;
    expect(label(buttons(widget)[0]!)).to.equal('Go on');
    buttons(widget)[1]!.click();
  });

  it('has pause and stop within reach wherever the reader scrolls, and only while it reads', async () => {
    install(...apple);
    const widget = await listening('coping-guide', 'es');
    const player = () => widget.shadowRoot!.querySelector<HTMLElement>('.player');
    expect(player()).to.equal(null);
    buttons(widget)[0]!.click();
    await widget.updateComplete;
    for (const share of [0, 0.5]) {
      window.scrollTo(0, share * document.documentElement.scrollHeight);
      const {top, bottom, height} = player()!.getBoundingClientRect();
      expect(bottom, `at ${share}`).to.be.within(innerHeight - 2, innerHeight);
      expect(top).to.be.greaterThan(innerHeight - 100);
      expect(height).to.be.lessThan(80);
    }
    await expect(widget).to.be.accessible();
    const [pause, stop] = player()!.querySelectorAll('button');
    expect(player()!.getAttribute('aria-label')).to.equal('Escuchar');
    pause!.focus();
    await pressKey('Enter');
    await widget.updateComplete;
    expect(label(pause!)).to.equal('Continuar');
    expect(widget.shadowRoot!.activeElement).to.equal(pause);
    stop!.focus();
    await pressKey('Enter');
    await widget.updateComplete;
    expect(player()).to.equal(null);
    expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '.listen > summary'));
    window.scrollTo(0, 0);
  });

  it('goes on reading at another speed where speech right after cancel() is dropped', async () => {
    const speech = install(...apple);
    const widget = await listening();
    buttons(widget)[0]!.click();
    const select = query<HTMLSelectElement>(widget, '.tool select');
    select.value = '1.25';
    select.dispatchEvent(new Event('change'));
    await waitFor(() => speech.spoken.length === 2);
    expect(speech.spoken[1]!.rate).to.equal(1.25);
    expect(speech.spoken[1]!.text).to.equal(speech.spoken[0]!.text);
    buttons(widget)[1]!.click();
  });

  it('says so if the device does not begin to read', async () => {
    const speech = install(...apple);
    speech.isSilent = true;
    const widget = await listening();
    const clock = fakeClock('2026-11-27T12:00:00Z');
    try {
      buttons(widget)[0]!.click();
      clock.set('2026-11-27T12:00:06Z');
      await new Promise((resolve) => setTimeout(resolve, 200));
      clock.set('2026-11-27T12:00:12Z');
      await widget.updateComplete;
    } finally {
      clock.restore();
    }
    expect(label(buttons(widget)[0]!)).to.equal('Go on');
    expect(query(widget, '.tool [role=status]').textContent).to.contain('did not start to read');
    speech.isSilent = false;
    // The fake drops what is spoken right after the failed reading was canceled; readers are slower.
    await new Promise((resolve) => setTimeout(resolve, 20));
    buttons(widget)[0]!.click();
    await waitFor(() => speech.spoken.length);
    await widget.updateComplete;
    expect(query(widget, '.tool [role=status]').textContent).to.equal('');
    buttons(widget)[1]!.click();
  });

  it('does not listen for voices after its widget was removed', async () => {
    const speech = install(...apple);
    const widget = await listening();
    expect(speech.listeners).to.equal(1);
    widget.remove();
    expect(speech.listeners).to.equal(0);
  });
});
