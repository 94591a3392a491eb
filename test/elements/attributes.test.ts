import {expect} from 'chai';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {all, clear, inside, show, warningsOf} from '../support/fixture.js';

const ids = ['places', 'kinds', 'same-or-new', 'why', 'chance', 'numbers', 'outlook', 'feelings'];
const sectionsOf = async (attribute: string) => {
  const widget = await show(`<recurrence-explainer ${attribute}></recurrence-explainer>`);
  return all(widget, 'details.section').map(({id}) => id);
};

describe('attributes', () => {
  afterEach(clear);

  it('shows all sections unless asked otherwise', async () => {
    expect(await sectionsOf('')).to.deep.equal(ids);
    clear();
    expect(await sectionsOf('sections=""')).to.deep.equal(ids);
  });

  it('shows the sections asked for, in their order, once', async () => {
    expect(await sectionsOf('sections=" why  kinds why"')).to.deep.equal(['why', 'kinds']);
  });

  it('leaves out what has a minus', async () => {
    expect(await sectionsOf('sections="-numbers"')).to.deep.equal(
      ids.filter((id) => id !== 'numbers'),
    );
  });

  it('passes over unknown sections, and says so once', async () => {
    const warnings = await warningsOf(async () => {
      expect(await sectionsOf('sections="whi kinds"')).to.deep.equal(['kinds']);
      clear();
      expect(await sectionsOf('sections="whi kinds"')).to.deep.equal(['kinds']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('sections="whi kinds"').and.to.contain('places kinds');
  });

  it('shows all sections where nothing known is asked for, or all are left out', async () => {
    const warnings = await warningsOf(async () => {
      expect(await sectionsOf('sections="nothing <b>here</b>"')).to.deep.equal(ids);
      clear();
      expect(await sectionsOf(`sections="${ids.map((id) => `-${id}`).join(' ')}"`)).to.deep.equal(
        ids,
      );
    });
    expect(warnings.join()).to.contain('nothing <b>here</b>');
  });

  it('takes what frameworks set as properties, whatever it is', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    Object.assign(widget, {sections: ['why'], reviewedBy: 5, tools: 7, headingLevel: 3});
    await widget.updateComplete;
    expect(all(widget, 'details.section').map(({id}) => id)).to.deep.equal(['why']);
    expect(inside(widget, 'footer').textContent).to.contain('Reviewed by 5.');
    expect(inside(widget, '.title').localName).to.equal('h3');
  });

  it('is hidden where the page hides it, light or dark where it says so', async () => {
    const widget = await show('<recurrence-explainer hidden></recurrence-explainer>');
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.hidden = false;
    expect(getComputedStyle(widget).display).to.equal('block');
    const ground = () => getComputedStyle(widget).backgroundColor;
    widget.setAttribute('theme', 'light');
    const light = ground();
    widget.setAttribute('theme', 'dark');
    expect(ground()).not.to.equal(light);
  });

  it('puts its headings where the page needs them', async () => {
    const widget = await show('<recurrence-explainer heading-level="3"></recurrence-explainer>');
    expect(inside(widget, '.title').localName).to.equal('h3');
    expect(inside(widget, '.heading').localName).to.equal('h4');
    expect(inside(widget, '.body .subhead').localName).to.match(/h5|legend|p/);
    widget.headingLevel = 6;
    await widget.updateComplete;
    expect(inside(widget, '.heading').localName).to.equal('h6');
  });

  for (const bad of ['0', '7', '2.5', 'two', '<h1>']) {
    it(`takes heading-level="${bad}" for 2, and says so`, async () => {
      const warnings = await warningsOf(async () => {
        const widget = await show('<recurrence-explainer></recurrence-explainer>');
        widget.setAttribute('heading-level', bad);
        await widget.updateComplete;
        expect(inside(widget, '.title').localName).to.equal('h2');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`heading-level="${bad}"`);
    });
  }

  it('says who reviewed the words, and that nobody has', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    expect(inside(widget, 'footer').textContent).to.contain('Not yet reviewed by a clinician.');
    widget.setAttribute('reviewed-by', 'Dr. <b>Ana</b> Ruiz');
    widget.setAttribute('reviewed-on', '2026-10-05');
    await widget.updateComplete;
    expect(inside(widget, 'footer').textContent).to.contain(
      'Reviewed by Dr. <b>Ana</b> Ruiz on October 5, 2026.',
    );
    const warnings = await warningsOf(async () => {
      widget.setAttribute('reviewed-on', '2026-02-31');
      await widget.updateComplete;
    });
    expect(inside(widget, 'footer').textContent).to.contain('Reviewed by Dr. <b>Ana</b> Ruiz.');
    expect(warnings).to.have.length(1);
  });

  it('hides the reader’s tools where asked', async () => {
    const widget = await show('<recurrence-explainer tools="none"></recurrence-explainer>');
    expect(all(widget, '.languages')).to.deep.equal([]);
  });

  it('shows what a hospital puts into its slots', async () => {
    const widget = await show(
      '<recurrence-explainer><p slot="header">A</p><p slot="after-why">B</p><p slot="media-why">C</p><p slot="footer">D</p></recurrence-explainer>',
    );
    for (const child of widget.children)
      expect(child.assignedSlot, child.slot).to.be.instanceOf(HTMLSlotElement);
  });

  it('has one style sheet, however many widgets there are', async () => {
    const first = await show(
      '<recurrence-explainer></recurrence-explainer><recurrence-explainer></recurrence-explainer>',
    );
    const second = first.nextElementSibling as typeof first;
    const sheets = first.shadowRoot!.adoptedStyleSheets;
    expect(sheets.length).to.be.greaterThan(0);
    expect([...second.shadowRoot!.adoptedStyleSheets]).to.deep.equal([...sheets]);
  });
});
