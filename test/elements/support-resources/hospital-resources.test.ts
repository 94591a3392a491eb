import {expect} from '@open-wc/testing';
import '../../../src/elements/support-resources/support-resources.define.js';
import {
  chooseLanguage,
  collectWarnings,
  query,
  queryAll,
  textOf,
  waitFor,
  widgetFixture,
  type Widget,
} from '../../support/widget.js';
import {entry, ids, names, nurse} from './helpers.js';

describe('hospital resources', () => {
  it('lists the hospital’s resources first', async () => {
    const widget = await widgetFixture(`<support-resources>${nurse}</support-resources>`);
    expect(ids(widget)[0]).to.equal('nurse');
    expect(queryAll(widget, '.found > .subhead').map(textOf)).to.deep.equal([
      'From your hospital',
      'Across the United States',
    ]);
    const own = entry(widget, 'nurse');
    expect(textOf(own)).to.contain('Questions about your treatment.');
    expect(textOf(own)).to.contain('Languages: English, Spanish, and Vietnamese');
    expect([...own.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'tel:+13035550100',
      'mailto:nurses@hospital.example',
      'https://hospital.example/nurse',
    ]);
  });

  it('marks the language of the hospital’s own text', async () => {
    const widget = await widgetFixture(`<div lang="es"><support-resources national="cancercare">
      <support-resource id="near" name="Enfermera">Pregunte por María.</support-resource>
      <support-resource id="page" for="cancercare">Nuestro grupo.</support-resource>
    </support-resources></div>`);
    await chooseLanguage(widget, 'en');
    const languages = (selector: string) => queryAll(widget, selector).map(({lang}) => lang);
    expect(languages('[part=resource] [part=passage]')).to.deep.equal(['es', 'es']);
    expect(query(widget, '[data-id=near] .name span').lang).to.equal('es');
  });

  it('shows a resource that has a lang only in that language', async () => {
    const widget = await widgetFixture(`<support-resources national="none">
      <support-resource name="Both"></support-resource>
      <support-resource lang="en" name="English"></support-resource>
      <support-resource lang="es-MX" name="Español"></support-resource>
    </support-resources>`);
    expect(names(widget)).to.deep.equal(['Both', 'English']);
    await chooseLanguage(widget, 'es');
    expect(names(widget)).to.deep.equal(['Both', 'Español']);
  });

  it('updates when the page adds, changes, moves or removes resources', async () => {
    const widget = await widgetFixture('<support-resources national="none"></support-resources>');
    const changed = async (expected: string[]) => {
      await waitFor(() => names(widget).join() === expected.join(), expected.join());
    };
    const child = document.createElement('support-resource');
    child.setAttribute('name', 'First');
    widget.append(child);
    await changed(['First']);
    child.setAttribute('name', 'Second');
    await changed(['Second']);
    child.textContent = 'Added later.';
    await waitFor(() => textOf(query(widget, '[part=resource]')).includes('Added later.'));
    widget.prepend(Object.assign(child.cloneNode(true), {id: 'two'}));
    await changed(['Second', 'Second']);
    widget.replaceChildren();
    await changed([]);
    // It still observes its children after it was reconnected.
    const {parentNode} = widget;
    widget.remove();
    widget.append(child);
    parentNode!.append(widget);
    await changed(['Second']);
  });

  it('drops only the invalid attributes of a resource and warns once for each', async () => {
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
    const warnings = await collectWarnings(async () => {
      widget = await widgetFixture('<support-resources national="none"></support-resources>');
      const child = document.createElement('support-resource');
      child.setAttribute('name', '<img src=x onerror=alert(1)> & **Nurse**');
      for (const [name, value] of bad) child.setAttribute(name, value);
      child.textContent = 'Text <b>as typed</b> [x](https://x.example)';
      widget.append(child);
      await waitFor(() => names(widget).length === 1);
      widget.append(child.cloneNode(true));
      await waitFor(() => names(widget).length === 2);
    });
    expect(names(widget)[0]).to.equal('<img src=x onerror=alert(1)> & **Nurse**');
    const resource = query(widget, '[part=resource]');
    expect(resource.querySelectorAll('img, a, b, strong')).to.have.length(0);
    expect(textOf(resource)).to.contain('Text <b>as typed</b> [x](https://x.example)');
    expect(resource.querySelector('[part=state], [part=hours]')).to.equal(null);
    for (const [name, value] of bad) {
      const matches = warnings.filter((warning) => warning.includes(`${name}="${value}"`));
      expect(matches, name).to.have.length(1);
      expect(matches[0]).to.contain('<support-resource>');
    }
    expect(warnings).to.have.length(bad.length);
  });

  it('shows a resource without a name by its phone number, and omits one with neither', async () => {
    const warnings = await collectWarnings(async () => {
      const widget = await widgetFixture(`<support-resources national="none">
        <support-resource phone="303-555-0100"></support-resource>
        <support-resource>No name or number</support-resource>
      </support-resources>`);
      expect(names(widget)).to.deep.equal(['303-555-0100']);
    });
    expect(warnings.join()).to.contain('no name, phone');
  });
});
