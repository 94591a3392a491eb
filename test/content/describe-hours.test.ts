import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Resource} from '../../src/content/support-resources.table.js';
import {describeHours} from '../../src/lib/opening-hours/describe-hours.js';
import {
  formatHours,
  formatOpenState,
  formatTimeZone,
  type HoursLocale,
} from '../../src/lib/opening-hours/format-hours.js';
import {isCurrent} from '../../src/lib/opening-hours/is-current.js';
import {parseHours} from '../../src/lib/opening-hours/parse-hours.js';
import {english, spanish} from './hours-locales.js';

describe('formatting hours', () => {
  it('writes them in the style of each language', () => {
    const format = (locale: HoursLocale, text: string) =>
      formatHours(parseHours(text)!, locale).replaceAll(/\s/g, ' ');
    assert.equal(
      format(english, 'Mo-Th 10:00-18:00, Fr 10:00-17:00'),
      'Monday to Thursday, 10 a.m. to 6 p.m.; Friday, 10 a.m. to 5 p.m.',
    );
    assert.equal(
      format(spanish, 'Mo-Th 10:00-18:00, Sa,Su 12:00-00:00'),
      'de lunes a jueves, de 10:00 a.m. a 6:00 p.m.; sábado y domingo, de 12:00 p.m. (mediodía) a 12:00 a.m. (medianoche)',
    );
    assert.equal(
      format(english, 'Mo 9:00-12:00 13:30-17:00'),
      'Monday, 9 a.m. to 12 p.m. (noon) and 1:30 p.m. to 5 p.m.',
    );
    assert.equal(formatTimeZone('America/Detroit', english), 'Eastern Time, ET');
    assert.equal(formatTimeZone('America/New_York', spanish), 'hora del Este, ET');
    assert.match(formatTimeZone('America/Puerto_Rico', english), /Atlantic/);
  });

  it('uses the article of the hour in Spanish', () => {
    const now = Date.parse('2026-11-23T15:00Z');
    const closing = {open: true, changesAt: Date.parse('2026-11-23T18:00Z')};
    assert.match(
      formatOpenState(closing, now, 'UTC', spanish),
      /hasta las 6:00\sp\.m\. \(su hora local\)/,
    );
    assert.match(
      formatOpenState(
        {open: false, changesAt: Date.parse('2026-11-24T13:00Z')},
        now,
        'UTC',
        spanish,
      ),
      /Abren mañana a la 1:00\sp\.m\. \(su hora local\)/,
    );
  });
});

describe('describing hours', () => {
  const now = Date.parse('2026-11-23T16:00Z');
  const line = {hours: 'Mo-Th 10:00-18:00', timeZone: 'America/New_York'};
  const describeLine = (changes: Partial<Resource>, zone = 'America/New_York') =>
    describeHours({...line, ...changes}, now, english, zone);

  it('shows "open now" only if hours were verified in the last 180 days', () => {
    assert.match(
      describeLine({verifiedOn: '2026-11-02'}).state!,
      /^Open now until 6\sp\.m\., your time$/,
    );
    assert.match(
      describeLine({verifiedOn: '2026-11-02'}, 'Asia/Kolkata').state!,
      /until 4:30\sa\.m\./,
    );
    assert.match(describeLine({verifiedOn: '2026-11-02'}).hours!, /Checked on November 2, 2026\.$/);
    for (const verifiedOn of [undefined, '2026-05-01', '2027-01-01', '2026-11', 'yesterday']) {
      const {state, hours} = describeLine({verifiedOn});
      assert.equal(state, undefined);
      assert.match(hours!, /\(Eastern Time, ET\)\. Call to check\.$/);
    }
  });

  it('lets a verification expire after 180 days', () => {
    const day = 86_400_000;
    const verified = Date.UTC(2026, 0, 1);
    assert.ok(isCurrent('2026-01-01', verified + 180 * day));
    assert.ok(!isCurrent('2026-01-01', verified + 181 * day));
    assert.ok(!isCurrent('2026-01-01', verified - 2 * day));
  });

  it('is empty without hours that can be parsed', () => {
    assert.deepEqual(describeLine({hours: undefined}), {});
    assert.deepEqual(describeLine({hours: 'ask us'}), {});
  });

  it('shows only the posted hours if the time zone is unknown', () => {
    const {state, hours} = describeLine({timeZone: undefined, verifiedOn: '2026-11-02'});
    assert.equal(state, undefined);
    assert.match(hours!, /^Posted hours: Monday to Thursday.*\. Call to check\.$/);
  });

  it('shows 24-hour lines as such, and as open now if verified', () => {
    assert.deepEqual(describeLine({hours: '24/7'}), {state: 'Day and night, every day'});
    assert.equal(
      describeLine({hours: '24/7', verifiedOn: '2026-11-02'}).state,
      'Open now, day and night',
    );
  });
});
