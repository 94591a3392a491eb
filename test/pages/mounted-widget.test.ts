/** Content systems and frameworks change the markup around a widget after it was loaded. */
import {expect} from '@open-wc/testing';
import {close, open, type HostPage} from '../support/pages.js';
import {languageOf, query, waitFor} from '../support/widget.js';

const place = '<div id="place" data-rw="coping-guide" data-lang="es"><p>Call 555-0100</p></div>';
const inPlace = (page: HostPage) => page.document.querySelector('#place > coping-guide');
const isShown = (widget?: Element | null) =>
  Boolean(widget?.shadowRoot?.querySelector('article') && widget.checkVisibility());
const quiet = (page: HostPage) =>
  expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});

describe('a mounted widget', () => {
  afterEach(close);

  for (const html of ['Call 555-0100', '<p>Call 555-0111</p>', '']) {
    it(`comes back if a script sets the content of its place to "${html}"`, async () => {
      const page = await open('plain', {markup: place});
      await page.widget();
      page.document.getElementById('place')!.innerHTML = html;
      await waitFor(() => isShown(inPlace(page)));
      expect(inPlace(page)!.textContent!.trim()).to.equal(html.replace(/<.*?>/g, ''));
      expect(page.document.querySelectorAll('coping-guide')).to.have.length(1);
      quiet(page);
    });
  }

  it('lets a framework update and remove the children that it rendered', async () => {
    const page = await open('plain', {markup: place});
    const child = page.document.querySelector('#place > p')!;
    await page.widget();
    child.textContent = 'Call 555-0122';
    await waitFor(() => inPlace(page)!.textContent === 'Call 555-0122');
    child.parentNode!.removeChild(child);
    page.document.getElementById('place')!.append('Later');
    await waitFor(() => inPlace(page)!.textContent === 'Later');
    quiet(page);
  });

  it('is put into an element that asks for it later, and leaves one that no longer does', async () => {
    const page = await open('empty');
    const main = page.document.querySelector('main')!;
    main.innerHTML = '<div id="place">Call</div><p id="other">Call</p>';
    const div = page.document.getElementById('place')!;
    div.dataset.rw = 'coping-guide';
    page.document.getElementById('other')!.className = 'rw-diagnosis-guide rw-lang-es';
    await waitFor(() => isShown(inPlace(page)));
    await waitFor(() => isShown(page.document.querySelector('#other > diagnosis-guide')));
    delete div.dataset.rw;
    await waitFor(() => !inPlace(page));
    expect(div.textContent).to.equal('Call');
    quiet(page);
  });

  it('keeps media in one copy', async () => {
    const page = await open('plain', {
      markup: '<div data-rw="coping-guide"><video data-slot="header"></video></div>',
    });
    const widget = await page.widget();
    expect(page.document.querySelectorAll('video')).to.have.length(1);
    expect(widget.querySelector('video')!.slot).to.equal('header');
  });

  it('comes in components that are defined, or get a shadow root, later', async () => {
    const page = await open('empty');
    const {document: doc, window: view} = page;
    const main = doc.querySelector('main')!;
    main.innerHTML = '<host-card></host-card><div id="late"></div>';
    await new Promise((resolve) => setTimeout(resolve, 300));
    view.eval(`customElements.define('host-card', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({mode: 'open'}).innerHTML = '<coping-guide>Call</coping-guide>';
      }
    })`);
    doc.getElementById('late')!.attachShadow({mode: 'open'}).innerHTML =
      '<diagnosis-guide lang="es">Call</diagnosis-guide>';
    const inner = (host: string, name: string) =>
      doc.querySelector(host)!.shadowRoot!.querySelector(name);
    await waitFor(() => isShown(inner('host-card', 'coping-guide')));
    await waitFor(() => isShown(inner('#late', 'diagnosis-guide')));
    quiet(page);
  });

  it('comes in a closed shadow root by discover()', async () => {
    const page = await open('empty');
    const host = page.document.createElement('div');
    page.document.querySelector('main')!.append(host);
    const root = host.attachShadow({mode: 'closed'});
    root.innerHTML = '<coping-guide lang="es">Llame</coping-guide>';
    (page.window as unknown as {closedRoot: ShadowRoot}).closedRoot = root;
    page.window.eval("import('/dist/widgets.js').then((script) => script.discover(closedRoot))");
    await waitFor(() => isShown(root.querySelector('coping-guide')));
    expect(languageOf(root.querySelector('coping-guide')! as never)).to.equal('es');
    expect(query(root.querySelector('coping-guide')! as never, '.title').textContent).not.to.equal(
      '',
    );
  });
});
