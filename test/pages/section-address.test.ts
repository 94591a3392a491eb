/** `#TAG-SECTION` in a page's URL opens that section below the page's header, however the widget got there. */
import {expect} from '@open-wc/testing';
import {waitFor, type Widget} from '../support/widget.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const HEADER = 96;
const tag = 'diagnosis-guide';
const hash = `#${tag}-urgent`;
const header = `<div style="position: sticky; top: 0; height: ${HEADER}px; background: #eee">Hospital</div>`;
const padding = `<style>html { scroll-padding-top: ${HEADER}px }</style>`;
const token = `<style>body { --rw-scroll-margin: ${HEADER}px }</style>`;
const filler = '<p style="height: 1500px">Before</p>';
const after = '<p style="height: 1500px">After</p>';
const script = '<script type="module" src="/dist/widgets.js"></script>';
const standalone = '<script src="/dist/standalone.js"></script>';
const resize = '<script defer src="/dist/frame-resize.js"></script>';
const element = `<${tag}></${tag}>`;

const frames: HTMLIFrameElement[] = [];

async function visit(url: string, sandbox = false): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 390px; height: 700px; border: 0';
  if (sandbox) frame.sandbox.add('allow-same-origin');
  frame.src = url;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  return frame.contentWindow as Window & typeof globalThis;
}

const page = (head: string, markup: string, fragment = hash): string =>
  `/page/head?${String(
    new URLSearchParams({
      base: '/dist',
      lang: 'en',
      head,
      markup: header + filler + markup + after,
    }),
  )}${fragment}`;

const findSection = (document: Document, id: string, name = tag): HTMLDetailsElement | null => {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    const found = root.querySelector<Widget>(name)?.shadowRoot;
    if (found) return found.querySelector(`details.section[id="${id}"]`);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return null;
};

/** Resolves when the section is open with its heading right below the header, and stays there. */
async function expectAt(
  section: () => HTMLDetailsElement | null,
  {offset = (): number => 0, top = HEADER} = {},
): Promise<void> {
  const heading = () =>
    section()!.parentElement!.querySelector('.heading')!.getBoundingClientRect().top + offset();
  await waitFor(() => section()?.open, 'the section is open');
  const isThere = () => heading() >= top - 1 && heading() <= top + 64;
  await waitFor(isThere, 'the section is below the header').catch(() =>
    expect.fail(`the heading is at ${heading()}, not at ${top}`),
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(heading(), 'later').to.be.within(top - 1, top + 64);
  const {activeElement} = section()!.getRootNode() as ShadowRoot;
  expect(activeElement).to.equal(section()!.querySelector('summary'));
}

describe('the address of a section on a page with a header', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [form, head, markup] of [
    ['a tag with the script', script, element],
    ['data attributes', script, `<div data-rw="${tag}"></div>`],
    ['class names', script, `<div class="rw-${tag}"></div>`],
    ['the standalone script', standalone, element],
    ['the guide', script, '<recurrence-guide></recurrence-guide>'],
  ] as const) {
    for (const [name, style] of [
      ['scroll-padding', padding],
      ['--rw-scroll-margin', token],
    ] as const) {
      it(`opens it in ${form}, below the header (${name})`, async () => {
        const {document: host} = await visit(page(style + head, markup));
        await expectAt(() => findSection(host, 'urgent'));
      });
    }

    it(`opens it in ${form} when the fragment changes`, async () => {
      const window = await visit(page(padding + head, markup, ''));
      const {document: host} = window;
      const name = form === 'the guide' ? 'recurrence-explainer' : tag;
      await waitFor(() => findSection(host, form === 'the guide' ? 'why' : 'urgent', name));
      expect(window.scrollY).to.equal(0);
      window.location.hash = hash;
      await expectAt(() => findSection(host, 'urgent'));
    });
  }

  it('lands there though another widget above loads as well', async () => {
    const above = '<recurrence-explainer></recurrence-explainer>';
    const {document: host} = await visit(
      page(padding + script, `${above}${element}<coping-guide></coping-guide>`),
    );
    await expectAt(() => findSection(host, 'urgent'));
  });

  it('opens it in a static page with the script', async () => {
    const {document: host} = await visit(`/dist/static/${tag}.es.html?script=own${hash}`);
    await waitFor(() => !host.querySelector(tag)!.shadowRoot!.querySelector('link'), 'alive');
    // WebKitGTK scrolls to the top once more, without a call of ours.
    if (isWebKit) await waitFor(() => findSection(host, 'urgent')?.open, 'open');
    else await expectAt(() => findSection(host, 'urgent'), {top: 0});
  });

  it('opens it in a static page without a script', async () => {
    const {document: host} = await visit(`/dist/static/${tag}.es.html${hash}`, true);
    const section = () => findSection(host, 'urgent')!;
    await waitFor(() => section().open || section().getBoundingClientRect().top < 300, 'the place');
    expect(section().getBoundingClientRect().top).to.be.within(-10, 400);
  });

  for (const origin of ['this origin', 'another origin']) {
    it(`opens it in a frame of ${origin}, on load and later`, async () => {
      const base = origin === 'this origin' ? '' : await (await fetch('/other-origin')).text();
      const markup =
        `<iframe src="${base}/dist/frame.html?element=${tag}" title="Signs" width="360" height="600"></iframe>` +
        `<iframe src="${base}/dist/frame.html?element=coping-guide" title="Coping" width="360" height="600"></iframe>`;
      const window = await visit(page(padding + resize, markup));
      const [frame, other] = [...window.document.querySelectorAll('iframe')];
      await waitFor(() => window.scrollY > 1500, 'the page scrolls to the section');
      if (base) return;
      const inside = () => frame!.contentDocument!;
      const offset = () => frame!.getBoundingClientRect().top;
      await expectAt(() => findSection(inside(), 'urgent'), {offset});
      expect(findSection(other!.contentDocument!, 'feelings', 'coping-guide')!.open).to.equal(
        false,
      );
      expect(other!.contentWindow!.location.hash).to.equal('');
      window.location.hash = `#${tag}-tests`;
      await expectAt(() => findSection(inside(), 'tests'), {offset});
    });
  }

  it('opens it in the guide in a frame, and tells frames nothing but sections', async () => {
    const markup =
      '<iframe src="/dist/frame.html" title="Guide" width="360" height="600"></iframe>' +
      '<p id="patient-portal-login">Portal</p>';
    const window = await visit(page(padding + resize, markup, '#patient-portal-login'));
    const frame = window.document.querySelector('iframe')!;
    await waitFor(() => frame.clientHeight > 1000, 'the height');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(frame.contentWindow!.location.hash).to.equal('');
    window.location.hash = hash;
    const offset = () => frame.getBoundingClientRect().top;
    await expectAt(() => findSection(frame.contentDocument!, 'urgent'), {offset});
  });

  it('opens it in a frame whose own URL names it, without scrolling the page around', async () => {
    const frame = `<iframe src="/dist/frame.html?element=${tag}${hash}" title="Signs" width="360" height="600"></iframe>`;
    const sized = await visit(page(resize, frame, ''));
    const inside = () => sized.document.querySelector('iframe')!.contentDocument!;
    await waitFor(() => findSection(inside(), 'urgent')?.open, 'open');
    await waitFor(() => sized.document.querySelector('iframe')!.clientHeight > 1000, 'the height');
    expect(sized.scrollY).to.equal(0);
    const alone = await visit(page('', frame, ''));
    const document = () => alone.document.querySelector('iframe')!.contentDocument!;
    await waitFor(() => findSection(document(), 'urgent')?.open, 'open');
    await expectAt(() => findSection(document(), 'urgent'), {top: 0});
    expect(alone.scrollY).to.equal(0);
  });
});
