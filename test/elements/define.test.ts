import {expect} from '@open-wc/testing';
import {define} from '../../src/base/define.js';
import {RecurrenceExplainer} from '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {collectWarnings} from '../support/widget.js';

describe('define', () => {
  it('warns once and does not throw if another class has the name', async () => {
    const warnings = await collectWarnings(async () =>
      define('recurrence-explainer', class extends HTMLElement {}),
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<recurrence-explainer>.*defined it first/);
    expect(customElements.get('recurrence-explainer')).to.equal(RecurrenceExplainer);
  });

  it('is silent if the same class is defined again', async () => {
    const warnings = await collectWarnings(async () =>
      define('recurrence-explainer', RecurrenceExplainer),
    );
    expect(warnings).to.deep.equal([]);
  });
});
