/** On a phone, the sections start on the second screen at the latest. */
import {expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import {setViewport} from '../support/input.js';
import {query, widgetFixture} from '../support/widget.js';

const tags = [
  'appointment-planner',
  'clinical-trials',
  'coping-guide',
  'diagnosis-guide',
  'recurrence-explainer',
  'support-resources',
  'treatment-options',
];
const HEIGHT = 844;

describe('sections on a phone', () => {
  beforeEach(() => setViewport(390, HEIGHT));
  afterEach(() => setViewport(1280, 800));

  for (const tag of tags) {
    for (const lang of ['en', 'es']) {
      it(`start on the second screen of <${tag}> in "${lang}", without a list above them`, async () => {
        const widget = await widgetFixture(
          `<${tag} lang="${lang}" style="font: 17px/1.5 sans-serif"></${tag}>`,
        );
        const {top} = query(widget, '.section-box').getBoundingClientRect();
        expect(top - widget.getBoundingClientRect().top).to.be.below(HEIGHT * 2);
        expect(query(widget, 'nav').checkVisibility()).to.equal(false);
      });
    }
  }

  it('have their list of contents in a wide column', async () => {
    await setViewport(1000, 800);
    const widget = await widgetFixture('<coping-guide></coping-guide>');
    expect(query(widget, 'nav').checkVisibility()).to.equal(true);
  });
});

describe('terms in a narrow column', () => {
  afterEach(() => setViewport(1280, 800));

  it('leave no punctuation at the start of a line, at any width', async () => {
    const widget = await widgetFixture(
      '<treatment-options lang="es" sections="call"></treatment-options>',
    );
    const marked = [...widget.shadowRoot!.querySelectorAll('.nowrap')];
    expect(marked).to.have.lengthOf.at.least(1);
    for (let width = 320; width <= 440; width += 10) {
      await setViewport(width, HEIGHT);
      for (const span of marked) {
        const [first, ...others] = [...span.getClientRects()].map(({bottom}) => bottom);
        for (const bottom of others) expect(bottom, span.textContent).to.be.closeTo(first!, 4);
      }
    }
  });
});
