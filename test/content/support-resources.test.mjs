/** The organizations: data and words belong together, and nothing unconfirmed is said. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {localization, readContent} from '../../tools/content/content.ts';

const built = (path) => import(`../../build/js/src/${path}.js`);
const {default: resources, crisis, needs, offers} = await built('content/support-resources.table');
const {phoneOf} = await built('lib/phone');
const {parseHours} = await built('lib/opening-hours/parse-hours');
const {isZone} = await built('lib/opening-hours/zone');

const contents = Object.fromEntries(
  await Promise.all(
    localization().languages.map(async (tag) => [tag, await readContent('support-resources', tag)]),
  ),
);

describe('each organization', () => {
  for (const resource of [...resources, crisis]) {
    const {id, phone, letters, email, url, urls = {}, hours, timeZone} = resource;
    it(id, () => {
      for (const {lead, sections} of Object.values(contents)) {
        const listed = sections.find((section) => section.id === 'find').passages;
        const passage = [...listed, ...lead].find((one) => one.id === id);
        assert.ok(passage?.text, 'text');
        assert.notEqual(Boolean(resource.name), Boolean(passage.title), 'one name');
      }
      for (const address of [url, ...Object.values(urls)]) assert.match(address, /^https?:\/\/\w/);
      if (email) assert.match(email, /^\w+@\w+\.org$/);
      if (phone) assert.match(phone, /^(1-\d{3}-\d{3}-\d{4}|988)$/);
      // A phone takes no more digits than it needs: SHARE spells one too many.
      if (letters) {
        const digits = (text) => phoneOf(text).address.replace(/\D/g, '');
        assert.ok(digits(letters).startsWith(digits(phone)), letters);
      }
      if (hours) assert.ok(parseHours(hours));
      if (timeZone) assert.ok(isZone(timeZone));
      assert.ok(phone || url);
      assert.ok(resource.languages.length && resource.offers.every((one) => offers.includes(one)));
      assert.equal(resource.verifiedOn, undefined, 'nobody has called yet');
    });
  }

  it('has an id of its own, and the one for a crisis is not among the others', () => {
    const ids = resources.map(({id}) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.ok(!ids.includes(crisis.id));
    assert.ok(resources.every((one) => !one.offers.includes('crisis')));
  });

  it('claims hours only where they were read', () => {
    const withHours = [...resources, crisis].filter(({hours}) => hours).map(({id}) => id);
    assert.deepEqual(withHours, ['acs', 'cancercare', '988']);
  });

  it('claims no Spanish that is not confirmed', () => {
    for (const id of ['lbbc', 'paf', 'metavivor', 'ysc', 'triage']) {
      assert.deepEqual(resources.find((one) => one.id === id).languages, ['en'], id);
    }
  });

  it('is found by every need that is asked for', () => {
    for (const wanted of Object.values(needs)) {
      assert.ok(resources.some((one) => wanted.some((offer) => one.offers.includes(offer))));
    }
  });
});

describe('a phone number', () => {
  for (const [text, shown, address, letters] of [
    ['303-555-0100', '303-555-0100', 'tel:+13035550100'],
    ['(303) 555-0100', '(303) 555-0100', 'tel:+13035550100'],
    ['1-800-ACS-2345', '1-800-227-2345', 'tel:+18002272345', '1-800-ACS-2345'],
    ['1-877-GO-KOMEN', '1-877-465-6636', 'tel:+18774656636', '1-877-GO-KOMEN'],
    ['303-555-0100 ext. 12', '303-555-0100, ext. 12', 'tel:+13035550100,12'],
    ['303-555-0100 x12', '303-555-0100, ext. 12', 'tel:+13035550100,12'],
    ['555-0100', '555-0100', 'tel:5550100'],
    ['988', '988', 'tel:988'],
    ['+34 91 555 01 00', '+34 91 555 01 00', 'tel:+34915550100'],
  ]) {
    it(`"${text}"`, () =>
      assert.deepEqual(phoneOf(text), {shown, ...(letters && {letters}), address}));
  }
  for (const text of [
    '',
    '12',
    'call us',
    '<b>303-555-0100</b>',
    'javascript:1234',
    '1'.repeat(16),
  ]) {
    it(`is not "${text}"`, () => assert.equal(phoneOf(text), undefined));
  }
});
