/** What a person's hands do, for tests in every engine: `press` keys and chords, `click` a point, size the `viewport`. */

/** Keys that WebDriver names by a code point. */
const codes = {
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

const press = {
  /** `Shift+Tab`: all but the last are held. */
  async puppeteer(page, chord) {
    const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
    const last = keys.pop();
    for (const key of keys) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  },
  webdriver(call, chord) {
    const keys = chord.split('+').map((key) => codes[key] ?? key);
    const actions = [
      ...keys.map((value) => ({type: 'keyDown', value})),
      ...keys.reverse().map((value) => ({type: 'keyUp', value})),
    ];
    return call('/actions', {actions: [{type: 'key', id: 'keys', actions}]});
  },
};

const click = {
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

const viewport = {
  puppeteer: (page, size) => page.setViewport(size),
  async webdriver(call, {width, height}) {
    // The window is larger than the page by its frame, which only the page knows.
    const frame = await call('/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      args: [],
    });
    await call('/window/rect', {width: width + frame[0], height: height + frame[1]});
  },
};

const commands = {press, click, viewport};

export function inputCommands() {
  return {
    name: 'input-commands',
    async executeCommand({command, payload, session}) {
      const hands = commands[command];
      if (!hands) return undefined;
      const {browser, id} = session;
      if (browser.type === 'webdriver') {
        await hands.webdriver((path, body) => browser.call(id, path, body), payload);
      } else {
        await hands.puppeteer(browser.getPage(id), payload);
      }
      return true;
    },
  };
}
