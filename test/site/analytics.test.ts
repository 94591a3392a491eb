/** The guide “Feedback and analytics”: what its lines hand to each tool, and that they wait for consent. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../node/chromium.ts';
import {docs} from '../node/docs.ts';
import {startHosts, waitForContent, type Hosts} from '../node/host-page.ts';

const guide = docs('analytics');

/** As the tools define them on a page; only a listener of the network could see more. */
const stubs = `
  window.calls = [];
  window.gtag = (...call) => calls.push(call);
  window.plausible = (...call) => calls.push(call);
`;
const granted = 'window.Cookiebot = {consent: {statistics: true}};';

/** What each tool gets, as JSON. */
const tools = {
  gtag: ['calls', ['event', 'rw_feedback', {widget: 'coping-guide', helpful: 'yes'}]],
  gtm: ['dataLayer', {event: 'rw_feedback', widget: 'coping-guide', helpful: 'yes'}],
  matomo: ['_paq', ['trackEvent', 'rw_feedback', 'coping-guide', 'yes']],
  plausible: ['calls', ['rw_feedback', {props: {widget: 'coping-guide', helpful: 'yes'}}]],
  adobe: [
    'adobeDataLayer',
    {event: 'rw_feedback', eventInfo: {widget: 'coping-guide', helpful: 'yes'}},
  ],
} as const;

describe('the guide to feedback and analytics', () => {
  let browser: Browser;
  let hosts: Hosts;
  before(async () => {
    browser = await launch();
    hosts = await startHosts();
  });
  after(async () => {
    await browser.close();
    await hosts.close();
    assert.deepEqual(guide.unused(), []);
  });

  /** Opens the guide's markup with its script, under a policy that allows no inline script. */
  async function open(tool: keyof typeof tools, consent: string): Promise<Page> {
    const origin = new URL(hosts.files).origin;
    const {tab, said} = await hosts.open(browser, {
      policy: `script-src 'self' ${origin}`,
      body: guide
        .block('markup')
        .replace('https://your-server.example/', hosts.files)
        .replace('/analytics.js', '/script.js'),
      script: [
        stubs,
        consent,
        guide.block(tool),
        guide.block('listener'),
        guide.block('others'),
      ].join('\n'),
    });
    await waitForContent(tab.mainFrame(), ['coping-guide']);
    assert.deepEqual(said, []);
    return tab;
  }
  const press = (tab: Page, text: string) =>
    tab.locator('coping-guide .feedback button', {hasText: text}).click();
  const sent = (tab: Page, queue: string): Promise<unknown> =>
    tab.evaluate((name) => (globalThis as unknown as Record<string, unknown[]>)[name] ?? [], queue);

  for (const [tool, [queue, expected]] of Object.entries(tools)) {
    test(`${tool} gets the answer and the widget, and nothing else`, async () => {
      const tab = await open(tool as keyof typeof tools, granted);
      await tab.locator('coping-guide details.section > summary').first().click();
      await press(tab, 'Yes');
      await tab.locator('coping-guide .thanks:not(:empty)').waitFor();
      assert.deepEqual(await sent(tab, queue), [expected]);
      await tab.close();
    });
  }

  for (const [state, consent] of Object.entries({
    'there is no consent tool': '',
    'Cookiebot has no answer yet': 'window.Cookiebot = {};',
    'the reader declines in Cookiebot': 'window.Cookiebot = {consent: {statistics: false}};',
    'the reader declines in OneTrust': "window.OnetrustActiveGroups = ',C0001,';",
  })) {
    test(`nothing is sent if ${state}`, async () => {
      const tab = await open('gtag', consent);
      await press(tab, 'Not really');
      await tab.locator('coping-guide .thanks:not(:empty)').waitFor();
      await tab.locator('coping-guide .languages [lang=es]').click();
      await tab.locator('coping-guide [lang=es] .title').waitFor();
      assert.deepEqual(await sent(tab, 'calls'), []);
      await tab.close();
    });
  }

  test('consent in OneTrust counts, also for the language', async () => {
    const tab = await open('gtag', "window.OnetrustActiveGroups = ',C0001,C0002,';");
    await press(tab, 'Not really');
    await tab.locator('coping-guide .languages [lang=es]').click();
    await tab.locator('coping-guide [lang=es] .title').waitFor();
    assert.deepEqual(await sent(tab, 'calls'), [
      ['event', 'rw_feedback', {widget: 'coping-guide', helpful: 'no'}],
      ['event', 'rw_language', {language: 'es'}],
    ]);
    await tab.close();
  });
});
