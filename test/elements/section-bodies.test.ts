import {expect, fixture, oneEvent} from '@open-wc/testing';
import '../../src/elements/diagnosis-guide/diagnosis-guide.define.js';
import {setLanguage} from '../../src/i18n/page-language.js';
import {query, renderBodies, waitFor, type Widget} from '../support/widget.js';

const tall = '<div style="height: 500vh"></div>';

/** A widget that has just become ready, far below the viewport: nothing renders its closed sections. */
async function farWidget(markup = '<diagnosis-guide></diagnosis-guide>'): Promise<Widget> {
  const box = await fixture<HTMLElement>(`<div>${tall}${markup}</div>`);
  const widget = box.querySelector<Widget>('diagnosis-guide')!;
  if (!widget.shadowRoot?.querySelector('article')) await oneEvent(widget, 'rw-ready');
  return widget;
}

/** The control that copies a section's link; it comes after the content, at some time. */
const copyLink = '.section-link';

function bodyOf(widget: Widget, id: string): string {
  const body = query(widget, `#${id} > .body`).cloneNode(true) as Element;
  for (const control of body.querySelectorAll(copyLink)) control.remove();
  return body.textContent!.trim();
}
const emptyBodies = (widget: Widget) =>
  widget.shadowRoot!.querySelectorAll('.section > .body:not(:has(*))').length;
const sections = (widget: Widget) => widget.shadowRoot!.querySelectorAll('.section').length;

/** Long enough for idle callbacks in all engines. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('section bodies', () => {
  it('are not rendered while the section is closed and far from the viewport', async () => {
    const widget = await farWidget();
    await pause();
    expect(emptyBodies(widget)).to.be.greaterThan(sections(widget) / 2);
    expect(bodyOf(widget, 'tests')).to.equal('');
  });

  it('are rendered before a click opens the section', async () => {
    const widget = await farWidget();
    query(widget, '#tests > summary').click();
    expect(bodyOf(widget, 'tests')).to.contain('biopsy');
    expect(query<HTMLDetailsElement>(widget, '#tests').open).to.equal(true);
    expect(bodyOf(widget, 'waiting')).to.equal('');
  });

  it('are rendered by a click on the heading, which opens and closes the section', async () => {
    const widget = await farWidget();
    const heading = query(widget, '#tests-heading');
    heading.click();
    expect(bodyOf(widget, 'tests')).to.contain('biopsy');
    heading.click();
    expect(query<HTMLDetailsElement>(widget, '#tests').open).to.equal(false);
  });

  it('are rendered when a script opens the section', async () => {
    const widget = await farWidget();
    query<HTMLDetailsElement>(widget, '#tests').open = true;
    await waitFor(() => bodyOf(widget, 'tests'));
  });

  it('are rendered by a link of the table of contents', async () => {
    const widget = await farWidget();
    query(widget, 'nav a[href="#diagnosis-guide-waiting"]').click();
    expect(bodyOf(widget, 'waiting')).not.to.equal('');
    expect(query<HTMLDetailsElement>(widget, '#waiting').open).to.equal(true);
  });

  for (const init of [{key: 'f', ctrlKey: true}, {key: 'f', metaKey: true}, {key: 'F3'}]) {
    it(`are rendered before the page is searched: ${JSON.stringify(init)}`, async () => {
      const widget = await farWidget();
      dispatchEvent(new KeyboardEvent('keydown', init));
      expect(emptyBodies(widget)).to.equal(0);
    });
  }

  it('stay empty while the reader types', async () => {
    const widget = await farWidget();
    dispatchEvent(new KeyboardEvent('keydown', {key: 'f'}));
    expect(bodyOf(widget, 'tests')).to.equal('');
  });

  it('are rendered and opened for print, with their sources', async () => {
    const widget = await farWidget();
    dispatchEvent(new Event('beforeprint'));
    expect(emptyBodies(widget)).to.equal(0);
    const closed = widget.shadowRoot!.querySelectorAll('details:not([open])');
    expect(closed).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(query<HTMLDetailsElement>(widget, '#tests').open).to.equal(false);
  });

  it('are rendered when idle once the widget is near the viewport', async () => {
    const widget = await farWidget();
    widget.scrollIntoView();
    await waitFor(() => emptyBodies(widget) === 0);
  });

  it('keep open sections, and only those, when the language changes', async () => {
    const widget = await farWidget();
    query(widget, '#tests > summary').click();
    const change = oneEvent(widget, 'rw-language-change');
    setLanguage('es');
    await change;
    expect(query<HTMLDetailsElement>(widget, '#tests').open).to.equal(true);
    expect(bodyOf(widget, 'tests')).to.contain('biopsia');
    expect(bodyOf(widget, 'waiting')).to.equal('');
    renderBodies();
    expect(bodyOf(widget, 'waiting')).to.contain('resultado');
  });

  it('are the same nodes after the widget renders again', async () => {
    const widget = await farWidget();
    query(widget, '#tests > summary').click();
    const nodes = () =>
      [...query(widget, '#tests > .body').querySelectorAll('*')].filter(
        (node) => !node.closest(copyLink),
      );
    const before = nodes();
    widget.requestUpdate();
    await widget.updateComplete;
    expect(nodes()).to.deep.equal(before);
  });

  it('have the text of each section when the sections attribute reorders them', async () => {
    const widget = await farWidget();
    renderBodies();
    const text = bodyOf(widget, 'waiting');
    widget.setAttribute('sections', 'waiting tests');
    await widget.updateComplete;
    expect(bodyOf(widget, 'waiting')).to.equal(text);
    widget.setAttribute('sections', 'tests waiting');
    await widget.updateComplete;
    expect(bodyOf(widget, 'waiting')).to.equal(text);
    expect(bodyOf(widget, 'tests')).to.contain('biopsy');
  });
});

describe('a link to a section', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens it when the widget is ready, and scrolls to it', async () => {
    history.replaceState(null, '', '#diagnosis-guide-waiting');
    const widget = await farWidget();
    await waitFor(() => query<HTMLDetailsElement>(widget, '#waiting').open);
    const top = () => query(widget, '#waiting-heading').getBoundingClientRect().top;
    await waitFor(() => top() >= 0 && top() < innerHeight, 'the heading is in view');
  });

  it('opens it when the fragment changes; others change nothing', async () => {
    const widget = await farWidget();
    location.hash = 'elsewhere';
    await pause();
    expect(scrollY).to.equal(0);
    location.hash = 'diagnosis-guide-tests';
    await waitFor(() => query<HTMLDetailsElement>(widget, '#tests').open);
    expect(bodyOf(widget, 'tests')).to.contain('biopsy');
  });
});
