import {expect} from 'chai';
import '../../src/elements/support-resources/support-resources.define.js';
import type {ResourceFollowEvent} from '../../src/elements/support-resources/resource-follow-event.js';
import {
  all,
  clear,
  inside,
  press,
  show,
  until,
  warningsOf,
  type Widget,
} from '../support/fixture.js';
import {pressKey} from '../support/hands.js';

const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const names = (widget: Widget) => all(widget, '[part=resource] [part=name]').map(text);
const ids = (widget: Widget) =>
  all(widget, '[part=resource]').map((resource) => resource.getAttribute('data-id'));
const entry = (widget: Widget, id: string) => inside(widget, `[part=resource][data-id="${id}"]`);
const choose = async (widget: Widget, name: string, value: string) => {
  inside<HTMLInputElement>(widget, `input[name=${name}][value="${value}"]`).click();
  await widget.updateComplete;
};

/** Fixes the time and holds all timers of a minute or less back, until the clock is set on. */
function fixClock(iso: string) {
  const real = {now: Date.now, setTimeout: globalThis.setTimeout, clearTimeout};
  const waiting = new Map<number, () => void>();
  let now = Date.parse(iso);
  let last = -1;
  Date.now = () => now;
  globalThis.setTimeout = ((task: () => void, wait = 0, ...rest: unknown[]) => {
    if (wait < 1000) return real.setTimeout(task, wait, ...rest);
    waiting.set(--last, task);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    if (!waiting.delete(id)) real.clearTimeout(id);
  }) as typeof clearTimeout;
  return {
    timers: () => waiting.size,
    setOn(iso: string) {
      now = Date.parse(iso);
      const due = [...waiting.values()];
      waiting.clear();
      for (const task of due) task();
    },
    restore() {
      Date.now = real.now;
      globalThis.setTimeout = real.setTimeout;
      globalThis.clearTimeout = real.clearTimeout;
    },
  };
}

const nurse = `<support-resource id="nurse" name="Nurse line" phone="303-555-0100"
  email="nurses@hospital.example" url="https://hospital.example/nurse" hours="Mo-Fr 08:00-17:00"
  time-zone="UTC" verified-on="2026-11-02" closed-on="2026-12-25" languages="en es vi"
  >Questions about your treatment.</support-resource>`;

describe('support-resources', () => {
  let clock: ReturnType<typeof fixClock> | undefined;
  afterEach(() => {
    clear();
    clock?.restore();
    clock = undefined;
  });

  it('says first whom to call, and keeps the line for a crisis apart', async () => {
    const widget = await show('<support-resources></support-resources>');
    expect(all(widget, '.lead [part=phone]').map(text)).to.deep.equal([
      '1-800-227-2345 (1-800-ACS-2345)',
      '1-877-465-6636 (1-877-GO-KOMEN)',
      '988',
    ]);
    expect(text(inside(widget, '[part=crisis]'))).to.contain('For Spanish, press 2.');
    expect(ids(widget)).to.have.length(16).and.not.to.contain('988');
    expect(text(inside(widget, '#find'))).not.to.contain('988');
  });

  it('claims no more than is known', async () => {
    const widget = await show('<support-resources></support-resources>');
    expect(all(widget, '[part=state]').map(text)).to.deep.equal(['Day and night, every day']);
    expect(all(widget, '[part=hours]').map(text)).to.deep.equal([
      'Posted hours: Monday to Thursday, 10 a.m. to 6 p.m.; Friday, 10 a.m. to 5 p.m. (Eastern Time, ET). Call to check.',
    ]);
    expect(text(entry(widget, 'lbbc')))
      .to.contain('Languages: English')
      .and.not.to.contain('Spanish');
  });

  it('makes numbers, mail and websites links, in the language of the reader', async () => {
    const widget = await show('<support-resources></support-resources>');
    const links = () =>
      [
        ...entry(widget, 'acs').querySelectorAll('a'),
        ...entry(widget, 'komen').querySelectorAll('a'),
      ].map((link) => link.getAttribute('href'));
    expect(links()).to.deep.equal([
      'tel:+18002272345',
      'https://www.cancer.org/',
      'https://www.cancer.org/',
      'tel:+18774656636',
      'mailto:helpline@komen.org',
      'https://www.komen.org',
    ]);
    await press(widget, 'es');
    expect(links()[1]).to.equal('https://www.cancer.org/es.html');
    expect(text(entry(widget, 'lbbc')))
      .to.contain('Idiomas: inglés')
      .and.not.to.contain('español');
    // Those that speak Spanish stand before those that do not.
    expect(ids(widget).indexOf('nueva-vida')).to.be.lessThan(ids(widget).indexOf('lbbc'));
  });

  it('is narrowed by need and language, and says how many are left', async () => {
    const widget = await show('<support-resources></support-resources>');
    const status = inside(widget, '[role=status]');
    expect(text(status)).to.equal('16 places to turn to');
    await choose(widget, 'need', 'money');
    expect(ids(widget)).to.deep.equal(['acs', 'cancercare', 'paf', 'triage']);
    expect(text(status)).to.equal('4 places to turn to');
    await choose(widget, 'spoken', 'es');
    expect(ids(widget)).to.deep.equal(['acs', 'cancercare']);
    await choose(widget, 'need', 'community');
    expect(text(status)).to.equal('1 place to turn to');
    await press(widget, 'es');
    expect(text(status)).to.equal('1 lugar donde pedir ayuda');
    inside(widget, '[part=clear]').click();
    await widget.updateComplete;
    expect(ids(widget)).to.have.length(16);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, '[name=need]'));
  });

  it('says what to do where nothing fits', async () => {
    const widget = await show(`<support-resources>${nurse}</support-resources>`);
    await choose(widget, 'spoken', 'vi');
    expect(ids(widget)).to.deep.equal(['nurse']);
    await choose(widget, 'need', 'trials');
    expect(ids(widget)).to.deep.equal([]);
    expect(text(inside(widget, '[role=status]'))).to.contain('ask your care team');
  });

  it('can be narrowed by keyboard', async () => {
    const widget = await show('<support-resources></support-resources>');
    inside(widget, 'input[name=need]').focus();
    await pressKey('ArrowDown');
    await widget.updateComplete;
    expect(inside<HTMLInputElement>(widget, 'input[name=need]:checked').value).to.equal('talk');
    expect(ids(widget)).to.have.length(8);
  });

  it('shows the hospital’s own first', async () => {
    const widget = await show(`<support-resources>${nurse}</support-resources>`);
    expect(ids(widget)[0]).to.equal('nurse');
    expect(all(widget, '.found > .subhead').map(text)).to.deep.equal([
      'From your hospital',
      'Across the United States',
    ]);
    const own = entry(widget, 'nurse');
    expect(text(own)).to.contain('Questions about your treatment.');
    expect(text(own)).to.contain('Languages: English, Spanish, and Vietnamese');
    expect([...own.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'tel:+13035550100',
      'mailto:nurses@hospital.example',
      'https://hospital.example/nurse',
    ]);
  });

  it('shows a place with a language in that language only', async () => {
    const widget = await show(`<support-resources national="none">
      <support-resource name="Both"></support-resource>
      <support-resource lang="en" name="English"></support-resource>
      <support-resource lang="es-MX" name="Español"></support-resource>
    </support-resources>`);
    expect(names(widget)).to.deep.equal(['Both', 'English']);
    await press(widget, 'es');
    expect(names(widget)).to.deep.equal(['Both', 'Español']);
  });

  it('follows what the page’s script does to them', async () => {
    const widget = await show('<support-resources national="none"></support-resources>');
    const changed = async (expected: string[]) => {
      await until(() => names(widget).join() === expected.join(), expected.join());
    };
    const child = document.createElement('support-resource');
    child.setAttribute('name', 'First');
    widget.append(child);
    await changed(['First']);
    child.setAttribute('name', 'Second');
    await changed(['Second']);
    child.textContent = 'Said later.';
    await until(() => text(inside(widget, '[part=resource]')).includes('Said later.'));
    widget.prepend(Object.assign(child.cloneNode(true), {id: 'two'}));
    await changed(['Second', 'Second']);
    widget.replaceChildren();
    await changed([]);
    // Away and back again it still listens.
    const {parentNode} = widget;
    widget.remove();
    widget.append(child);
    parentNode!.append(widget);
    await changed(['Second']);
  });

  it('leaves organizations out, or shows only some, in the lead too', async () => {
    const widget = await show('<support-resources national="lbbc acs"></support-resources>');
    expect(ids(widget)).to.deep.equal(['lbbc', 'acs']);
    expect(all(widget, '[part=first] [part=phone]')).to.have.length(1);
    widget.setAttribute('national', '-komen -ysc');
    await widget.updateComplete;
    expect(ids(widget)).to.have.length(14).and.not.to.contain('komen');
    widget.setAttribute('national', 'none');
    await widget.updateComplete;
    expect(ids(widget)).to.deep.equal([]);
    expect(text(inside(widget, '.lead'))).not.to.contain('Komen');
    expect(inside<HTMLAnchorElement>(widget, '[part=crisis] [part=phone]').href).to.equal(
      'tel:988',
    );
    const warnings = await warningsOf(async () => {
      widget.setAttribute('national', 'kommen');
      await widget.updateComplete;
    });
    expect(ids(widget)).to.have.length(16);
    expect(warnings.join()).to.contain('national="kommen"').and.to.contain('acs komen');
  });

  it('loses only what is wrong of a malformed place, and says so once', async () => {
    const bad: [attribute: string, value: string][] = [
      ['phone', 'call <b>us</b>'],
      ['email', 'nurses at hospital'],
      ['url', 'javascript:alert(1)'],
      ['hours', 'nine to five'],
      ['time-zone', 'Mars/Base'],
      ['verified-on', '2099-01-01'],
      ['closed-on', '2026-02-31'],
      ['languages', 'e'],
      ['offers', 'cake'],
    ];
    let widget!: Widget;
    const warnings = await warningsOf(async () => {
      widget = await show('<support-resources national="none"></support-resources>');
      const child = document.createElement('support-resource');
      child.setAttribute('name', '<img src=x onerror=alert(1)> & **Nurse**');
      for (const [name, value] of bad) child.setAttribute(name, value);
      child.textContent = 'Text <b>as typed</b> [x](https://x.example)';
      widget.append(child);
      await until(() => names(widget).length === 1);
      widget.append(child.cloneNode(true));
      await until(() => names(widget).length === 2);
    });
    expect(names(widget)[0]).to.equal('<img src=x onerror=alert(1)> & **Nurse**');
    const shown = inside(widget, '[part=resource]');
    expect(shown.querySelectorAll('img, a, b, strong')).to.have.length(0);
    expect(text(shown)).to.contain('Text <b>as typed</b> [x](https://x.example)');
    expect(shown.querySelector('[part=state], [part=hours]')).to.equal(null);
    for (const [name, value] of bad) {
      const said = warnings.filter((warning) => warning.includes(`${name}="${value}"`));
      expect(said, name).to.have.length(1);
      expect(said[0]).to.contain('<support-resource>');
    }
    expect(warnings).to.have.length(bad.length);
  });

  it('shows a place without a name by its number, and none that has neither', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show(`<support-resources national="none">
        <support-resource phone="303-555-0100"></support-resource>
        <support-resource>Nothing to hold on to</support-resource>
      </support-resources>`);
      expect(names(widget)).to.deep.equal(['303-555-0100']);
    });
    expect(warnings.join()).to.contain('neither a name nor');
  });

  it('says whether a place is open, and changes when the hour comes', async () => {
    clock = fixClock('2026-11-23T07:59:30Z');
    const widget = await show(`<support-resources national="none">${nurse}</support-resources>`);
    const state = () => text(inside(widget, '[part=state]'));
    expect(state()).to.match(/^Closed now\. Opens today at .+, your time$/);
    expect(text(inside(widget, '[part=hours]'))).to.contain('Checked on November 2, 2026.');
    clock.setOn('2026-11-23T08:00:00Z');
    await widget.updateComplete;
    expect(state()).to.match(/^Open now until .+, your time$/);
    clock.setOn('2026-11-23T17:00:00Z');
    await widget.updateComplete;
    expect(state()).to.match(/^Closed now/);
    clock.setOn('2026-12-24T18:00:00Z');
    await widget.updateComplete;
    // Christmas is a Friday.
    expect(state()).to.match(/^Closed now\. Opens (Monday|Tuesday|Sunday) at/);
    clock.setOn('2027-05-03T12:00:00Z');
    await widget.updateComplete;
    expect(all(widget, '[part=state]')).to.have.length(0);
    expect(text(inside(widget, '[part=hours]'))).to.contain('Call to check.');
  });

  it('keeps one clock for all, and none when there is no widget', async () => {
    clock = fixClock('2026-11-23T12:00:30Z');
    const before = clock.timers();
    const markup = `<support-resources>${nurse}</support-resources>`;
    const first = await show(markup + markup);
    expect(clock.timers() - before).to.equal(1);
    clock.setOn('2026-11-23T12:01:00Z');
    expect(clock.timers()).to.equal(1);
    first.remove();
    expect(clock.timers()).to.equal(1);
    clear();
    expect(clock.timers()).to.equal(0);
  });

  it('takes the word of a hospital that has called', async () => {
    clock = fixClock('2026-11-23T16:00:00Z');
    let widget!: Widget;
    const warnings = await warningsOf(async () => {
      widget = await show(`<support-resources
        verified-on="cancercare:2026-11-02 acs:2026-11-02 nobody:2026-11-02 komen:soon">
        <support-resource for="komen" hours="24/7" verified-on="2026-11-20"></support-resource>
        <support-resource for="lbbc" phone="303-555-0199" languages="en es"></support-resource>
        <support-resource for="elsewhere" hours="24/7"></support-resource>
      </support-resources>`);
    });
    expect(text(entry(widget, 'cancercare'))).to.match(/Open now until .+, your time/);
    expect(text(entry(widget, 'acs'))).to.contain('Open now, day and night');
    expect(text(entry(widget, 'komen')))
      .to.contain('Open now, day and night')
      .and.to.contain('1-877-465-6636')
      .and.to.contain('Susan G. Komen');
    expect(text(entry(widget, 'lbbc')))
      .to.contain('303-555-0199')
      .and.to.contain('English and Spanish')
      .and.not.to.contain('LBBC');
    expect(ids(widget)).to.have.length(16);
    expect(warnings.join()).to.contain('nobody:2026-11-02').and.to.contain('komen:soon');
    expect(warnings.join()).to.contain('for="elsewhere"');
  });

  it('tells which link was followed, and nothing else', async () => {
    const widget = await show(`<support-resources>${nurse}</support-resources>`);
    const followed: string[] = [];
    document.body.addEventListener(
      'rw-resource-follow',
      ({resource, channel}: ResourceFollowEvent) => followed.push(`${resource} ${channel}`),
    );
    const links = [
      ...all<HTMLAnchorElement>(widget, '.lead [part=phone]'),
      ...entry(widget, 'nurse').querySelectorAll('a'),
      ...entry(widget, 'acs').querySelectorAll('a'),
    ];
    for (const link of links) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(followed).to.deep.equal([
      'acs phone',
      'komen phone',
      '988 phone',
      'nurse phone',
      'nurse email',
      'nurse web',
      'acs phone',
      'acs web',
      'acs chat',
    ]);
  });

  it('leaves room for a finger', async () => {
    const widget = await show(`<support-resources>${nurse}</support-resources>`);
    for (const link of all(widget, '[part=phone], [part=link], [part=answer]')) {
      expect(link.getBoundingClientRect().height, text(link)).to.be.at.least(44);
    }
  });
});
