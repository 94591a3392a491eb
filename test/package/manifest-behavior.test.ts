/** Parts, slots, events and custom properties of the manifest are those that an exercised element shows. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {answer, launch} from '../node/chromium.ts';
import {effectiveProperties, exerciseElement, fakeDevices} from '../node/exercise-element.ts';
import {showsContent} from '../node/request-waves.ts';
import {serve, type Server} from '../node/server.ts';
import {names, usedProperties, widgetElements} from './manifest-data.ts';

/** A value for each kind of custom property that no widget has by itself. */
const unusualValues: readonly (readonly [RegExp, string])[] = [
  [/color/, 'rgb(200, 30, 140)'],
  [/font-(?:body|heading)/, 'monospace'],
  [/font-size/, '31px'],
  [/scale|line-height/, '2.3'],
  [/space/, '3.1rem'],
  [/scroll-margin/, '83px'],
  [/radius/, '19px'],
  [/measure/, '17em'],
  [/motion/, '777ms'],
];

function valueFor(property: string): string {
  const found = unusualValues.find(([pattern]) => pattern.test(property));
  assert.ok(found, `${property} needs a value in this test`);
  return found[1];
}

const values = Object.fromEntries(usedProperties.map((name) => [name, valueFor(name)]));

const markup = (tag: string) =>
  `<${tag} tools="language print listen text-size feedback" remember>
    <support-resource name="Nurse" phone="303-555-0100" email="nurse@hospital.example"
      hours="24/7" time-zone="America/Denver" verified-on="${new Date().toISOString().slice(0, 10)}"
    ></support-resource></${tag}>`;

const setLanguage = (page: Page, language: string): Promise<void> =>
  page.evaluate((lang) => void (document.documentElement.lang = lang), language);

/** Makes the element report an error: the content of the other language does not load. */
async function failOtherLanguage(page: Page): Promise<void> {
  const spanish = /\.es-[\w-]+\.js/;
  await page.route(spanish, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await setLanguage(page, 'es');
  await failed;
  await page.waitForFunction(() => window.heardEvents.has('rw-error'));
  await setLanguage(page, 'en');
  await page.unroute(spanish);
}

/** Opens the chapter of the guide whose events no other chapter has. */
async function exerciseResourcesChapter(page: Page, tag: string): Promise<void> {
  await page.evaluate((name) => {
    document.querySelector<HTMLElement & {chapter: string}>(name)!.chapter = 'support-resources';
  }, tag);
  await page.waitForFunction((name) => {
    const chapter = document.querySelector(name)!.shadowRoot!.querySelector('support-resources');
    return chapter?.shadowRoot?.querySelector('article');
  }, tag);
  await page.evaluate(exerciseElement, [tag, 'support-resources'] as const);
}

/** Answers a question in another widget of the page, which the planner knows. */
async function answerElsewhere(page: Page): Promise<void> {
  await page.evaluate(() => document.body.append(document.createElement('treatment-options')));
  await page.waitForFunction(showsContent, 'treatment-options');
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));
    const root = document.querySelector('treatment-options')!.shadowRoot!;
    root.querySelector<HTMLInputElement>('input[type=radio]')!.click();
  });
}

describe('the manifest', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    browser = await launch();
    server = await serve('.', ({url}, response) => {
      const tag = url.match(/^\/\?(.+)/)?.[1];
      return tag ? answer(response, markup(tag)) : false;
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const {tagName, cssParts, cssProperties, slots, events} of widgetElements) {
    test(`of <${tagName}> is what it shows and does`, {timeout: 120_000}, async () => {
      // The browser prefers Spanish, so that the language switch offers it.
      const context = await browser.newContext({locale: 'es-US', permissions: []});
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({message}) => errors.push(message));
      await page.addInitScript(fakeDevices);
      await page.goto(`${server.address}/?${tagName}`);
      await page.waitForFunction(showsContent, tagName);
      if (events?.some(({name}) => name === 'rw-error')) await failOtherLanguage(page);

      if (tagName === 'appointment-planner') await answerElsewhere(page);

      const styled = new Set(await page.evaluate(effectiveProperties, [tagName, values] as const));
      const {parts, slots: shownSlots} = await page.evaluate(exerciseElement, [tagName] as const);
      for (const name of await page.evaluate(effectiveProperties, [tagName, values] as const)) {
        styled.add(name);
      }
      if (tagName === 'recurrence-guide') await exerciseResourcesChapter(page, tagName);
      await setLanguage(page, 'es');
      await page.waitForFunction(() => window.heardEvents.has('rw-language-change'));

      assert.deepEqual(errors, []);
      assert.deepEqual(parts, names(cssParts), 'parts');
      // The default slot is there until the content is; not every element renders it then.
      assert.deepEqual([...new Set([...shownSlots, ''])].sort(), names(slots), 'slots');
      assert.deepEqual([...styled].sort(), names(cssProperties), 'custom properties');
      const heard = await page.evaluate(() => [...window.heardEvents].sort());
      assert.deepEqual(heard, names(events), 'events');
      await context.close();
    });
  }
});
