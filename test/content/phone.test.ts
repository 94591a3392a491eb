import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parsePhone} from '../../src/lib/phone.ts';

describe('phone numbers', () => {
  for (const [text, display, href, letters] of [
    ['303-555-0100', '303-555-0100', 'tel:+13035550100'],
    ['(303) 555-0100', '(303) 555-0100', 'tel:+13035550100'],
    ['1-800-ACS-2345', '1-800-227-2345', 'tel:+18002272345', '1-800-ACS-2345'],
    ['1-877-GO-KOMEN', '1-877-465-6636', 'tel:+18774656636', '1-877-GO-KOMEN'],
    ['303-555-0100 ext. 12', '303-555-0100, ext. 12', 'tel:+13035550100,12'],
    ['303-555-0100 x12', '303-555-0100, ext. 12', 'tel:+13035550100,12'],
    ['555-0100', '555-0100', 'tel:5550100'],
    ['988', '988', 'tel:988'],
    ['+34 91 555 01 00', '+34 91 555 01 00', 'tel:+34915550100'],
  ] as const) {
    it(`"${text}" calls ${href}`, () =>
      assert.deepEqual(parsePhone(text), {display, ...(letters && {letters}), href}));
  }
  for (const text of [
    '',
    '12',
    'call us',
    '<b>303-555-0100</b>',
    'javascript:1234',
    '1'.repeat(16),
  ]) {
    it(`"${text}" is rejected`, () => assert.equal(parsePhone(text), undefined));
  }
});
