/** Removed widgets leave memory, whatever state they were in. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {serve, type Server} from '../node/server.ts';
import {examples} from '../support/examples.ts';

/** A device with a voice, on a page where printing does nothing. */
const setup = `
  window.print = () => {};
  const voices = [{name: 'Voice', voiceURI: 'voice', lang: 'en-US', localService: true, default: true}];
  const speech = new EventTarget();
  Object.assign(speech, {getVoices: () => voices, speak() {}, cancel() {}, speaking: true});
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
`;

/** Brings a widget into a state before it is removed; runs in the page. */
const states: Readonly<Record<string, (root: ShadowRoot) => unknown>> = {
  'as loaded': () => {},
  'with everything open': (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
  },
  'while it reads aloud': (root) => {
    const listen = root.querySelectorAll<HTMLDetailsElement>('.tool')[1];
    listen?.querySelector('button')?.click();
  },
  'after printing': (root) => {
    root.querySelector<HTMLElement>('[part=print]')?.click();
    setTimeout(() => {
      dispatchEvent(new Event('afterprint'));
      dispatchEvent(new Event('focus'));
    }, 50);
  },
  'with a term’s card open': async (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.querySelector<HTMLElement>('button.term')?.click();
    for (let wait = 0; wait < 40 && !root.querySelector('.term-card'); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
  'after its text was written': (root) => {
    for (const field of root.querySelectorAll('textarea')) {
      field.value = 'text';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  },
  'after an answer': (root) => root.querySelector<HTMLElement>('.feedback button')?.click(),
};

describe('removed widgets', () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    browser = await launch();
    server = await serve('.', (request, response) =>
      request.url === '/' ? answer(response, '<main></main>') : false,
    );
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function surviving(page: Page, tag: string, state: string): Promise<number> {
    await page.evaluate(
      async ([tag, source]) => {
        const bring = new Function(`return (${source})`)() as (root: ShadowRoot) => unknown;
        const refs: WeakRef<Element>[] = [];
        for (let round = 0; round < 2; round++) {
          const widget = document.createElement(tag!);
          widget.setAttribute('tools', 'language print listen text-size feedback');
          document.querySelector('main')!.append(widget);
          for (let wait = 0; wait < 200; wait++) {
            const root = widget.shadowRoot;
            const article = root?.querySelector('.tools, .chapter > :not(.state)');
            if (article) break;
            await new Promise((resolve) => setTimeout(resolve, 25));
          }
          const inner = widget.shadowRoot!.querySelector('.chapter > :not(.state)');
          await bring((inner ?? widget).shadowRoot!);
          await new Promise((resolve) => setTimeout(resolve, 60));
          widget.remove();
          refs.push(new WeakRef(widget));
        }
        (globalThis as {refs?: WeakRef<Element>[]}).refs = refs;
      },
      [tag, String(states[state])],
    );
    const session = await page.context().newCDPSession(page);
    const count = () =>
      page.evaluate(
        () => (globalThis as {refs?: WeakRef<Element>[]}).refs!.filter((ref) => ref.deref()).length,
      );
    for (let attempt = 0; attempt < 5 && (await count()); attempt++) {
      if (attempt) await page.waitForTimeout(100);
      await session.send('HeapProfiler.collectGarbage');
    }
    await session.detach();
    return count();
  }

  for (const {name} of examples) {
    describe(`<${name}> is freed`, () => {
      let page: Page;
      before(async () => {
        page = await browser.newPage();
        await page.addInitScript(setup);
        await page.goto(server.address);
      });
      after(() => page.close());

      for (const state of Object.keys(states)) {
        test(state, async () => {
          // The browser may keep what had the focus last.
          assert.ok((await surviving(page, name, state)) <= 1);
        });
      }
    });
  }

  test('a term opens again in a widget that was removed with its card open', async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    const cards = await page.evaluate(async () => {
      const until = async (condition: () => unknown) => {
        for (let wait = 0; wait < 200 && !condition(); wait++) {
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
        return condition();
      };
      const widget = document.createElement('recurrence-explainer');
      const main = document.querySelector('main')!;
      main.append(widget);
      const term = () => widget.shadowRoot?.querySelector<HTMLElement>('.section button.term');
      const card = () => widget.shadowRoot?.querySelector('.term-card');
      await until(term);
      for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
      term()!.click();
      const first = Boolean(await until(card));
      widget.remove();
      const left = Boolean(card());
      main.append(widget);
      await new Promise((resolve) => setTimeout(resolve, 400));
      term()!.click();
      return [first, left, Boolean(await until(card))];
    });
    assert.deepEqual(cards, [true, false, true]);
    await page.close();
  });
});
