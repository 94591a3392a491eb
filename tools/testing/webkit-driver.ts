/** WebKitGTK's WebDriver server, and calls to it over `fetch`. */
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {WebKitPaths} from './browsers.ts';
import {startDisplay, type Display} from './display.ts';
import {freePort} from './free-port.ts';

// GTK's window frame would keep the page wider than a phone.
const gtkCss = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; }';

export class WebKitDriver {
  readonly #paths: WebKitPaths;
  #display: Display | undefined;
  #process: ChildProcess | undefined;
  #settings: string | undefined;
  #url = '';

  constructor(paths: WebKitPaths) {
    this.#paths = paths;
  }

  async start(): Promise<void> {
    this.#display ??= await startDisplay(this.#paths.xvfb);
    if (!this.#settings) {
      this.#settings = mkdtempSync(join(tmpdir(), 'rw-webkit-'));
      mkdirSync(join(this.#settings, 'gtk-3.0'));
      writeFileSync(join(this.#settings, 'gtk-3.0', 'gtk.css'), gtkCss);
    }
    this.#process?.kill();
    const port = await freePort();
    this.#url = `http://127.0.0.1:${port}`;
    this.#process = spawn(this.#paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: this.#display.name,
        XDG_CONFIG_HOME: this.#settings,
        NO_AT_BRIDGE: '1',
      },
    });
    for (let tries = 0; ; tries++) {
      try {
        await this.call('/status');
        return;
      } catch (error) {
        if (tries > 50) throw error;
        await wait(100);
      }
    }
  }

  /** Calls the driver; throws what it answers, or after `timeout` milliseconds. */
  async call(
    path: string,
    body?: unknown,
    {method = body ? 'POST' : 'GET', timeout = 120_000} = {},
  ): Promise<unknown> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      ...(body ? {body: JSON.stringify(body)} : {}),
      headers: {'content-type': 'application/json'},
      signal: AbortSignal.timeout(timeout),
    });
    const {value} = (await response.json()) as {value: {message?: string} | null};
    if (!response.ok) throw new Error(`${path}: ${value?.message ?? response.status}`);
    return value;
  }

  /** Opens a browser; resolves to the id of its session. */
  async openBrowser(timeout: number): Promise<string> {
    const options = {binary: this.#paths.browser, args: ['--automation']};
    const value = await this.call(
      '/session',
      {capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}}},
      {timeout},
    );
    return (value as {sessionId: string}).sessionId;
  }

  stop(): void {
    this.#process?.kill();
    this.#display?.stop();
    if (this.#settings) rmSync(this.#settings, {recursive: true, force: true});
  }
}
