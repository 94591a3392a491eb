import {expect} from '@open-wc/testing';
import resources, {needs, type Need} from '../../../src/content/support-resources.table.js';
import '../../../src/elements/support-resources/support-resources.define.js';
import {pressKey} from '../../support/input.js';
import {
  chooseLanguage,
  collectWarnings,
  query,
  queryAll,
  textOf,
  widgetFixture,
} from '../../support/widget.js';
import {choose, ids, nurse} from './helpers.js';

/** The ids of the organizations that meet a need in a language. */
const matching = (need: Need, language = 'en'): string[] =>
  resources
    .filter(
      ({offers, languages}) =>
        languages.includes(language) && needs[need].some((offer) => offers.includes(offer)),
    )
    .map(({id}) => id);

const count = (places: number): string =>
  places === 1 ? '1 place to turn to' : `${places} places to turn to`;

describe('support-resources filters', () => {
  it('filters by need and language and announces the number of results', async () => {
    const widget = await widgetFixture('<support-resources></support-resources>');
    const status = query(widget, '[role=status]');
    expect(textOf(status)).to.equal(count(resources.length));
    await choose(widget, 'need', 'money');
    expect(ids(widget)).to.have.members(matching('money')).and.not.to.have.length(resources.length);
    expect(textOf(status)).to.equal(count(ids(widget).length));
    await choose(widget, 'spoken', 'es');
    expect(ids(widget)).to.have.members(matching('money', 'es'));
    await choose(widget, 'need', 'community');
    expect(textOf(status)).to.equal('1 place to turn to');
    await chooseLanguage(widget, 'es');
    expect(textOf(status)).to.equal('1 lugar donde pedir ayuda');
    query(widget, '[part=clear]').click();
    await widget.updateComplete;
    expect(ids(widget)).to.have.length(resources.length);
    expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '[name=need]'));
  });

  it('suggests asking the care team if nothing matches', async () => {
    const widget = await widgetFixture(`<support-resources>${nurse}</support-resources>`);
    await choose(widget, 'spoken', 'vi');
    expect(ids(widget)).to.deep.equal(['nurse']);
    await choose(widget, 'need', 'trials');
    expect(ids(widget)).to.deep.equal([]);
    expect(textOf(query(widget, '[role=status]'))).to.contain('ask your care team');
  });

  it('can be filtered with the keyboard', async () => {
    const widget = await widgetFixture('<support-resources></support-resources>');
    query(widget, 'input[name=need]').focus();
    await pressKey('ArrowDown');
    await widget.updateComplete;
    expect(query<HTMLInputElement>(widget, 'input[name=need]:checked').value).to.equal('talk');
    expect(ids(widget)).to.have.members(matching('talk'));
  });

  it('shows only the organizations that national allows, also in the lead', async () => {
    const widget = await widgetFixture(
      '<support-resources national="lbbc acs"></support-resources>',
    );
    expect(ids(widget)).to.deep.equal(['lbbc', 'acs']);
    expect(queryAll(widget, '[part=first] [part=phone]')).to.have.length(1);
    widget.setAttribute('national', '-komen -ysc');
    await widget.updateComplete;
    expect(ids(widget))
      .to.have.length(resources.length - 2)
      .and.not.to.contain('komen');
    widget.setAttribute('national', 'none');
    await widget.updateComplete;
    expect(ids(widget)).to.deep.equal([]);
    expect(textOf(query(widget, '.lead'))).not.to.contain('Komen');
    expect(query<HTMLAnchorElement>(widget, '[part=crisis] [part=phone]').href).to.equal('tel:988');
    const warnings = await collectWarnings(async () => {
      widget.setAttribute('national', 'kommen');
      await widget.updateComplete;
    });
    expect(ids(widget)).to.have.length(resources.length);
    expect(warnings.join()).to.contain('national="kommen"').and.to.contain('acs komen');
  });
});
