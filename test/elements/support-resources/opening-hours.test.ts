import {expect} from '@open-wc/testing';
import resources from '../../../src/content/support-resources.table.js';
import '../../../src/elements/support-resources/support-resources.define.js';
import {fakeClock, type FakeClock} from '../../support/fake-clock.js';
import {
  collectWarnings,
  query,
  queryAll,
  textOf,
  simulateNavigation,
  widgetFixture,
  type Widget,
} from '../../support/widget.js';
import {entry, ids, nurse} from './helpers.js';

describe('support-resources opening hours', () => {
  let clock: FakeClock | undefined;
  afterEach(() => {
    simulateNavigation();
    clock?.restore();
    clock = undefined;
  });

  it('shows the current open state and updates it on the minute', async () => {
    clock = fakeClock('2026-11-23T07:59:30Z');
    const widget = await widgetFixture(
      `<support-resources national="none">${nurse}</support-resources>`,
    );
    const state = () => textOf(query(widget, '[part=state]'));
    expect(state()).to.match(/^Closed now\. Opens today at .+, your time$/);
    expect(textOf(query(widget, '[part=hours]'))).to.contain('Checked on November 2, 2026.');
    clock.set('2026-11-23T08:00:00Z');
    await widget.updateComplete;
    expect(state()).to.match(/^Open now until .+, your time$/);
    clock.set('2026-11-23T17:00:00Z');
    await widget.updateComplete;
    expect(state()).to.match(/^Closed now/);
    clock.set('2026-12-24T18:00:00Z');
    await widget.updateComplete;
    // Christmas is a Friday.
    expect(state()).to.match(/^Closed now\. Opens (Monday|Tuesday|Sunday) at/);
    clock.set('2027-05-03T12:00:00Z');
    await widget.updateComplete;
    expect(queryAll(widget, '[part=state]')).to.have.length(0);
    expect(textOf(query(widget, '[part=hours]'))).to.contain('Call to check.');
  });

  it('shares one timer between widgets and stops it with the last one', async () => {
    clock = fakeClock('2026-11-23T12:00:30Z');
    const before = clock.timers();
    const markup = `<support-resources>${nurse}</support-resources>`;
    const first = await widgetFixture(markup + markup);
    expect(clock.timers() - before).to.equal(1);
    clock.set('2026-11-23T12:01:00Z');
    expect(clock.timers()).to.equal(1);
    first.remove();
    expect(clock.timers()).to.equal(1);
    simulateNavigation();
    expect(clock.timers()).to.equal(0);
  });

  it('lets the hospital verify and override the hours of an organization', async () => {
    clock = fakeClock('2026-11-23T16:00:00Z');
    let widget!: Widget;
    const warnings = await collectWarnings(async () => {
      widget = await widgetFixture(`<support-resources
        verified-on="cancercare:2026-11-02 acs:2026-11-02 nobody:2026-11-02 komen:soon">
        <support-resource for="komen" hours="24/7" verified-on="2026-11-20"></support-resource>
        <support-resource for="lbbc" phone="303-555-0199" languages="en es"></support-resource>
        <support-resource for="elsewhere" hours="24/7"></support-resource>
      </support-resources>`);
    });
    expect(textOf(entry(widget, 'cancercare'))).to.match(/Open now until .+, your time/);
    expect(textOf(entry(widget, 'acs'))).to.contain('Open now, day and night');
    expect(textOf(entry(widget, 'komen')))
      .to.contain('Open now, day and night')
      .and.to.contain('1-877-465-6636')
      .and.to.contain('Susan G. Komen');
    expect(textOf(entry(widget, 'lbbc')))
      .to.contain('303-555-0199')
      .and.to.contain('English and Spanish')
      .and.not.to.contain('LBBC');
    expect(ids(widget)).to.have.length(resources.length);
    expect(warnings.join()).to.contain('nobody:2026-11-02').and.to.contain('komen:soon');
    expect(warnings.join()).to.contain('for="elsewhere"');
  });
});
