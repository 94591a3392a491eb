import {expect} from '@open-wc/testing';
import '../../src/elements/coping-guide/coping-guide.define.js';
import {query, queryAll, textOf, widgetFixture, type Widget} from '../support/widget.js';

const callLinks = (root: Element) =>
  [...root.querySelectorAll('a')].filter((link) => link.getAttribute('href') === 'tel:988');

for (const language of ['en', 'es']) {
  describe(`coping-guide in "${language}"`, () => {
    const guide = (attributes = '') =>
      widgetFixture<Widget>(`<coping-guide lang="${language}" ${attributes}></coping-guide>`);

    it('shows a link that calls 988 before any section, without opening anything', async () => {
      const widget = await guide();
      const crisis = query(widget, '[part~=crisis]');
      const [link] = callLinks(crisis);
      expect(textOf(link!)).to.contain('988');
      expect(link!.checkVisibility()).to.equal(true);
      for (const section of queryAll(widget, '.section')) {
        expect(crisis.compareDocumentPosition(section)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    });

    it('keeps the crisis block and its 988 link if the crisis section is left out', async () => {
      const widget = await guide('sections="-distress"');
      expect(queryAll(widget, '#distress')).to.have.length(0);
      expect(callLinks(query(widget, '[part~=crisis]'))).not.to.have.length(0);
    });

    it('numbers the steps of an appeal and of a second opinion', async () => {
      const widget = await guide('sections="insurance second-opinion"');
      for (const section of ['#insurance', '#second-opinion']) {
        const lists = queryAll(widget, `${section} ol[part=list]`);
        expect(lists).to.have.length(1);
        const steps = [...lists[0]!.children];
        expect(steps.length).to.be.greaterThan(2);
        for (const step of steps) expect(getComputedStyle(step).display).to.equal('list-item');
        expect(getComputedStyle(lists[0]!).listStyleType).to.equal('decimal');
      }
    });

    it('links every mention of 988 in the section on distress', async () => {
      const widget = await guide('sections="distress"');
      const care = queryAll(widget, '#distress [part~=care]');
      expect(care).not.to.have.length(0);
      for (const block of care.filter((one) => textOf(one).includes('988'))) {
        expect(callLinks(block), textOf(block)).not.to.have.length(0);
      }
      expect(callLinks(query(widget, '#distress'))).not.to.have.length(0);
    });
  });
}
