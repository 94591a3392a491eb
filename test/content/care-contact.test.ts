/** Passages that ask the reader to call the care team are marked as such, so that its numbers can be added. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {localization, readContent} from '../../tools/content/content.ts';
import type {ModuleContent} from '../../tools/content/content-types.ts';
import {widgets} from '../../tools/content/widgets.ts';

interface Statement {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly call?: string;
  readonly lines?: readonly Statement[];
  readonly signs?: readonly Statement[];
}

const statementsIn = ({
  short = [],
  lead = [],
  sections = [],
}: ModuleContent): [string, Statement][] =>
  [{id: 'lead', passages: [...short, ...lead]}, ...sections].flatMap(({id, passages}) =>
    (passages as readonly Statement[]).map((passage): [string, Statement] => [id, passage]),
  );

/** “call” as a request, but not for 911, 988 or a number that the text gives. */
const request = /\bcalls?\b(?! (?:or text )?(?:\[|911|988|it\b|the (?:American|National|Komen)))/i;

/** They mention calls, but do not ask the reader to call the care team. */
const others: Readonly<Record<string, RegExp>> = {
  'recurrence-explainer': /Doctors call|Some doctors/,
  'diagnosis-guide': /are called|Whom can I call|may join the call/,
  'treatment-options': /^Doctors call|Doctors call each|Ask for two phone numbers/,
  'coping-guide': /call or use video|of each call\.|For Spanish, call and press|can call 988/,
  'support-resources': /./,
  'cancer-glossary': /./,
};

describe('requests to call the care team', () => {
  for (const widget of widgets.filter((name) => name !== 'language-switch')) {
    it(`are marked in ${widget}`, async () => {
      const content = await readContent(widget, 'en', localization());
      for (const [section, {signs = [], lines = [], ...passage}] of statementsIn(content)) {
        // A card shows the numbers once, above its signs.
        const within = [...lines, ...(passage.call ? [] : signs)];
        for (const {id, title = '', text = '', call} of [passage, ...within]) {
          if (call || !request.test(`${title} ${text}`)) continue;
          assert.match(text, others[widget] ?? /(?!)/, `${section} ${id}: ${title} ${text}`);
        }
      }
    });
  }

  it('are the same in every language', async () => {
    const {languages} = localization();
    for (const widget of widgets) {
      const marks = await Promise.all(
        languages.map(async (language) =>
          JSON.stringify(await readContent(widget, language)).match(/"call":"[\w-]+"/g),
        ),
      );
      for (const list of marks) assert.deepEqual(list, marks[0]);
    }
  });
});
