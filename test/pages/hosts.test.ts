/** The widgets on pages with the real style sheets of widely used systems (`npm run demo` makes them). */
import {expect} from '@open-wc/testing';
import {waitFor} from '../support/widget.js';

const hosts: Readonly<Record<string, string>> = {
  bootstrap: 'recurrence-explainer',
  tailwind: 'treatment-options',
  wordpress: 'coping-guide',
  foundation: 'diagnosis-guide',
  uswds: 'support-resources',
};

const address = (name: string): string => `/build/demo/hosts/${name}.html`;

interface Shown {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
  readonly root: ShadowRoot;
}

/** Opens a host page and waits for its widget. */
async function open(name: string, width: number): Promise<Shown> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  frame.src = `${address(name)}?lang=es`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const page = frame.contentDocument!;
  const tag = hosts[name]!;
  const rootOf = () => page.querySelector(tag)?.shadowRoot;
  await waitFor(() => rootOf()?.querySelector('article'), `${tag} on ${name}`);
  await page.fonts.ready;
  return {page, frame, view: frame.contentWindow as Shown['view'], root: rootOf()!};
}

const px = (value: string): number => Number.parseFloat(value);

describe('host pages', function () {
  this.timeout(60_000);
  const listed = new Set<string>();
  before(async () => {
    const html = await (await fetch(address('index'))).text();
    for (const [, name] of html.matchAll(/href="[^"]*hosts\/([\w-]+)\.html"/g)) listed.add(name!);
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, tag] of Object.entries(hosts)) {
    it(`${name}: <${tag}> looks as it should, at any width`, async function () {
      // Twenty Twenty-One is a Debian package; without it the site has no such page.
      if (name === 'wordpress' && !listed.has(name)) return this.skip();
      expect(listed.has(name), 'the site lists the page').to.equal(true);

      const {page, view, frame, root} = await open(name, 390);
      const host = page.querySelector(tag)!;
      const style = (element: Element) => view.getComputedStyle(element);
      const one = (selector: string) => root.querySelector<HTMLElement>(selector)!;
      const title = one('.title');
      const lead = one('.short li:last-child');
      const size = px(style(one('article')).fontSize);

      expect(style(lead).fontFamily, 'the page’s font').to.equal(
        style(host.parentElement!).fontFamily,
      );
      expect(size, 'size of the text').to.be.within(17, 22);
      expect(px(style(title).fontSize) / size, 'title to text').to.be.within(1.4, 2.2);
      expect(Number(style(title).fontWeight), 'weight of the title').to.be.at.least(600);
      expect(style(title).textTransform).to.equal('none');
      expect(px(style(lead).lineHeight) / px(style(lead).fontSize)).to.be.within(1.4, 1.75);
      expect(style(title).color, 'the page’s headings do not reach in').to.equal(
        style(one('article')).color,
      );
      // A page's own rules may space its letters a little; they must not spread the words.
      expect(px(style(lead).letterSpacing) || 0).to.be.within(-1, 1);
      for (const target of root.querySelectorAll<HTMLElement>('summary, article > nav a')) {
        if (target.checkVisibility()) {
          expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(43.9);
        }
      }
      for (const box of root.querySelectorAll<HTMLInputElement>(
        'input[type=radio], input[type=checkbox]',
      )) {
        if (box.checkVisibility()) expect(box.getBoundingClientRect().width).to.be.at.least(12);
      }
      for (const list of root.querySelectorAll('.items')) {
        expect(style(list).listStyleType, 'points of a list').to.equal('disc');
      }

      for (const width of [320, 390, 768, 1100]) {
        frame.style.width = `${width}px`;
        await new Promise((resolve) => view.requestAnimationFrame(() => resolve(null)));
        const {scrollWidth, clientWidth} = page.documentElement;
        expect(scrollWidth, `width of the page at ${width}`).to.be.at.most(clientWidth);
        const {left, right} = host.getBoundingClientRect();
        expect(left, `left at ${width}`).to.be.at.least(0);
        expect(right, `right at ${width}`).to.be.at.most(width);
      }

      expect(one('article').lang).to.equal('es');
      const english = () =>
        page
          .querySelector('language-switch')!
          .shadowRoot?.querySelector<HTMLElement>('button[lang=en]');
      await waitFor(english, 'the language switch of the page');
      english()!.click();
      await waitFor(() => one('article').lang === 'en', 'the widget speaks English');
      await waitFor(() => page.documentElement.lang === 'en', 'and so does the page');
    });
  }
});
