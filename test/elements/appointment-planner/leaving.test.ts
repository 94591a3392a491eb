import {expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {replaceProperty, restoreProperties} from '../../support/replace-property.js';
import {query, waitFor, widgetFixture} from '../../support/widget.js';
import {planner, press, recordDownloads, type} from './helpers.js';

/** True if the browser would ask before the page is left. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

describe('leaving the planner’s page', () => {
  afterEach(restoreProperties);

  it('asks only as long as something is written that is not stored', async () => {
    const widget = await planner();
    expect(asks()).to.equal(false);
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await widget.updateComplete;
    expect(asks()).to.equal(true);
    await type(widget, 'visit-doctor', '');
    await widget.updateComplete;
    expect(asks()).to.equal(false);
  });

  it('does not ask with remember, or after the planner was removed', async () => {
    const kept = await widgetFixture('<appointment-planner remember></appointment-planner>');
    await type(kept, 'visit-doctor', 'Dr. Ruiz');
    await kept.updateComplete;
    expect(asks()).to.equal(false);
    kept.remove();
    const widget = await planner();
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await widget.updateComplete;
    const parent = widget.parentElement!;
    widget.remove();
    expect(asks()).to.equal(false);
    parent.append(widget);
    await widget.updateComplete;
    expect(asks()).to.equal(true);
  });

  it('never delays a call', async () => {
    const widget = await planner();
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await widget.updateComplete;
    const call = query(widget, 'a[href="tel:911"]');
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(asks()).to.equal(false);
  });

  it('offers the text beside a file that may not have been saved', async () => {
    const files = recordDownloads();
    const widget = await planner();
    await type(widget, 'visit-date', '2026-12-03');
    for (const button of ['save', query(widget, '.calendar button')]) {
      await press(widget, button);
      await waitFor(() => widget.shadowRoot!.querySelector('#by-hand'));
      expect(query(widget, '.take').textContent).to.contain('If it is not there, copy this text');
      expect(query<HTMLTextAreaElement>(widget, '#by-hand').value).to.contain('December 3, 2026');
    }
    expect(files).to.have.length(2);
  });

  it('shares the file on phones, without claims about what became of it', async () => {
    const files = recordDownloads();
    const shared: File[] = [];
    const {matchMedia} = window;
    replaceProperty(window, 'matchMedia', (query: string) =>
      query === '(pointer: coarse)' ? {matches: true} : matchMedia(query),
    );
    replaceProperty(navigator, 'canShare', () => true);
    let result: () => Promise<void> = async () => {};
    replaceProperty(navigator, 'share', async (data: ShareData) => {
      shared.push(...data.files!);
      await result();
    });
    const widget = await planner();
    await type(widget, 'visit-date', '2026-12-03');
    await press(widget, 'save');
    await waitFor(() => shared.length === 1);
    expect(shared[0]!.name).to.equal('my-visit.txt');
    expect(query(widget, '.take [role=status]').textContent).to.equal('');
    // A closed dialog is no failure.
    result = () => Promise.reject(new DOMException('', 'AbortError'));
    await press(widget, query(widget, '.calendar button'));
    await waitFor(() => shared.length === 2);
    expect(files).to.have.length(0);
    result = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await press(widget, 'save');
    await waitFor(() => files.length === 1);
  });

  const refuse = (): boolean => {
    throw new TypeError('files');
  };
  for (const [name, canShareFiles] of [
    ['throws when asked about files', refuse],
    ['fails without a reason', () => true],
  ] as const) {
    it(`downloads the file where sharing ${name}`, async () => {
      const files = recordDownloads();
      const {matchMedia} = window;
      replaceProperty(window, 'matchMedia', (query: string) =>
        query === '(pointer: coarse)' ? {matches: true} : matchMedia(query),
      );
      replaceProperty(navigator, 'canShare', canShareFiles);
      replaceProperty(navigator, 'share', () => Promise.reject());
      const widget = await planner();
      await press(widget, 'save');
      await waitFor(() => files.length === 1);
    });
  }

  for (const [width, size] of [
    [320, 17],
    [320, 34],
    [390, 26],
    [700, 17],
  ] as const) {
    it(`shows day and time whole at ${width} px with text of ${size} px`, async () => {
      const box = (await widgetFixture(
        `<div style="width: ${width}px; --rw-font-size: ${size}px"><appointment-planner></appointment-planner></div>`,
      )) as HTMLElement;
      for (const name of ['date', 'time']) {
        const input = query(box as never, `#visit-${name}`);
        const {width: given} = input.getBoundingClientRect();
        input.style.width = 'max-content';
        expect(given, name).to.be.at.least(Math.floor(input.getBoundingClientRect().width));
        input.style.width = '';
      }
    });
  }
});
