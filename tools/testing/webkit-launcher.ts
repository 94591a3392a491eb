/** Runs Web Test Runner's pages in WebKitGTK, by the W3C WebDriver protocol. */
import {spawn} from 'node:child_process';
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {display} from './browsers.ts';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

// GTK's window frame would keep the page wider than a phone.
const gtkCss = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; }';

/** How long a step of opening a page may take, in milliseconds. */
const startPatience = 45_000;

export function webkitLauncher({driver, xvfb, browser}) {
  let screen;
  let server;
  let home;
  let root;
  const sessions = new Map();

  async function call(path, body, method = body ? 'POST' : 'GET', patience = 120_000) {
    const response = await fetch(`${root}${path}`, {
      method,
      body: body && JSON.stringify(body),
      headers: {'content-type': 'application/json'},
      signal: AbortSignal.timeout(patience),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.message ?? response.status}`);
    return value;
  }

  async function startDriver() {
    const port = await freePort();
    root = `http://127.0.0.1:${port}`;
    server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {...process.env, DISPLAY: screen.name, XDG_CONFIG_HOME: home, NO_AT_BRIDGE: '1'},
    });
    for (let tries = 0; ; tries++) {
      try {
        await call('/status');
        return;
      } catch (error) {
        if (tries > 50) throw error;
        await wait(100);
      }
    }
  }

  async function openPage(sessionId, url) {
    const start = (path, body) => call(path, body, 'POST', startPatience);
    const {sessionId: id} = await start('/session', {
      capabilities: {
        alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}},
      },
    });
    sessions.set(sessionId, id);
    await start(`/session/${id}/window/rect`, {width: 1024, height: 900});
    await start(`/session/${id}/url`, {url});
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    /** Used by the commands that type and click. */
    call: (sessionId, path, body) => call(`/session/${sessions.get(sessionId)}${path}`, body),
    async initialize() {
      screen = await display(xvfb);
      home = mkdtempSync(join(tmpdir(), 'rw-webkit-'));
      mkdirSync(join(home, 'gtk-3.0'));
      writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), gtkCss);
      await startDriver();
    },
    async startSession(sessionId, url) {
      for (let tries = 1; ; tries++) {
        try {
          return await openPage(sessionId, url);
        } catch (error) {
          if (tries === 3) throw error;
          // On a busy machine the driver at times never answers; a new one does.
          console.log(`WebKit starts again: ${error.message}`);
          const id = sessions.get(sessionId);
          sessions.delete(sessionId);
          if (id) await call(`/session/${id}`, undefined, 'DELETE', 5000).catch(() => {});
          server.kill();
          await startDriver();
        }
      }
    },
    isActive: (sessionId) => sessions.has(sessionId),
    getBrowserUrl: (sessionId) => call(`/session/${sessions.get(sessionId)}/url`),
    async stopSession(sessionId) {
      const id = sessions.get(sessionId);
      sessions.delete(sessionId);
      if (id) await call(`/session/${id}`, undefined, 'DELETE').catch(() => {});
      return {};
    },
    async stop() {
      for (const id of sessions.keys()) await this.stopSession(id);
      server?.kill();
      screen?.stop();
      if (home) rmSync(home, {recursive: true, force: true});
    },
  };
}
