import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import resources, {
  crisis,
  needs,
  offers,
  type Offer,
} from '../../src/content/support-resources.table.ts';
import {parseHours} from '../../src/lib/opening-hours/parse-hours.ts';
import {isTimeZone} from '../../src/lib/opening-hours/zone.ts';
import {parsePhone} from '../../src/lib/phone.ts';
import type {ModuleContent} from '../../tools/content/content-types.ts';
import {localization, readContent} from '../../tools/content/content.ts';

const contents = Object.fromEntries(
  await Promise.all(
    localization().languages.map(async (tag) => [tag, await readContent('support-resources', tag)]),
  ),
) as Record<string, ModuleContent>;

describe('organizations', () => {
  for (const resource of [...resources, crisis]) {
    const {id, phone, letters, email, url, urls = {}, hours, timeZone} = resource;
    it(`${id} has valid data and a text in each language`, () => {
      for (const {lead = [], sections = []} of Object.values(contents)) {
        const listed = sections.find((section) => section.id === 'find')!.passages;
        const passage = [...listed, ...lead].find((one) => one.id === id);
        assert.ok(passage?.text, 'text');
        assert.notEqual(Boolean(resource.name), Boolean(passage.title), 'one name');
      }
      for (const address of [url, ...Object.values(urls)]) assert.match(address!, /^https?:\/\/\w/);
      if (email) assert.match(email, /^\w+@\w+\.org$/);
      if (phone) assert.match(phone, /^(1-\d{3}-\d{3}-\d{4}|988)$/);
      // Phones ignore extra digits, and SHARE spells one too many.
      if (letters) {
        const digits = (text: string) => parsePhone(text)!.href.replace(/\D/g, '');
        assert.ok(digits(letters).startsWith(digits(phone!)), letters);
      }
      if (hours) assert.ok(parseHours(hours));
      if (timeZone) assert.ok(isTimeZone(timeZone));
      assert.ok(phone || url);
      assert.ok(resource.languages.length && resource.offers.every((one) => offers.includes(one)));
      assert.equal(resource.verifiedOn, undefined, 'not verified by phone yet');
    });
  }

  it('have unique ids, and the crisis line is not in the list', () => {
    const ids = resources.map(({id}) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.ok(!ids.includes(crisis.id));
    assert.ok(resources.every((one) => !one.offers.includes('crisis')));
  });

  it('have hours only if the organization publishes them', () => {
    const withHours = [...resources, crisis].filter(({hours}) => hours).map(({id}) => id);
    assert.deepEqual(withHours, ['acs', 'cancercare', '988']);
  });

  it('list Spanish only if it is confirmed', () => {
    for (const id of ['lbbc', 'paf', 'metavivor', 'ysc', 'triage']) {
      assert.deepEqual(resources.find((one) => one.id === id)!.languages, ['en'], id);
    }
  });

  it('cover every need that a reader can choose', () => {
    for (const wanted of Object.values(needs)) {
      assert.ok(resources.some((one) => wanted.some((offer: Offer) => one.offers.includes(offer))));
    }
  });
});
