import {expect} from '@open-wc/testing';
import {inTurn} from '../support/engine-turns.js';
import {examples} from '../support/examples.js';
import {queryAll, query, ready, languageOf, waitFor, type Widget} from '../support/widget.js';
import {close, open, type HostPage} from '../support/pages.js';

const resize = '<script defer src="/dist/frame-resize.js"></script>';

/** A host page with a frame on it; `query` is what the frame's address says. */
async function host(query: string, {head = resize, base = '/dist'} = {}) {
  const page = await open('head', {
    head,
    markup:
      `<p>Before</p><iframe src="${base}/frame.html?${query}" title="Help" width="360" height="600">` +
      '</iframe>',
  });
  return {page, frame: page.document.querySelector('iframe')!};
}

type Inside = HostPage['window'];
const windowOf = (frame: HTMLIFrameElement) => frame.contentWindow as Inside;

/** The widget in a frame of this origin, when it shows its words. */
async function widgetIn(frame: HTMLIFrameElement): Promise<Widget> {
  const find = () =>
    frame.contentDocument?.querySelector<Widget>(examples.map(({name}) => name).join());
  await waitFor(() => find()?.shadowRoot, 'the widget in the frame');
  return ready(find()!);
}
const fits = (frame: HTMLIFrameElement) => {
  const {scrollHeight, clientHeight} = frame.contentDocument!.documentElement;
  return clientHeight >= 200 && scrollHeight <= clientHeight;
};

describe('a frame', () => {
  afterEach(close);

  it('shows the element in its URL, with its attributes, in its language', async () => {
    const {frame} = await host('element=coping-guide&lang=es&heading-level=3&tools=none');
    const widget = await widgetIn(frame);
    expect(widget.localName).to.equal('coping-guide');
    expect(languageOf(widget)).to.equal('es');
    expect(queryAll(widget, '.languages')).to.deep.equal([]);
    expect(query(widget, '.title').localName).to.equal('h3');
    const {documentElement, title} = frame.contentDocument!;
    expect(documentElement.lang).to.equal('es');
    expect(title).to.equal(query(widget, '.title').textContent!.trim());
  });

  it('shows the reviewer if its own page names one, and never from its URL', async () => {
    const {frame} = await host(
      'element=coping-guide&lang=en&reviewed-by=Mallory&words=/words.json&reviewed',
      {base: '/recorded'},
    );
    const footer = query(await widgetIn(frame), 'footer').textContent;
    expect(footer).to.contain('Dr. Ana Ruiz').and.to.contain('October 5, 2026');
    expect(footer).not.to.contain('Mallory');
    const {warnings} = windowOf(frame).recorded;
    expect(warnings.filter((said) => said.includes('reviewed-by: expected'))).to.have.length(1);
    expect(warnings.filter((said) => said.includes('words: expected'))).to.have.length(1);
    // Its page names overrides that do not exist here.
    expect(warnings.filter((said) => /status=404/.test(said))).to.have.length(1);
    close();
    const {frame: other} = await host('element=coping-guide&lang=en&reviewed-by=Mallory');
    expect(query(await widgetIn(other), 'footer').textContent).to.contain('Not yet reviewed');
  });

  it('updates its title and lang to the language that the reader chooses', async () => {
    const {frame} = await host('element=recurrence-explainer&lang=en');
    const widget = await widgetIn(frame);
    const {documentElement} = frame.contentDocument!;
    expect(documentElement.lang).to.equal('en');
    expect(frame.contentDocument!.title).to.equal('When breast cancer comes back');
    query(widget, '.languages [lang=es]').click();
    await waitFor(() => documentElement.lang === 'es');
    expect(frame.contentDocument!.title).to.equal(query(widget, '.title').textContent!.trim());
  });

  it('loads no content in the other language, and no file twice', async () => {
    const {frame} = await host('element=diagnosis-guide&lang=es', {base: '/recorded'});
    await widgetIn(frame);
    const files = windowOf(frame)
      .performance.getEntriesByType('resource')
      // The control that opens all sections comes after the content, at some time.
      .filter(({name}) => name.includes('/recorded/') && !name.includes('section-tools'))
      .map(({name}) =>
        name
          .split('/')
          .at(-1)!
          .replace(/-[\w-]{8}\.js/, ''),
      );
    expect(files.sort()).to.deep.equal(
      [
        'base',
        'diagnosis-guide',
        'diagnosis-guide.es',
        'frame.css',
        'frame.js',
        'interface.es',
        'shared',
      ].sort(),
    );
  });

  it('shows the guide if its URL names no known element', async () => {
    const {frame} = await host('element=constructor');
    expect((await widgetIn(frame)).localName).to.equal('recurrence-guide');
  });

  it('is and stays as tall as its content', async () => {
    const {frame} = await host('element=recurrence-explainer&lang=en');
    const widget = await widgetIn(frame);
    await waitFor(() => fits(frame), 'the first height');
    const first = frame.clientHeight;
    const details = queryAll<HTMLDetailsElement>(widget, 'details.section');
    for (const section of details) section.open = true;
    await waitFor(() => frame.clientHeight > first + 1000 && fits(frame), 'grows');
    for (const section of details) section.open = false;
    // The first height may have been measured beside a scroll bar.
    await waitFor(() => frame.clientHeight < first + 200 && fits(frame), 'shrinks');
  });

  it('is as tall as its content from another origin, even if the script loads last', async () => {
    const origin = await (await fetch('/other-origin')).text();
    const {page, frame} = await host('element=recurrence-explainer&lang=en', {
      base: `${origin}/dist`,
      head: '',
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(frame.style.height).to.equal('');
    const script = page.document.createElement('script');
    script.src = '/dist/frame-resize.js';
    page.document.head.append(script);
    await waitFor(() => frame.clientHeight > 1000, 'the height');
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('without the script scrolls inside', async () => {
    const {frame} = await host('element=recurrence-explainer&lang=en', {head: ''});
    const widget = await widgetIn(frame);
    expect(frame.clientHeight).to.equal(600);
    const {documentElement: root} = frame.contentDocument!;
    await waitFor(() => root.scrollHeight > 1000);
    const link = queryAll(widget, 'nav a').at(-1)!;
    link.click();
    await waitFor(() => root.scrollTop > 300);
  });

  it('scrolls the host page to the place in its URL', async () => {
    const {page, frame} = await host('element=recurrence-explainer&lang=en');
    const widget = await widgetIn(frame);
    await waitFor(() => fits(frame));
    const scrollMargin = 16;
    const section = () => queryAll(widget, '.section-box').at(-1)!.getBoundingClientRect();
    queryAll(widget, 'nav a').at(-1)!.click();
    await waitFor(
      () => Math.abs(frame.getBoundingClientRect().top + section().top) <= scrollMargin,
      'the section is at the top',
    );
    expect(page.window.scrollY).to.be.greaterThan(300);
  });

  it('reads its theme from the URL, and warns once about values that it cannot use', async () => {
    const {frame} = await host(
      'element=recurrence-explainer&lang=en&onclick=alert(1)&theme=dark' +
        `&theme=${encodeURIComponent('--rw-color-accent:#123456;--rw-radius:0;--rw-nothing:1;--rw-color-text:url(x)')}`,
      {base: '/recorded'},
    );
    const widget = await widgetIn(frame);
    const style = windowOf(frame).getComputedStyle(widget);
    expect(style.getPropertyValue('--rw-color-accent').trim()).to.equal('#123456');
    expect(style.borderTopLeftRadius).to.equal('0px');
    expect(style.getPropertyValue('--rw-color-text')).to.equal('');
    expect(style.colorScheme).to.equal('dark');
    expect(widget.hasAttribute('onclick')).to.equal(false);
    expect(widget.getAttribute('style')).not.to.match(/#123456|url/);
    const {warnings, violations, errors} = windowOf(frame).recorded;
    expect([violations, errors]).to.deep.equal([[], []]);
    expect(
      warnings.map((text) => /frame\.html (?:theme "?)?([\w-]+)/.exec(text)![1]),
    ).to.deep.equal(['onclick', '--rw-nothing', '--rw-color-text']);
  });

  it('accepts a preset by name, which properties override', async () => {
    const {frame} = await host(
      `element=coping-guide&theme=clay&theme=${encodeURIComponent('--rw-scale:1.3')}`,
      {base: '/recorded'},
    );
    const style = windowOf(frame).getComputedStyle(await widgetIn(frame));
    await waitFor(() => style.getPropertyValue('--rw-radius').trim() === '1.25rem', 'the preset');
    expect(style.getPropertyValue('--rw-scale').trim()).to.equal('1.3');
    expect(windowOf(frame).recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });

  for (const {name} of inTurn(examples)) {
    it(`shows <${name}> under the strict policy`, async () => {
      const {frame} = await host(`element=${name}&lang=es&theme=auto`, {base: '/recorded'});
      const widget = await widgetIn(frame);
      for (const details of queryAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
      await waitFor(() => fits(frame));
      expect(windowOf(frame).recorded).to.deep.equal({warnings: [], violations: [], errors: []});
    });
  }
});

describe('the page around a frame', () => {
  afterEach(close);

  const hollow = '/test/pages/hollow';
  const from = "from: 'recurrence-widgets'";
  /** Posts a message from a frame to its host page; `message` is code. */
  const say = (frame: HTMLIFrameElement, message: string) =>
    windowOf(frame).eval(`parent.postMessage(${message}, '*')`);
  const height = (value: number | string) => `{${from}, type: 'height', height: ${value}}`;
  const scroll = (top: number | string, high = 5000) =>
    `{${from}, type: 'scroll', top: ${top}, height: ${high}}`;
  const heard = (page: HostPage) => {
    let count = 0;
    page.window.addEventListener('message', () => count++);
    return (messages: number) => waitFor(() => count >= messages, `${messages} messages`);
  };
  const add = async (page: HostPage, src: string) => {
    const frame = page.document.createElement('iframe');
    frame.src = src;
    page.document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    return frame;
  };

  it('accepts only plausible heights', async () => {
    const {page, frame} = await host('', {base: hollow});
    const messages = heard(page);
    say(frame, height(812.4));
    await waitFor(() => frame.style.height === '813px');
    const nonsense = ['NaN', '-5', '1e7', 'Infinity', "'900'", 'null', '{}', '[900]'].map(height);
    const strange = ["{type: 'height', height: 700}", 'null', "'recurrence-widgets'"];
    for (const message of [...nonsense, ...strange]) say(frame, message);
    await messages(12);
    expect(frame.style.height).to.equal('813px');
    say(frame, height(3));
    await waitFor(() => frame.style.height === '200px');
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('listens only to windows of its own frames, of any origin', async () => {
    const {page, frame} = await host('', {base: hollow});
    const messages = heard(page);
    page.window.eval(`postMessage(${height(700)}, '*')`);
    // A page that is no frame of ours.
    const stranger = await add(page, '/test/pages/breaks-policy.html');
    say(stranger, height(700));
    await messages(2);
    expect([frame, stranger].map(({style}) => style.height)).to.deep.equal(['', '']);
    // A URL may redirect to another origin. All that a frame can do is set its own height.
    const moved = await add(page, `${hollow}/frame.html`);
    moved.src = `${await (await fetch('/other-origin')).text()}/dist/frame.html`;
    say(moved, height(700));
    await messages(3);
    await waitFor(() => moved.style.height === '700px');
  });

  it('sizes a copy of the frame under a name of the hospital', async () => {
    const {page} = await host('', {base: hollow});
    const copy = await add(page, '/test/pages/hollow/frame-hospital.html');
    say(copy, height(700));
    await waitFor(() => copy.style.height === '700px');
  });

  it('scrolls to a place in a frame, below what is fixed at its top', async () => {
    const {page, frame} = await host('', {base: hollow});
    const top = () => frame.getBoundingClientRect().top;
    page.document.documentElement.style.scrollPaddingTop = '50px';
    say(frame, scroll(2000));
    await waitFor(() => Math.abs(top() + 1950) < 2);
    expect(frame.clientHeight).to.equal(5000);
    expect(frame.style.scrollMarginTop).to.equal('');
    for (const wrong of ['NaN', '-1e9', "'9'"]) say(frame, scroll(wrong));
    say(frame, height(5001));
    await waitFor(() => frame.clientHeight === 5001);
    expect(Math.abs(top() + 1950)).to.be.lessThan(2);
  });

  it('does not scroll to a frame whose own styles limit its height', async () => {
    const {page, frame} = await host('', {base: hollow});
    frame.style.maxHeight = '500px';
    const messages = heard(page);
    say(frame, scroll(2000));
    await messages(1);
    expect([frame.clientHeight, page.window.scrollY]).to.deep.equal([500, 0]);
  });

  it('may have a strict policy', async () => {
    const page = await open('head', {
      head: resize,
      policy: 'strict',
      from: location.origin,
      markup: '<iframe src="/dist/frame.html?element=coping-guide" title="Help"></iframe>',
    });
    const frame = page.document.querySelector('iframe')!;
    await waitFor(() => frame.clientHeight > 500);
    expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
  });
});
