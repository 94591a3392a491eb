/** Commands for browser tests in every engine: `press` keys and chords, `click` a point, size the `viewport`. */
import type {TestRunnerPlugin} from '@web/test-runner';
import type {KeyInput, Page} from 'puppeteer-core';
import type {WebKitLauncher} from './webkit-launcher.ts';

type WebDriverCall = (path: string, body: unknown) => Promise<unknown>;

interface Command<Payload> {
  puppeteer(page: Page, payload: Payload): Promise<unknown>;
  webdriver(call: WebDriverCall, payload: Payload): Promise<unknown>;
}

/** WebDriver names these keys by code points. */
const keyCodes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

/** `Shift+Tab`: all keys but the last are held. */
const press: Command<string> = {
  async puppeteer(page, chord) {
    const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
    const last = keys.pop()!;
    for (const key of keys) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  },
  webdriver(call, chord) {
    const keys = chord.split('+').map((key) => keyCodes[key] ?? key);
    const actions = [
      ...keys.map((value) => ({type: 'keyDown', value})),
      ...keys.reverse().map((value) => ({type: 'keyUp', value})),
    ];
    return call('/actions', {actions: [{type: 'key', id: 'keys', actions}]});
  },
};

const click: Command<{x: number; y: number}> = {
  puppeteer: (page, {x, y}) => page.mouse.click(x, y),
  webdriver: (call, {x, y}) =>
    call('/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            {type: 'pointerMove', x, y, origin: 'viewport'},
            {type: 'pointerDown', button: 0},
            {type: 'pointerUp', button: 0},
          ],
        },
      ],
    }),
};

const viewport: Command<{width: number; height: number}> = {
  puppeteer: (page, size) => page.setViewport(size),
  async webdriver(call, {width, height}) {
    // WebDriver sizes the window; only the page knows how much of it is frame.
    const [x, y] = (await call('/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      args: [],
    })) as [number, number];
    await call('/window/rect', {width: width + x, height: height + y});
  },
};

const commands: Record<string, Command<never>> = {press, click, viewport};

export const inputCommands = (): TestRunnerPlugin => ({
  name: 'input-commands',
  async executeCommand({command, payload, session}) {
    const run = commands[command];
    if (!run) return undefined;
    if (session.browser.type === 'webdriver') {
      const launcher = session.browser as WebKitLauncher;
      await run.webdriver((path, body) => launcher.call(session.id, path, body), payload as never);
    } else {
      const launcher = session.browser as unknown as {getPage(id: string): Page};
      await run.puppeteer(launcher.getPage(session.id), payload as never);
    }
    return true;
  },
});
