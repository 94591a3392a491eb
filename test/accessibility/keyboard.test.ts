/** WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.5.8: every control is reached with Tab, in order, and is seen. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {parseTestOptions} from '../../tools/testing/options.ts';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {examples, helpers} from '../support/examples.ts';

interface Stop {
  readonly name: string;
  /** Position in the document order of everything that can have focus. */
  readonly order: number;
  readonly top: number;
  readonly isVisible: boolean;
  /** Outlines and shadows of what may draw the ring: the element, the label around it or what follows it. */
  readonly rings: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly isInline: boolean;
}

/** Defined in the page by `prepare`. */
declare const visited: Element[];
declare const ringsOf: (element: Element) => string[];

/** Defines what the other functions that run in the page need. */
const prepare = (): void => {
  const rings = (element: Element): string[] =>
    [element, element.parentElement, element.nextElementSibling].map((one) => {
      if (!one) return '';
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(one);
      const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return `${outline ? `${outlineStyle} ${outlineWidth}` : ''} ${boxShadow}`;
    });
  Object.assign(globalThis, {visited: [], ringsOf: rings});
};

/** The same places without focus: a shadow that is always there is no ring. Runs in the page. */
const ringsAtRest = (): string[][] => visited.map((element) => ringsOf(element));

/** Visible controls that Tab did not reach; of radio buttons, it reaches one. Runs in the page. */
const missed = (tag: string): string[] => {
  const groups = visited.map((one) => one.matches('[type=radio]') && one.getAttribute('name'));
  const found: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.shadowRoot) visit(one.shadowRoot);
      if (!one.matches('a[href], button, input, select, textarea, summary')) continue;
      if (one.matches(':disabled') || visited.includes(one) || one.closest('[inert]')) continue;
      if (!one.checkVisibility({visibilityProperty: true})) continue;
      if (one.matches('[type=radio]') && groups.includes(one.getAttribute('name'))) continue;
      found.push(
        `${one.localName}${one.id && `#${one.id}`} ${one.textContent.trim().slice(0, 30)}`,
      );
    }
  };
  visit(document.querySelector(tag)!.shadowRoot!);
  return found;
};

/** Describes what has the focus; undefined outside the widget. Runs in the page. */
const focused = (): Stop | undefined => {
  let element: Element | null = document.activeElement;
  if (!element?.shadowRoot) return undefined;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLElement)) return undefined;
  visited.push(element);
  const flat: Element[] = [];
  const visit = (root: ParentNode): void => {
    for (const one of root.querySelectorAll('*')) {
      flat.push(one);
      if (one.shadowRoot) visit(one.shadowRoot);
    }
  };
  visit(document);
  const target = element.closest('label') ?? element;
  const {top, bottom, width, height} = target.getBoundingClientRect();
  return {
    name: `${element.localName}${element.id && `#${element.id}`} ${element.textContent.trim().slice(0, 30)}`,
    order: flat.indexOf(element),
    top,
    isVisible: bottom > 0 && top < innerHeight,
    rings: ringsOf(element),
    width,
    height,
    isInline: getComputedStyle(element).display === 'inline',
  };
};

const MAX_STOPS = 600;

describe('the keyboard reaches every control', () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) => {
      const [, tag, lang] = /^\/\?([\w-]+)=(\w+)$/.exec(request.url) ?? [];
      if (!tag) return false;
      const attributes =
        tag === 'language-switch' ? '' : ' tools="language print listen text-size feedback"';
      const markup = `<a id="before" href="#">Before</a><${tag}${attributes}></${tag}><a id="after" href="#">After</a>`;
      return answer(response, markup, lang);
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Presses Tab from before the widget until after it, or backwards. */
  async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
    const [from, to] = key === 'Tab' ? ['before', 'after'] : ['after', 'before'];
    await page.focus(`#${from}`);
    const stops: Stop[] = [];
    for (let count = 0; count < MAX_STOPS; count++) {
      await page.keyboard.press(key);
      if (await page.evaluate((id) => document.activeElement?.id === id, to)) return stops;
      const stop = await page.evaluate(focused);
      if (stop) stops.push(stop);
    }
    assert.fail(`no way out after ${MAX_STOPS} stops; the last is ${stops.at(-1)?.name}`);
  }

  for (const [index, {name}] of [...examples, ...helpers].entries()) {
    const lang = index % 2 ? 'es' : 'en';
    test(`of <${name}> in "${lang}", in order, and leaves it`, async () => {
      const page = await browser.newPage({viewport: {width: 390, height: 844}});
      await page.goto(`${server.address}/?${name}=${lang}`);
      await page.waitForFunction(
        (tag) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector('.tools, .chapter > :not(.state), .languages button'),
        name,
      );
      await page.evaluate(prepare);
      const stops = await walk(page, 'Tab');
      assert.ok(stops.length >= 2, `${stops.length} stops`);
      const where = (stop: Stop): string => stop.name;
      const orders = stops.map(({order}) => order);
      assert.deepEqual(
        orders,
        [...orders].sort((a, b) => a - b),
        'focus follows the document',
      );
      assert.deepEqual(stops.filter(({isVisible}) => !isVisible).map(where), [], 'out of view');
      const atRest = await page.evaluate(ringsAtRest);
      const hasRing = ({rings}: Stop, index: number): boolean =>
        rings.some((ring, place) => ring.trim() !== 'none' && ring !== atRest[index]![place]);
      assert.deepEqual(
        stops.filter((stop, index) => !hasRing(stop, index)).map(where),
        [],
        'without a ring',
      );
      assert.deepEqual(await page.evaluate(missed, name), [], 'not reached');
      const small = stops.filter(
        ({width, height, isInline}) => !isInline && (width < 24 || height < 24),
      );
      assert.deepEqual(small.map(where), [], 'smaller than 24 px');
      if (!parseTestOptions().full) return page.close();
      const back = await walk(page, 'Shift+Tab');
      assert.deepEqual(back.map(({order}) => order).reverse(), orders, 'the same way back');
      await page.close();
    });
  }
});
