/** The links of the trial search: every answer, odd places, and no other way out for an answer. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const built = (path) => new URL(`../../build/js/src/${path}`, import.meta.url);
const {open, trialLinks} = await import(built('elements/clinical-trials/trial-links.js'));

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
const places = {
  '': [null, null],
  'Denver, Colorado': ['Denver, Colorado', null],
  80202: [null, '80202'],
  '80202-1234': [null, '80202'],
  8020: ['8020', null],
};
const parameters = (link) => Object.fromEntries(new URL(link.href).searchParams);
const linksFor = (answers) => {
  const [clinicaltrials, nci, ...more] = trialLinks({...open, ...answers});
  assert.equal(more.length, 0);
  return {clinicaltrials, nci};
};

describe('trial links', () => {
  for (const [place, condition] of Object.entries(conditions)) {
    for (const [receptors, term] of Object.entries(terms)) {
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

  it('go to two addresses and no others', () => {
    const {clinicaltrials, nci} = linksFor({near: '@evil.example/#?x=1&y=2'});
    const bare = ({href}) => href.slice(0, href.indexOf('?'));
    assert.equal(bare(clinicaltrials), 'https://clinicaltrials.gov/search');
    assert.equal(bare(nci), 'https://www.cancer.gov/research/participate/clinical-trials-search/r');
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
    it(`carry "${near}" whole, in plain letters of an address`, () => {
      const {clinicaltrials, nci} = linksFor({near});
      assert.match(clinicaltrials.href, /^[\w\-.~:/?=&%*]+$/);
      assert.equal(parameters(clinicaltrials).locStr, near);
      assert.deepEqual(Object.keys(parameters(clinicaltrials)), ['cond', 'locStr', 'aggFilters']);
      assert.ok(!nci.href.includes('locStr'));
    });
  }

  it('take half a letter without a throw', () => {
    assert.equal(parameters(linksFor({near: 'x\ud800'}).clinicaltrials).locStr, 'x\ufffd');
  });

  it('leave out a place of spaces, and tidy the others', () => {
    assert.deepEqual(linksFor({near: ' \t\n '}), linksFor({}));
    assert.equal(parameters(linksFor({near: '  New \n York '}).clinicaltrials).locStr, 'New York');
    assert.equal(parameters(linksFor({near: ' 10001 '}).nci).z, '10001');
  });

  it('say in plain view what they ask for: all of it', () => {
    const answers = {place: 'distant', receptors: 'triple-negative', near: 'Austin'};
    const {clinicaltrials, nci} = linksFor(answers);
    assert.deepEqual(clinicaltrials.asks, [
      'metastatic breast cancer',
      'triple negative',
      'Austin',
    ]);
    assert.deepEqual(nci.asks, ['breast cancer', 'triple negative']);
    for (const {href, asks} of trialLinks({...answers, near: '78701'})) {
      const fixed = new Set(['C4872', 'status:rec', '0', '1']);
      const sent = [...new URL(href).searchParams.values()].filter((value) => !fixed.has(value));
      for (const value of sent) assert.ok(asks.includes(value), value);
    }
  });

  it('come out the same for the same answers, which stay as they were', () => {
    const answers = Object.freeze({place: 'near', receptors: 'open', near: ' Boise '});
    assert.deepEqual(trialLinks(answers), trialLinks(answers));
  });
});

describe('the answers', () => {
  const code = [
    'elements/clinical-trials/trial-links.js',
    'elements/clinical-trials/trial-search.js',
    'elements/clinical-trials/clinical-trials.js',
  ].map((path) => readFileSync(built(path), 'utf8').replace(/\/\/# sourceMappingURL.*/s, ''));

  it('have no way out but the links: no request, event, storage, cookie, message or navigation', () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|dispatchEvent|CustomEvent|Storage\b|indexedDB|\.cookie|postMessage|BroadcastChannel|\blocation\b|history\.|window\.open|\bimport\(|new Image|console\./;
    for (const text of code) assert.doesNotMatch(text, ways);
  });

  it('go to links that tell the other site nothing of this page', () => {
    const [, search] = code;
    const links = search.match(/<a [^>]*>/g);
    assert.equal(links?.length, 1);
    assert.match(links[0], /target="_blank" rel="noopener noreferrer"/);
  });
});
