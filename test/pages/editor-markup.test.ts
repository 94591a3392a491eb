/** The markup that content systems leave to their editors becomes widgets. */
import {expect} from '@open-wc/testing';
import {inTurn} from '../support/engine-turns.js';
import {examples} from '../support/examples.js';
import {queryAll, query, languageOf, waitFor, type Widget} from '../support/widget.js';
import {close, open, requested, type HostPage} from '../support/pages.js';

const explainer = 'recurrence-explainer';
const byData = `<div id="anchor" class="wide" data-rw="${explainer}" data-lang="es"
  data-sections="why same-or-new" data-heading-level="3" data-theme="dark" data-tools="none"
  data-reviewed-by="Ana Ruiz, MD" data-reviewed-on="2026-10-05"
  ><p>Llame al <a href="tel:555-0100">555-0100</a></p></div>`;
const byClass = `<div id="anchor" class="wide rw-${explainer} rw-lang-es rw-sections-why
  rw-sections-same-or-new rw-heading-level-3 rw-theme-dark rw-tools-none"
  ><p>Llame al <a href="tel:555-0100">555-0100</a></p></div>`;

const quiet = (page: HostPage) =>
  expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
const count = (page: HostPage, name = explainer) => page.document.querySelectorAll(name).length;
const sections = (widget: Widget) => queryAll(widget, 'details.section').map(({id}) => id);
/** Long enough for a widget that must not come. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('markup of editors', () => {
  afterEach(close);

  for (const [way, markup] of [
    ['data attributes', byData],
    ['class names', byClass],
  ] as const) {
    it(`becomes a widget by ${way}, with all its attributes, under the strict policy`, async () => {
      const page = await open('plain', {policy: 'strict', markup});
      const widget = await page.widget();
      expect(languageOf(widget)).to.equal('es');
      expect(sections(widget)).to.deep.equal(['why', 'same-or-new']);
      expect(query(widget, '.title').localName).to.equal('h3');
      expect(widget.getAttribute('theme')).to.equal('dark');
      expect(queryAll(widget, '.languages')).to.deep.equal([]);
      if (markup === byData) {
        expect(query(widget, 'footer').textContent).to.contain('Ana Ruiz, MD');
      }
      quiet(page);
    });

    it(`by ${way} keeps its container and uses its content as fallback`, async () => {
      const page = await open('plain', {markup});
      const link = page.document.querySelector('a');
      const widget = await page.widget();
      expect(widget.parentElement).to.equal(page.document.getElementById('anchor'));
      expect(widget.parentElement!.classList.contains('wide')).to.equal(true);
      // A framework may still update or remove what it has put there; the widget shows a copy.
      expect(link!.closest('#anchor')).to.equal(widget.parentElement);
      expect(link!.checkVisibility()).to.equal(false);
      expect(widget.querySelector('p > a')!.textContent).to.equal('555-0100');
      expect(widget.id).to.equal('');
      expect(count(page)).to.equal(1);
    });

    it(`by ${way} loads the files of its language only, as the tag does`, async () => {
      const page = await open('plain', {markup});
      await page.widget();
      expect(requested(page)).to.deep.equal([explainer, `${explainer}.es`]);
    });
  }

  for (const {name} of inTurn(examples)) {
    it(`shows <${name}> in a paragraph, under the strict policy`, async () => {
      const page = await open('plain', {
        policy: 'strict',
        markup: `<p data-rw="${name}">Call us: 555-0100</p>`,
      });
      const widget = await page.widget();
      expect(widget.localName).to.equal(name);
      expect(widget.parentElement!.localName).to.equal('p');
      quiet(page);
    });
  }

  it('sets everything before the widget is on the page', async () => {
    const page = await open('plain', {
      markup: '<div data-rw="recurrence-guide" data-chapter="coping-guide"></div>',
    });
    const guide = await page.widget();
    await waitFor(() => guide.shadowRoot!.querySelector('.chapter > coping-guide'));
    expect(page.files().join()).not.to.contain('explainer');
    quiet(page);
  });

  it('follows what the page’s script changes, and leaves what the reader changed', async () => {
    const page = await open('plain', {
      markup: '<div data-rw="recurrence-guide" data-heading-level="3"></div>',
    });
    const guide = await page.widget();
    const place = guide.parentElement!;
    guide.setAttribute('chapter', 'coping-guide');
    place.setAttribute('data-lang', 'es');
    await waitFor(() => languageOf(guide) === 'es');
    expect(guide.getAttribute('chapter')).to.equal('coping-guide');
    place.removeAttribute('data-heading-level');
    await waitFor(() => query(guide, '.title').localName === 'h2');
    place.classList.add('rw-theme-dark');
    await waitFor(() => guide.getAttribute('theme') === 'dark');
    quiet(page);
  });

  it('does not copy attributes that the widget does not have', async () => {
    const page = await open('plain', {
      markup: `<div data-rw="${explainer}" data-onclick="window.harm = 1" data-onfocus="window.harm = 1"
        data-style="color: red" data-tabindex="0" data-id="mine" data-is="x" data-href="javascript:1"
        class="rw-onclick-harm rw-style-red">Call us</div>`,
    });
    const widget = await page.widget();
    widget.click();
    // Every widget sets its own text properties in the style attribute.
    expect(widget.getAttributeNames()).to.deep.equal(['style']);
    expect(widget.getAttribute('style')).not.to.contain('red');
    expect((page.window as {harm?: number}).harm).to.equal(undefined);
  });

  it('is upgraded once if it is added later, nested or in a shadow root', async () => {
    const page = await open('empty');
    const main = page.document.querySelector('main')!;
    main.innerHTML = `<section>${byData}</section>`;
    const widget = await page.widget();
    const place = widget.parentElement!;
    page.document.body.append(place);
    main.innerHTML = '<div></div>';
    main.firstElementChild!.append(place);
    await pause();
    expect(count(page)).to.equal(1);
    expect(place.firstElementChild).to.equal(widget);
    const host = page.document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = byClass;
    main.append(host);
    await waitFor(() => host.shadowRoot!.querySelector(`.wide > ${explainer}`));
    quiet(page);
  });

  it('is not upgraded again if the page was saved with the widget', async () => {
    const page = await open('plain', {
      markup: `<div data-rw="${explainer}"><${explainer} lang="es"><p>Call us</p></${explainer}></div>`,
    });
    expect(languageOf(await page.widget())).to.equal('es');
    await pause();
    expect(count(page)).to.equal(1);
  });

  it('ignores an unknown name and warns once, except for classes, which may belong to the page', async () => {
    const page = await open('plain', {
      markup: `<div data-rw="recurence-explainer"><p>Call us</p></div><p data-rw="recurence-explainer">A</p>
        <p data-rw="constructor">B</p><p data-rw="">C</p><p class="rw-none rw-constructor">D</p>
        <p data-rw="support-resource" data-name="X">E</p>`,
    });
    await pause();
    const {warnings, errors} = page.recorded;
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('data-rw="recurence-explainer"').and.to.contain(explainer);
    expect(page.document.body.textContent!.replace(/\s/g, '')).to.equal('CallusABCDE');
    expect(page.files()).to.have.length(1);
  });

  let run = 0;
  for (const missing of ['recurrence-explainer-', 'recurrence-explainer.es']) {
    it(`keeps the fallback if ${missing} fails to load, and retries when back online`, async () => {
      const id = `markup-${navigator.userAgent.length}-${Date.now()}-${run++}`;
      const page = await open('plain', {base: `/failing/${id}/${missing}`, markup: byData});
      await waitFor(() => page.recorded.warnings.length);
      const text = page.document.querySelector('#anchor p')!;
      expect(text.getBoundingClientRect().height).to.be.greaterThan(0);
      await fetch(`/failing/${id}/over`);
      page.window.dispatchEvent(new Event('online'));
      expect(languageOf(await page.widget())).to.equal('es');
      expect(page.recorded.warnings).to.have.length(1);
    });
  }

  it('reads the hospital’s own resources at any depth, and follows changes', async () => {
    const place = (name: string) =>
      `data-rw="support-resource" data-name="${name}" data-phone="303-555-0100" data-languages="en es"`;
    const page = await open('plain', {
      policy: 'strict',
      markup: `<div data-rw="support-resources" data-national="none"><div id="nurse" ${place('Nurse line')}
        >Questions about treatment.</div><ul><li ${place('Navigator')}>Finds the way.</li></ul>
        <p><support-resource name="Chaplain" phone="303-555-0102">Listens.</support-resource></p></div>`,
    });
    const widget = await page.widget();
    const entries = () => queryAll(widget, '[part=resource]').map((one) => one.textContent!);
    expect(entries()).to.have.length(3);
    expect(entries()[0]).to.contain('Nurse line').and.to.contain('303-555-0100');
    expect(entries()[0]).to.contain('Questions about treatment.');
    expect(query(widget, '[part=resource]').dataset.id).to.equal('nurse');
    widget.querySelector('li')!.dataset.phone = '303-555-0199';
    await waitFor(() => entries()[1]!.includes('303-555-0199'));
    quiet(page);
  });

  it('lives with the paragraphs and breaks that WordPress puts in', async () => {
    const page = await open('plain', {
      markup: `<p><div data-rw="support-resources"><br />
        <div data-rw="support-resource" data-name="Nurse line" data-phone="303-555-0100"><br />
        Questions about<br />treatment.</p></div><p></div></p>`,
    });
    const widget = await page.widget();
    const [first] = queryAll(widget, '[part=resource]');
    expect(first!.textContent).to.match(/Nurse line[^]*303-555-0100/);
    expect(first!.textContent).to.contain('treatment.');
    quiet(page);
  });

  it('puts what an editor wrote for a slot into it', async () => {
    const page = await open('plain', {
      markup: `<div data-rw="${explainer}"><p data-slot="after-why">A</p><p class="rw-slot-footer">B</p></div>`,
    });
    const widget = await page.widget();
    for (const child of widget.children)
      expect(child.assignedSlot, child.outerHTML).to.be.instanceOf(page.window.HTMLSlotElement);
  });

  for (const markup of [
    '<div data-rw="language-switch" data-remember></div>',
    '<div class="rw-language-switch rw-remember"></div>',
  ]) {
    it(`restores a stored language before content is requested: ${markup}`, async () => {
      localStorage.setItem('recurrence-widgets.language', JSON.stringify('es'));
      try {
        const page = await open('plain', {markup: `${markup}${byClass.replace('rw-lang-es', '')}`});
        await waitFor(() =>
          page.document.querySelector(explainer)?.shadowRoot?.querySelector('article'),
        );
        expect(requested(page)).to.include(`${explainer}.es`).and.not.include(`${explainer}.en`);
      } finally {
        localStorage.removeItem('recurrence-widgets.language');
      }
    });
  }
});
