import {expect} from '@open-wc/testing';
import {inTurn} from '../support/engine-turns.js';
import {examples} from '../support/examples.js';
import {waitFor} from '../support/widget.js';
import type {HostPage} from '../support/pages.js';

const names = examples.map(({name}) => name);
const frames: HTMLIFrameElement[] = [];

interface StaticPage {
  readonly window: HostPage['window'];
  readonly document: Document;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Lets the page's script come, and waits until the widget has drawn itself. */
  alive(): Promise<void>;
}

const drawn = ({shadowRoot}: Element): boolean =>
  !!shadowRoot?.querySelector('article') && !shadowRoot.querySelector('link');

async function open(
  file: string,
  {script = true, policy = '', sandbox = false, width = 390, base = '..'} = {},
): Promise<StaticPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 700px; border: 0`;
  if (sandbox) frame.sandbox.add('allow-same-origin');
  const query = sandbox ? '' : `?policy=${policy}&script=${script ? 'own' : 'none'}`;
  frame.src = `/dist/static/${file}.html${query}`;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const window = frame.contentWindow as HostPage['window'];
  const host = window.document.querySelector<HTMLElement>('main > *')!;
  return {
    window,
    document: window.document,
    host,
    root: host.shadowRoot!,
    async alive() {
      if (!script) {
        const element = window.document.createElement('script');
        element.type = 'module';
        element.src = `${base}/widgets.js`;
        window.document.head.append(element);
      }
      await waitFor(() => drawn(host), `<${host.localName}> has drawn itself`);
      const chapter = host.shadowRoot!.querySelector('.chapter > *');
      if (chapter) await waitFor(() => drawn(chapter), `<${chapter.localName}> has drawn itself`);
    },
  };
}

/** The shadow roots of a page, outer ones first. */
const roots = ({root}: StaticPage): ShadowRoot[] => [
  root,
  ...[...root.querySelectorAll('.chapter > *')].map(({shadowRoot}) => shadowRoot!),
];

/** White space between blocks is not seen. */
const said = (element: Element): string => element.textContent!.replace(/\s+/g, '');

/** The box of each text, by its text, and the height of the page. */
function places(page: StaticPage): Record<string, string> {
  const found: Record<string, string> = {
    page: `${page.document.documentElement.getBoundingClientRect().height.toFixed(0)}`,
  };
  const texts = 'h1, h2, h3, h4, p, li, summary, dt, dd, figure, nav, footer, .languages > *';
  for (const element of roots(page).flatMap((root) => [...root.querySelectorAll(texts)])) {
    if (!element.checkVisibility({checkVisibilityCSS: true} as CheckVisibilityOptions)) continue;
    const {x, y, width, height} = element.getBoundingClientRect();
    if (!width) continue;
    let key = said(element);
    // Space for a control.
    if (!key) continue;
    while (key in found) key += ' again';
    found[key] = [x, y, width, height].map((number) => Math.round(number)).join(' ');
  }
  return found;
}

/** The texts that moved, and those that disappeared. */
const moved = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.entries(before)
    .filter(([key, place]) => {
      const now = after[key]?.split(' ').map(Number) ?? [];
      // Text in several nodes is measured a little wider than in one.
      return !place
        .split(' ')
        .every((number, index) => Math.abs(Number(number) - now[index]!) <= 1);
    })
    .map(([key, place]) => `${key.slice(0, 60)}: ${place} -> ${after[key]}`);

/** Controls that do nothing without a script. */
const controls =
  'button, fieldset, input, label, output, select, textarea, [contenteditable], [role=search], [tabindex="0"]';

/** The planner's sheet can be filled in and printed without one. */
const sheet = '.checklist *, .fields *';

describe('prerendered pages', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const name of inTurn(names)) {
    for (const language of ['en', 'es']) {
      it(`shows <${name}> in "${language}" without a script, and nothing that needs one`, async () => {
        const page = await open(`${name}.${language}`, {sandbox: true});
        const style = page.window.getComputedStyle(page.host);
        expect(style.containerType, 'its own style sheet is there').to.equal('inline-size');
        expect(page.document.documentElement.lang).to.equal(language);
        const all = roots(page);
        expect(all.at(-1)!.querySelector('article')!.textContent!.length).to.be.greaterThan(1000);
        for (const root of all) {
          for (const details of root.querySelectorAll('details')) details.open = true;
          const useless = [...root.querySelectorAll(controls)]
            .filter((element) => element.getClientRects().length && !element.matches(sheet))
            .map(({outerHTML}) => outerHTML);
          expect(useless).to.deep.equal([]);
          for (const details of root.querySelectorAll('details')) {
            details.querySelector('summary')!.click();
            const {open} = details;
            details.querySelector('summary')!.click();
            expect(details.open).to.equal(!open);
          }
        }
      });
    }
    for (const width of [390, 1200]) {
      it(`upgrades to <${name}> at ${width} px without a layout shift`, async () => {
        const language = width === 390 ? 'es' : 'en';
        const page = await open(`${name}.${language}`, {script: false, width});
        const before = places(page);
        expect(Object.keys(before).length).to.be.greaterThan(10);
        await page.alive();
        expect(moved(before, places(page))).to.deep.equal([]);
      });
    }
    it(`keeps the strict policy as <${name}>, and shifts nothing while it loads`, async () => {
      const page = await open(`${name}.en`, {policy: 'strict'});
      let shift = 0;
      const {PerformanceObserver: Observer} = page.window;
      const seen = Observer.supportedEntryTypes.includes('layout-shift');
      if (seen) {
        new Observer((list) => {
          for (const entry of list.getEntries())
            shift += (entry as unknown as {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
      }
      await page.alive();
      expect(page.window.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
      await new Promise((resolve) => setTimeout(resolve, seen ? 300 : 0));
      expect(shift).to.be.lessThan(0.001);
    });
  }

  it('stays as it is, warns and retries if the code that replaces it fails to load', async () => {
    const failing = `/failing/${crypto.randomUUID()}`;
    const page = await open('recurrence-explainer.en', {
      script: false,
      base: `${failing}/prerendered-`,
    });
    const alive = page.alive();
    await waitFor(() => page.window.recorded.warnings.length, 'a warning');
    expect(page.window.recorded.warnings[0]).to.contain('could not load the feature "prerendered"');
    expect(drawn(page.host)).to.equal(false);
    expect(page.root.querySelectorAll('article')).to.have.length(1);
    await fetch(`${failing}/over`);
    page.window.dispatchEvent(new Event('online'));
    await alive;
    expect(page.root.querySelectorAll('article')).to.have.length(1);
    expect(page.window.recorded.warnings).to.have.length(1);
  });

  for (const [features, change] of Object.entries({
    'can share': ({navigator}: Window) =>
      Object.defineProperty(navigator, 'share', {value: () => Promise.resolve()}),
    'cannot print or share': (window: HostPage['window']) => {
      for (const [name, owners] of Object.entries({
        print: [window, window.Window.prototype],
        share: [window.navigator, window.Navigator.prototype],
      })) {
        for (const owner of owners) Reflect.deleteProperty(owner, name);
      }
    },
  })) {
    for (const width of inTurn([320, 390, 480, 700])) {
      it(`moves nothing in a browser that ${features}, ${width} px wide`, async () => {
        const page = await open('appointment-planner.es', {script: false, width});
        change(page.window);
        const before = places(page);
        await page.alive();
        expect(moved(before, places(page))).to.deep.equal([]);
        const share = page.root.querySelector('#share')!;
        expect(page.window.getComputedStyle(share).visibility).to.equal(
          features === 'can share' ? 'visible' : 'hidden',
        );
      });
    }
  }

  it('keeps open what was opened, the focus, what was typed and what is read', async () => {
    const page = await open('appointment-planner.en', {script: false});
    const tick = page.root.querySelector<HTMLInputElement>('#bring input')!;
    const doctor = page.root.querySelector<HTMLTextAreaElement>('#visit-doctor')!;
    page.root.querySelector('#visit summary')!.closest('details')!.open = true;
    page.root.querySelector<HTMLDetailsElement>('#bring')!.open = true;
    page.root.querySelector<HTMLDetailsElement>('#ask')!.open = false;
    page.root.querySelector<HTMLDetailsElement>('#bring .sources')!.open = true;
    doctor.value = 'Dr. Ruiz';
    tick.click();
    const summary = page.root.querySelector<HTMLElement>('#bring > summary')!;
    summary.focus();
    page.window.scrollBy({top: summary.getBoundingClientRect().top - 80, behavior: 'instant'});
    const {top} = summary.getBoundingClientRect();
    await page.alive();
    const now = page.root.querySelector<HTMLElement>('#bring > summary')!;
    expect(now).not.to.equal(summary);
    expect(page.root.activeElement).to.equal(now);
    expect(now.getBoundingClientRect().top).to.be.closeTo(top, 1);
    const open_ = [...page.root.querySelectorAll<HTMLDetailsElement>('details[open]')];
    expect(open_.map(({id, className}) => id || className)).to.deep.equal([
      'visit',
      'bring',
      'quiet sources',
    ]);
    expect(page.root.querySelector<HTMLTextAreaElement>('#visit-doctor')!.value).to.equal(
      'Dr. Ruiz',
    );
    expect(page.root.querySelector<HTMLInputElement>('#bring input')!.checked).to.equal(true);
    await waitFor(() =>
      page.root.querySelector('#typed-visit-doctor')!.textContent!.includes('Ruiz'),
    );
  });

  it('keeps the scroll position of a reader far down the page', async () => {
    const page = await open('recurrence-explainer.es', {script: false});
    const section = page.root.querySelector<HTMLDetailsElement>('#places')!;
    section.open = true;
    page.root.querySelector(
      '#hope > summary, #outlook > summary, details:nth-of-type(7) > summary',
    );
    const read = [...page.root.querySelectorAll('.section > summary')].at(-2)!;
    page.window.scrollBy({top: read.getBoundingClientRect().top - 100, behavior: 'instant'});
    const {top} = read.getBoundingClientRect();
    await page.alive();
    const now = [...page.root.querySelectorAll('.section > summary')].at(-2)!;
    expect(now.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(page.root.querySelector<HTMLDetailsElement>('#places')!.open).to.equal(true);
  });

  it('opens the section that the contents lead to, and the term that a link leads to', async () => {
    const page = await open('recurrence-explainer.en', {sandbox: true});
    const section = page.root.querySelectorAll<HTMLDetailsElement>('details.section')[3]!;
    page.root.querySelectorAll<HTMLElement>('nav a')[3]!.click();
    await waitFor(() => page.window.scrollY > 0, 'the page goes there');
    await waitFor(() => section.open, 'the section is open');
    const {top} = section.getBoundingClientRect();
    expect(top).to.be.within(-10, 400);
  });

  it('links to the other language and to the meaning of a term, with targets that exist', async () => {
    const page = await open('recurrence-guide.es', {sandbox: true});
    const links = [page.document, ...roots(page)].flatMap((root) => [
      ...root.querySelectorAll<HTMLAnchorElement>('a[href]'),
    ]);
    const own = links.filter(({origin, hash, pathname}) => {
      return (
        origin === location.origin && !(hash === '' && pathname === page.window.location.pathname)
      );
    });
    expect(own.length).to.be.greaterThan(20);
    const files = new Set(own.map(({href}) => href.split('#')[0]!));
    for (const file of files) {
      const response = await fetch(file);
      expect(response.status, file).to.equal(200);
      const text = await response.text();
      for (const {href, hash} of own.filter(({href}) => href.startsWith(`${file}#`))) {
        if (hash) expect(text.includes(`id="${hash.slice(1)}"`), href).to.equal(true);
      }
    }
    expect([...files].some((file) => file.endsWith('recurrence-guide.en.html'))).to.equal(true);
    expect([...files].some((file) => file.endsWith('cancer-glossary.es.html'))).to.equal(true);
  });
});
