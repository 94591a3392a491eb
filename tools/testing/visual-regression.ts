/**
 * Screenshots of every widget, always by the packaged Chromium and in one font, so that a screenshot is
 * the same, byte for byte, until something is drawn differently.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {localization} from '../content/content.ts';
import {widgets} from '../content/widgets.ts';
import {allCombinations, pairwise, type Combination} from '../../test/support/pairwise.ts';
import {launchChromium} from './browser-server.ts';
import {startPictureServer} from './picture-server.ts';

/** The widths, and how much of a widget's height is captured at each, in CSS pixels. */
const heights = {390: 2200, 768: 1600, 1280: 1200} as const;

/** The hash of each approved screenshot, by its name. */
export const approvedFile = 'test/pictures.json';
export const approved = (): Record<string, string> =>
  JSON.parse(readFileSync(approvedFile, 'utf8')) as Record<string, string>;

const variants = () => ({
  language: localization().languages,
  preset: readdirSync('themes')
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.slice(0, -'.css'.length)),
  width: [390, 768, 1280] as const,
  scheme: ['light', 'dark'] as const,
});
type Variant = Combination<ReturnType<typeof variants>>;

/** The variants of each widget: every pair of language, preset, width and scheme, or all of them. */
export const chosenVariants = (full: boolean): Variant[] =>
  (full ? allCombinations : pairwise)(variants()) as Variant[];

export const pictureName = (widget: string, {preset, scheme, language, width}: Variant): string =>
  [widget, preset, scheme, language, width].join('.');

/** The names of all screenshots. */
export const pictureNames = (): string[] =>
  widgets.flatMap((widget) => chosenVariants(true).map((variant) => pictureName(widget, variant)));

export const hash = (picture: Buffer): string =>
  createHash('sha256').update(picture).digest('base64url').slice(0, 22);

/** Opens the first two sections, so that the screenshot shows their text. */
async function openSections(page: Page, widget: string): Promise<void> {
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root?.querySelector(name === 'language-switch' ? 'button' : 'article');
  }, widget);
  await page.evaluate(async (name) => {
    const root = document.querySelector(name)!.shadowRoot!;
    const sections = [...root.querySelectorAll<HTMLDetailsElement>('details.section')];
    for (const section of sections.slice(0, 2)) section.open = true;
    const chapter = () => root.querySelector('.chapter > :not(p)')?.shadowRoot;
    const shown = () => (name === 'recurrence-guide' ? chapter() : root);
    // The control for all sections loads when the browser is idle.
    const isComplete = () =>
      shown()?.querySelector('article, button') && !shown()!.querySelector('.expand:empty');
    while (!isComplete()) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  }, widget);
}

const applyPreset = (page: Page, preset: string): Promise<void> =>
  page.evaluate(async (name) => {
    const link = document.querySelector<HTMLLinkElement>('#preset')!;
    const href = `/themes/${name}.css`;
    if (link.getAttribute('href') === href) return;
    const loaded = new Promise((resolve) => (link.onload = resolve));
    link.href = href;
    await loaded;
  }, preset);

/** The first frame draws a change, the second what followed from it. */
const nextFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

async function screenshot(page: Page, devtools: CDPSession): Promise<Buffer> {
  await page.evaluate(nextFrames);
  const {data} = await devtools.send('Page.captureScreenshot', {optimizeForSpeed: true});
  return Buffer.from(data, 'base64');
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({reducedMotion: 'reduce', timezoneId: 'America/Chicago'});
  await page.clock.setFixedTime(new Date('2026-11-23T16:00:00Z'));
  await page.goto(url);
  return page;
}

/** Captures a widget in some variants. */
async function captureWidget(
  browser: Browser,
  origin: string,
  widget: string,
  chosen: readonly Variant[],
  onPicture: (name: string, picture: Buffer) => void,
): Promise<void> {
  for (const language of localization().languages) {
    const page = await openPage(browser, `${origin}/picture/${widget}/${language}`);
    const devtools = await page.context().newCDPSession(page);
    await openSections(page, widget);
    for (const variant of chosen.filter((one) => one.language === language)) {
      await applyPreset(page, variant.preset);
      await page.setViewportSize({width: variant.width, height: heights[variant.width]});
      await page.emulateMedia({colorScheme: variant.scheme});
      onPicture(pictureName(widget, variant), await screenshot(page, devtools));
    }
    await page.close();
  }
}

/** Captures widgets; `onPicture` gets the name and the PNG of each screenshot. */
export async function capture(
  onPicture: (name: string, picture: Buffer) => void,
  {only = widgets, full = false}: {only?: readonly string[]; full?: boolean} = {},
): Promise<void> {
  const [server, browser] = await Promise.all([startPictureServer(), launchChromium()]);
  try {
    for (const widget of only) {
      await captureWidget(browser, server.origin, widget, chosenVariants(full), onPicture);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** A picture of what processors may draw differently: curves, mixed colors, text at half pixels. */
export async function captureSample(): Promise<Buffer> {
  const [server, browser] = await Promise.all([startPictureServer(), launchChromium()]);
  try {
    const page = await openPage(browser, `${server.origin}/sample`);
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    return await screenshot(page, await page.context().newCDPSession(page));
  } finally {
    await browser.close();
    server.close();
  }
}
