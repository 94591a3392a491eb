/**
 * Pastes the embed builder's code into an empty page of another server, under no more than the policy that it
 * names: every form, for choices that cover every branch and for text that is hard to quote.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type {Frame} from 'playwright-core';
import {widgets} from '../../tools/content/widgets.ts';
import {allMessages, printsOf} from '../../tools/outputs/review/release-history.ts';
import {waitForContent} from '../node/host-page.ts';
import {hardText, useEmbedBuilder, type Choices} from './embed-builder-page.ts';

/** The surface color of the preset `teal`. */
const [, teal] = readFileSync('themes/teal.css', 'utf8').match(/--rw-color-surface:\s*([^;]+);/)!;

/** A `words.json` of the hospital for this release. */
const heading = 'coping.heading';
const {en, es} = printsOf((await allMessages()).find(({id}) => id === heading)!);
const overrides = {
  'recurrence-widgets': '0.1.0',
  passages: {[heading]: {was: {en, es}, en: hardText, es: hardText}},
};

const choicesByName: Readonly<Record<string, Choices>> = {
  'as it opens': {},
  'every widget': {w: widgets.join(' ')},
  'every widget, in Spanish, every tool': {
    w: [...widgets].reverse().join(' '),
    l: 'es',
    t: 'teal',
    tools: 'language print listen text-size feedback',
  },
  'hard words': {
    w: 'coping-guide support-resources',
    's.coping-guide': 'people feelings',
    tools: '',
    h: '3',
    by: hardText,
    on: '2026-11-02',
    words: '/words.json',
    call: '303-555-0100 ext. 7',
    night: '(303) 555-0199',
    team: hardText,
    line: new URLSearchParams({
      name: hardText,
      phone: '303-555-0100',
      hours: 'Mo-Fr 08:00-17:00',
      'time-zone': 'America/Denver',
      languages: 'en es',
      url: 'https://example.org/?a=1&b="2"',
      text: hardText,
    }).toString(),
  },
  'preloaded and pinned': {w: 'treatment-options cancer-glossary', preload: '', integrity: ''},
};

/** The forms that are tried for some choices; the others would show nothing new. */
const formsFor: Readonly<Record<string, readonly string[]>> = {
  'as it opens': ['tag'],
  'every widget': ['tag', 'npm'],
  'preloaded and pinned': ['tag', 'standalone', 'frame'],
};

/** The results that choices must lead to. */
const expectedFor = (choices: Choices) => ({
  tags: (choices.w ?? 'recurrence-explainer').split(' '),
  language: choices.l ?? 'en',
  sections: choices['s.coping-guide']?.split(' '),
  reviewer: choices.by,
  level: choices.h ?? '2',
});

/** Reads the widgets of a page; those within a guide are its own. */
const readWidgets = (place: Frame, names: readonly string[]) =>
  place.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const root = element.shadowRoot!;
        return {
          name: element.localName,
          language:
            root.querySelector<HTMLElement>('[part~=base]')?.lang ||
            root.querySelector<HTMLElement>('[aria-pressed=true]')!.lang,
          title: root.querySelector('.title')?.localName,
          heading: root.querySelector('.title')?.textContent ?? '',
          sections: [...root.querySelectorAll('.section')].map(({id}) => id),
          footer: root.querySelector('footer')?.textContent ?? '',
          text: root.textContent ?? '',
          surface: getComputedStyle(element).getPropertyValue('--rw-color-surface'),
        };
      }),
    names.join(),
  );

describe('embed code', () => {
  const builder = useEmbedBuilder();

  test('offers every form', async () => {
    await builder.generate({});
    const ids = await builder.forms();
    for (const id of ['tag', 'standalone', 'npm', 'frame', 'static']) {
      assert.ok(ids.includes(id), `${id} in ${ids}`);
    }
  });

  for (const [name, choices] of Object.entries(choicesByName)) {
    test(`every form works: ${name}`, async (context) => {
      const {tags, language, sections, reviewer, level} = expectedFor(choices);
      const worded = tags.filter((tag) => tag !== 'language-switch');
      await builder.generate(choices);
      for (const form of (await builder.forms()).filter(
        (id) => formsFor[name]?.includes(id) ?? true,
      )) {
        await context.test(form, async () => {
          const code = await builder.generate({...choices, f: form});
          const {tab, said} = await builder.paste(code, form, overrides);
          if (form === 'static') {
            const links = await tab.$$eval('a', (all: HTMLAnchorElement[]) =>
              all.map(({href}) => href),
            );
            assert.equal(links.length, worded.length);
            for (const link of links) {
              const response = await tab.request.get(link);
              assert.equal(response.status(), 200, link);
              assert.match(await response.text(), new RegExp(`lang="${language}"`));
            }
            await tab.close();
            return;
          }
          const places =
            form === 'frame'
              ? await Promise.all(
                  (await tab.$$('iframe')).map(async (one) => {
                    await one.scrollIntoViewIfNeeded();
                    const frame = await one.contentFrame();
                    assert.ok(frame);
                    return frame;
                  }),
                )
              : [tab.mainFrame()];
          const expected = form === 'frame' ? worded : tags;
          assert.ok(form !== 'frame' || places.length === worded.length);
          for (const [index, place] of places.entries()) {
            await waitForContent(
              place,
              form === 'frame' ? expected.slice(index, index + 1) : expected,
            );
          }
          const found = (
            await Promise.all(places.map((place) => readWidgets(place, expected)))
          ).flat();
          assert.deepEqual(
            found.map(({name}) => name),
            expected,
          );
          for (const one of found) {
            assert.equal(one.language, language, one.name);
            if (one.title && one.name !== 'language-switch') {
              assert.equal(one.title, `h${level}`, one.name);
            }
            if (choices.words !== undefined && one.name === 'coping-guide') {
              assert.equal(one.heading.includes(hardText), form !== 'frame', one.heading);
            }
            if (choices.t && !/^(?:npm|static)$/.test(form)) {
              assert.equal(one.surface, teal, `${one.name} in its theme`);
            }
            if (sections && one.name === 'coping-guide') assert.deepEqual(one.sections, sections);
            if (reviewer && !/^(?:class|frame)$/.test(form) && one.title) {
              assert.ok(one.footer.includes(reviewer), `${one.name}: ${one.footer}`);
            }
            if (choices.team && form !== 'frame' && one.title && one.name !== 'language-switch') {
              assert.ok(one.footer.includes(`${choices.team}: 303-555-0100, ext. 7.`), one.footer);
              assert.ok(one.footer.includes('(303) 555-0199'), one.footer);
            }
            if (
              choices.line &&
              one.name === 'support-resources' &&
              !/^(?:frame|class)$/.test(form)
            ) {
              assert.ok(one.text.includes(hardText), 'the hospital’s own help line');
            }
          }
          assert.deepEqual(said, []);
          await tab.close();
        });
      }
    });
  }
});
