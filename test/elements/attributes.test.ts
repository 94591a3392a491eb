import {expect} from '@open-wc/testing';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import type {RecurrenceExplainer} from '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import {
  collectWarnings,
  query,
  queryAll,
  simulateNavigation,
  widgetFixture,
} from '../support/widget.js';

const ids = ['places', 'kinds', 'same-or-new', 'why', 'chance', 'numbers', 'outlook', 'feelings'];
const sectionIds = async (attribute: string) => {
  const widget = await widgetFixture(`<recurrence-explainer ${attribute}></recurrence-explainer>`);
  return queryAll(widget, 'details.section').map(({id}) => id);
};

describe('attributes of every widget', () => {
  it('shows all sections by default and if the attribute is empty', async () => {
    expect(await sectionIds('')).to.deep.equal(ids);
    simulateNavigation();
    expect(await sectionIds('sections=""')).to.deep.equal(ids);
  });

  it('shows the requested sections once each, in the requested order', async () => {
    expect(await sectionIds('sections=" why  kinds why"')).to.deep.equal(['why', 'kinds']);
  });

  it('omits sections prefixed with a minus', async () => {
    expect(await sectionIds('sections="-numbers"')).to.deep.equal(
      ids.filter((id) => id !== 'numbers'),
    );
  });

  it('ignores unknown sections and warns once', async () => {
    const warnings = await collectWarnings(async () => {
      expect(await sectionIds('sections="whi kinds"')).to.deep.equal(['kinds']);
      simulateNavigation();
      expect(await sectionIds('sections="whi kinds"')).to.deep.equal(['kinds']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('sections="whi kinds"').and.to.contain('places kinds');
  });

  it('shows all sections if none of the requested ones exist or all are omitted', async () => {
    const warnings = await collectWarnings(async () => {
      expect(await sectionIds('sections="nothing <b>here</b>"')).to.deep.equal(ids);
      simulateNavigation();
      expect(await sectionIds(`sections="${ids.map((id) => `-${id}`).join(' ')}"`)).to.deep.equal(
        ids,
      );
    });
    expect(warnings.join()).to.contain('nothing <b>here</b>');
  });

  it('accepts properties of any type, as frameworks set them', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    Object.assign(widget, {sections: ['why'], reviewedBy: 5, tools: 7, headingLevel: 3});
    await widget.updateComplete;
    expect(queryAll(widget, 'details.section').map(({id}) => id)).to.deep.equal(['why']);
    expect(query(widget, 'footer').textContent).to.contain('Reviewed by 5.');
    expect(query(widget, '.title').localName).to.equal('h3');
  });

  it('respects `hidden` and follows its `theme`', async () => {
    const widget = await widgetFixture('<recurrence-explainer hidden></recurrence-explainer>');
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.hidden = false;
    expect(getComputedStyle(widget).display).to.equal('block');
    const background = () => getComputedStyle(widget).backgroundColor;
    widget.setAttribute('theme', 'light');
    const light = background();
    widget.setAttribute('theme', 'dark');
    expect(background()).not.to.equal(light);
  });

  it('starts its headings at heading-level', async () => {
    const widget = await widgetFixture<RecurrenceExplainer>(
      '<recurrence-explainer heading-level="3"></recurrence-explainer>',
    );
    expect(query(widget, '.title').localName).to.equal('h3');
    expect(query(widget, '.heading').localName).to.equal('h4');
    expect(query(widget, '.body .subhead').localName).to.match(/h5|legend|p/);
    widget.headingLevel = 6;
    await widget.updateComplete;
    expect(query(widget, '.heading').localName).to.equal('h6');
  });

  for (const bad of ['0', '7', '2.5', 'two', '<h1>']) {
    it(`falls back to 2 and warns if heading-level is "${bad}"`, async () => {
      const warnings = await collectWarnings(async () => {
        const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
        widget.setAttribute('heading-level', bad);
        await widget.updateComplete;
        expect(query(widget, '.title').localName).to.equal('h2');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`heading-level="${bad}"`);
    });
  }

  it('shows the reviewer and date, or that no clinician has reviewed it yet', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    expect(query(widget, 'footer').textContent).to.contain('Not yet reviewed by a clinician.');
    widget.setAttribute('reviewed-by', 'Dr. <b>Ana</b> Ruiz');
    widget.setAttribute('reviewed-on', '2026-10-05');
    await widget.updateComplete;
    expect(query(widget, 'footer').textContent).to.contain(
      'Reviewed by Dr. <b>Ana</b> Ruiz on October 5, 2026.',
    );
    const warnings = await collectWarnings(async () => {
      widget.setAttribute('reviewed-on', '2026-02-31');
      await widget.updateComplete;
    });
    expect(query(widget, 'footer').textContent).to.contain('Reviewed by Dr. <b>Ana</b> Ruiz.');
    expect(warnings).to.have.length(1);
  });

  it('hides the tools if tools is "none"', async () => {
    const widget = await widgetFixture(
      '<recurrence-explainer tools="none"></recurrence-explainer>',
    );
    expect(queryAll(widget, '.languages')).to.deep.equal([]);
  });

  it('assigns children to its named slots', async () => {
    const widget = await widgetFixture(
      '<recurrence-explainer><p slot="header">A</p><p slot="after-why">B</p><p slot="media-why">C</p><p slot="footer">D</p></recurrence-explainer>',
    );
    for (const child of widget.children)
      expect(child.assignedSlot, child.slot).to.be.instanceOf(HTMLSlotElement);
  });

  it('shares its style sheets between instances', async () => {
    const first = await widgetFixture(
      '<recurrence-explainer></recurrence-explainer><recurrence-explainer></recurrence-explainer>',
    );
    const second = first.nextElementSibling as typeof first;
    const sheets = first.shadowRoot!.adoptedStyleSheets;
    expect(sheets.length).to.be.greaterThan(0);
    expect([...second.shadowRoot!.adoptedStyleSheets]).to.deep.equal([...sheets]);
  });
});
