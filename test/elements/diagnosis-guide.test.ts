import {expect} from '@open-wc/testing';
import '../../src/elements/diagnosis-guide/diagnosis-guide.define.js';
import {queryAll, textOf, widgetFixture, type Widget} from '../support/widget.js';

const ranks = ['emergency', 'today', 'soon'];
const cards = (widget: Widget) => queryAll(widget, '#urgent [part~=care]');
const rankOf = (card: Element) => ranks.find((rank) => card.classList.contains(rank));
const heading = (card: Element) => card.querySelector('h1, h2, h3, h4, h5, h6');

for (const language of ['en', 'es']) {
  describe(`diagnosis-guide in "${language}"`, () => {
    let widget: Widget;
    beforeEach(async () => {
      widget = await widgetFixture(`<diagnosis-guide lang="${language}"></diagnosis-guide>`);
    });

    it('shows the card to call 911 first, without opening anything', () => {
      const [first] = cards(widget);
      expect(heading(first!)?.querySelector('a')?.getAttribute('href')).to.equal('tel:911');
      expect(first!.checkVisibility()).to.equal(true);
    });

    it('orders the cards by urgency', () => {
      const order = cards(widget).map((card) => ranks.indexOf(rankOf(card)!));
      expect(new Set(order)).to.deep.equal(new Set([0, 1, 2]));
      expect(order).to.deep.equal([...order].sort());
    });

    it('links every emergency card to 911 or 988', () => {
      const emergencies = cards(widget).filter((card) => rankOf(card) === 'emergency');
      expect(emergencies).not.to.have.length(0);
      for (const card of emergencies) {
        const numbers = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(numbers, textOf(heading(card)!)).to.include.oneOf(['tel:911', 'tel:988']);
      }
    });

    it('shows for each test a picture of its own, which screen readers skip', () => {
      const tests = queryAll(widget, '#tests [part~=lines]');
      const pictures = queryAll(widget, '#tests .picture');
      expect(pictures).to.have.length(tests.length);
      for (const picture of pictures) expect(picture.ariaHidden).to.equal('true');
      const drawings = pictures.map(({innerHTML}) => innerHTML);
      expect(drawings.every((drawing) => drawing.includes('<path'))).to.equal(true);
      expect(new Set(drawings)).to.have.length(drawings.length);
    });

    it('distinguishes the ranks by the text of their headings', () => {
      const titles = cards(widget).map((card) => textOf(heading(card)!));
      expect(titles.every(Boolean)).to.equal(true);
      expect(new Set(titles).size).to.equal(titles.length);
    });
  });
}
