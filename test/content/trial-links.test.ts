import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  noAnswers,
  trialLinks,
  type TrialAnswers,
  type TrialLink,
} from '../../src/elements/clinical-trials/trial-links.js';

/** `Object.entries` with the keys' own types. */
const entriesOf = <T extends object>(object: T) =>
  Object.entries(object) as {[K in keyof T & string]: [K, T[K]]}[keyof T & string][];

const conditions = {
  near: 'recurrent breast cancer',
  distant: 'metastatic breast cancer',
  open: 'breast cancer',
};
const terms = {
  'hr-positive': 'hormone receptor positive',
  'her2-positive': 'HER2 positive',
  'triple-negative': 'triple negative',
  open: null,
};
const places: Readonly<Record<string, readonly [town: string | null, zip: string | null]>> = {
  '': [null, null],
  'Denver, Colorado': ['Denver, Colorado', null],
  80202: [null, '80202'],
  '80202-1234': [null, '80202'],
  8020: ['8020', null],
};
const parameters = (link: TrialLink) => Object.fromEntries(new URL(link.href).searchParams);
const linksFor = (answers: Partial<TrialAnswers>) => {
  const [clinicaltrials, nci, ...more] = trialLinks({...noAnswers, ...answers});
  assert.equal(more.length, 0);
  return {clinicaltrials: clinicaltrials!, nci: nci!};
};

describe('trial links', () => {
  for (const [place, condition] of entriesOf(conditions)) {
    for (const [receptors, term] of entriesOf(terms)) {
      for (const [near, [town, zip]] of Object.entries(places)) {
        it(`${place}, ${receptors}, near "${near}"`, () => {
          const {clinicaltrials, nci} = linksFor({place, receptors, near});
          assert.deepEqual(parameters(clinicaltrials), {
            cond: condition,
            ...(term && {term}),
            ...(town && {locStr: town}),
            aggFilters: 'status:rec',
          });
          const phrase = term ?? {near: 'recurrent', distant: 'metastatic', open: null}[place];
          assert.deepEqual(parameters(nci), {
            loc: zip ? '1' : '0',
            ...(phrase && {q: phrase}),
            rl: '1',
            t: 'C4872',
            ...(zip && {z: zip}),
          });
        });
      }
    }
  }

  it('go to two sites and no others', () => {
    const {clinicaltrials, nci} = linksFor({near: '@evil.example/#?x=1&y=2'});
    const withoutQuery = ({href}: TrialLink) => href.slice(0, href.indexOf('?'));
    assert.equal(withoutQuery(clinicaltrials), 'https://clinicaltrials.gov/search');
    assert.equal(
      withoutQuery(nci),
      'https://www.cancer.gov/research/participate/clinical-trials-search/r',
    );
  });

  for (const near of [
    'San José, CA',
    'Cañón City',
    "Coeur d'Alene",
    '"quoted" <b>',
    'a & b = c',
    'a+b',
    '50% ? # / \\',
    'javascript:alert(1)',
    '東京',
    '\u{1F3E5}',
  ]) {
    it(`encode "${near}" completely`, () => {
      const {clinicaltrials, nci} = linksFor({near});
      assert.match(clinicaltrials.href, /^[\w\-.~:/?=&%*]+$/);
      assert.equal(parameters(clinicaltrials).locStr, near);
      assert.deepEqual(Object.keys(parameters(clinicaltrials)), ['cond', 'locStr', 'aggFilters']);
      assert.ok(!nci.href.includes('locStr'));
    });
  }

  it('accept a lone surrogate', () => {
    assert.equal(parameters(linksFor({near: 'x\ud800'}).clinicaltrials).locStr, 'x\ufffd');
  });

  it('omit a blank place and collapse white space', () => {
    assert.deepEqual(linksFor({near: ' \t\n '}), linksFor({}));
    assert.equal(parameters(linksFor({near: '  New \n York '}).clinicaltrials).locStr, 'New York');
    assert.equal(parameters(linksFor({near: ' 10001 '}).nci).z, '10001');
  });

  it('list everything that they send', () => {
    const answers = {place: 'distant', receptors: 'triple-negative', near: 'Austin'} as const;
    const {clinicaltrials, nci} = linksFor(answers);
    assert.deepEqual(clinicaltrials.criteria, [
      'metastatic breast cancer',
      'triple negative',
      'Austin',
    ]);
    assert.deepEqual(nci.criteria, ['breast cancer', 'triple negative']);
    for (const {href, criteria} of trialLinks({...answers, near: '78701'})) {
      const fixed = new Set(['C4872', 'status:rec', '0', '1']);
      const sent = [...new URL(href).searchParams.values()].filter((value) => !fixed.has(value));
      for (const value of sent) assert.ok(criteria.includes(value), value);
    }
  });

  it('depend only on the answers, which are not modified', () => {
    const answers = Object.freeze({place: 'near', receptors: 'open', near: ' Boise '} as const);
    assert.deepEqual(trialLinks(answers), trialLinks(answers));
  });
});

describe('trial answers', () => {
  const code = ['trial-links', 'trial-search', 'clinical-trials', 'trial-answers'].map((name) =>
    readFileSync(`src/elements/clinical-trials/${name}.ts`, 'utf8'),
  );

  it('leave the page only through the links: no request, event, storage, cookie, message or navigation', () => {
    const channels =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|dispatchEvent|CustomEvent|Storage\b|indexedDB|\.cookie|postMessage|BroadcastChannel|\blocation\b|history\.|window\.open|\bimport\(|new Image|console\./;
    for (const text of code) assert.doesNotMatch(text, channels);
  });

  it('are sent with links that reveal nothing about this page', () => {
    const [, search] = code;
    const links = search!.match(/<a [^>]*>/g);
    assert.equal(links?.length, 1);
    assert.match(links![0]!, /target="_blank" rel="noopener noreferrer"/);
  });
});
