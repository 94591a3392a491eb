/** Every named medicine comes with its use, its condition, its side effects and when to call. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {datedStatements, dueOn} from '../../tools/content/due.js';
import {widgets} from '../../tools/content/widgets.js';
import {localization, readContent, statementsOf} from '../../tools/content/content.js';
import {callSigns, signs, type SignName} from './treatment-signs.ts';

const {languages} = localization();

/** Medicines by the treatment that explains them; Spanish spellings after the slash. */
const medicines: Readonly<Record<string, readonly string[]>> = {
  chemo: ['capecitabine/capecitabina'],
  hormone: [
    'tamoxifen/tamoxifeno',
    'letrozole/letrozol',
    'fulvestrant',
    'elacestrant',
    'imlunestrant',
    'vepdegestrant',
  ],
  cdk46: ['palbociclib', 'ribociclib', 'abemaciclib'],
  pathway: ['inavolisib', 'capivasertib', 'alpelisib', 'everolimus'],
  her2: ['trastuzumab', 'pertuzumab', 'tucatinib'],
  adc: ['T-DXd', 'T-DM1', 'sacituzumab', 'datopotamab'],
  parp: ['olaparib', 'talazoparib'],
  immuno: ['pembrolizumab'],
  bone: ['denosumab', 'zoledronic acid/ácido zoledrónico'],
};

/** Terms that each treatment's condition must contain. */
const conditions: Readonly<Record<string, RegExp>> = {
  chemo: /hormone receptors/,
  hormone: /Only for cancer with hormone receptors/,
  cdk46: /hormone receptor positive and HER2 negative/,
  pathway: /HER2-negative.*PIK3CA/,
  her2: /Only for HER2-positive/,
  adc: /HER2-positive.*HER2-low.*triple-negative/,
  parp: /HER2-negative.*BRCA1 or BRCA2/,
  immuno: /only if a test finds enough PD-L1/,
  bone: /in the bones/,
};

const lines: Record<string, Map<string, string>> = {};
const everything: Record<string, string> = {};

before(async () => {
  for (const language of languages) {
    const content = await readContent('treatment-options', language);
    const statements: [string, {id: string; title?: string; text: string}][] = [
      ...statementsOf(content),
    ];
    lines[language] = new Map(
      statements
        .filter(([section]) => ['treatments', 'targeted'].includes(section))
        .map(([, {id, text}]) => [id, text]),
    );
    everything[language] = statements
      .map(([, {title = '', text}]) => `${title} ${text}`)
      .join('\n');
  }
});

const line = (language: string, id: string): string => lines[language]!.get(id)!;

describe('every medicine that is named', () => {
  for (const [treatment, names] of Object.entries(medicines)) {
    it(`${treatment}: is explained, with its condition, its effects and when to call`, () => {
      for (const language of languages) {
        const explained = ['what', 'when']
          .map((part) => line(language, `${treatment}-${part}`))
          .join(' ');
        for (const name of names) {
          const spelling = name.split('/').at(language === 'es' ? -1 : 0)!;
          assert.ok(
            explained.toLowerCase().includes(spelling.toLowerCase()),
            `${language}: ${name}`,
          );
        }
        assert.ok(line(language, `${treatment}-notice`).length > 40);
      }
      assert.match(line('en', `${treatment}-when`), conditions[treatment]!);
      assert.match(line('en', `${treatment}-notice`), /common|rare/i);
    });
  }

  it('is in the list of this test', () => {
    const known = Object.values(medicines).flat().join(' ').toLowerCase();
    // Generic names of cancer medicines end like this (INN stems).
    const named = everything['en']!.toLowerCase().match(
      /\b\p{L}+(?:ciclib|lisib|sertib|limus|parib|mab|tinib|estrant|oxifen|rozole|citabine)\b/gu,
    )!;
    const older = ['lapatinib'];
    for (const name of new Set(named))
      assert.ok(known.includes(name) || older.includes(name), name);
  });
});

/** Checks that a text names a sign in a language. */
const assertSign = (name: SignName, language: string, text: string, where: string): void =>
  assert.match(text, signs[name][language as 'en' | 'es'], `${name} in "${language}", ${where}`);

describe('when to call', () => {
  it('is stated for every treatment that names a medicine', () => {
    assert.deepEqual(
      Object.keys(medicines).filter((treatment) => !(treatment in callSigns)),
      [],
    );
  });

  for (const [treatment, names] of Object.entries(callSigns)) {
    it(`names the signs of ${treatment} in every language`, () => {
      for (const language of languages) {
        const text = line(language, `${treatment}-call`);
        for (const name of names) assertSign(name, language, text, `${treatment}-call`);
      }
    });
  }

  /** Signs of any treatment that each list of calls must name, in one place or another. */
  const everywhere: readonly SignName[] = [
    'fever',
    'breathing',
    'chestPain',
    'vomiting',
    'diarrhea',
    'heart',
    'yellow',
    'bloodSugar',
    'bleeding',
    'afterwards',
    'mayBePregnant',
  ];
  for (const [widget, section] of [
    ['treatment-options', 'call'],
    ['diagnosis-guide', 'urgent'],
  ] as const) {
    it(`agrees with the cards of ${widget}`, async () => {
      for (const language of languages) {
        const text = [...statementsOf(await readContent(widget, language))]
          .filter(([name]) => name === section)
          .map(([, {title = '', text}]) => `${title} ${text}`)
          .join('\n');
        for (const name of everywhere) assertSign(name, language, text, widget);
      }
    });
  }

  it('lists every sign of a stroke wherever it names them', async () => {
    for (const widget of widgets) {
      for (const language of languages) {
        for (const [section, {id, text}] of statementsOf(await readContent(widget, language))) {
          if (!/signs of a stroke|señales de un derrame/i.test(text)) continue;
          assertSign('stroke', language, text, `${widget}.${section}.${id}`);
        }
      }
    }
  });

  it('adds 911 for sudden confusion to the signs of high blood sugar', async () => {
    for (const language of languages) {
      let count = 0;
      for (const widget of ['treatment-options', 'diagnosis-guide']) {
        for (const [, {id, text}] of statementsOf(await readContent(widget, language))) {
          if (!signs.bloodSugar[language as 'en' | 'es'].test(text)) continue;
          count++;
          assertSign('suddenConfusion', language, text, `${widget} ${id}`);
        }
      }
      assert.equal(count, 3);
    }
  });

  it('lists 988 with its Spanish option, and 911, wherever it mentions suicide', async () => {
    for (const widget of widgets) {
      for (const language of languages) {
        const groups = new Map<string, string>();
        for (const [section, {text}] of statementsOf(await readContent(widget, language))) {
          groups.set(section, `${groups.get(section) ?? ''} ${text}`);
        }
        for (const [section, text] of groups) {
          if (!/\b988\b/.test(text)) continue;
          const where = `${widget}.${section} in "${language}"`;
          assert.match(text, /(press|oprima el) 2/, where);
          assert.match(text, /AYUDA/, where);
          assert.match(text, /tel:911/, where);
        }
      }
    }
  });
});

/** The line for people who think of suicide, with which every widget that gives it ends a passage. */
const crisisLines: Readonly<Record<string, RegExp>> = {
  en: /If you think of ending your life or of hurting yourself[^]*/,
  es: /Si piensa en quitarse la vida o en hacerse daño[^]*/,
};

it('the crisis line has the same words everywhere', async () => {
  for (const language of languages) {
    const lines: string[] = [];
    for (const widget of widgets) {
      for (const [, {text}] of statementsOf(await readContent(widget, language))) {
        lines.push(...(crisisLines[language]!.exec(text) ?? []));
      }
    }
    assert.ok(lines.length > 3);
    assert.equal(new Set(lines).size, 1, lines.join('\n'));
  }
});

describe('the cards of side effects', () => {
  it('name the emergencies, fever, cough and 988 in every language', async () => {
    for (const language of languages) {
      const {sections} = await readContent('treatment-options', language);
      const {passages} = sections!.find(({id}) => id === 'call')!;
      const cards = JSON.stringify(passages);
      for (const sign of ['tel:988', 'AYUDA', 'tel:911', '100.4°F'])
        assert.ok(cards.includes(sign), sign);
      assert.ok(passages.length <= 7);
    }
  });
});

describe('dated statements', () => {
  it('are due on their day and not before', async () => {
    const statements = await datedStatements();
    assert.ok(statements.length > 50);
    const [first] = statements;
    assert.ok(dueOn(statements, first!.due!).length > 0);
    assert.equal(dueOn(statements, first!.checked).length, 0);
    for (const {checked, due} of statements) assert.ok(due && checked < due);
  });
});
