import {expect} from '@open-wc/testing';
import '../../../src/elements/appointment-planner/appointment-planner.define.js';
import {query, queryAll} from '../../support/widget.js';
import {planner, press, type, addQuestion, toggleReorder} from './helpers.js';

describe('appointment-planner', () => {
  it('makes no request and dispatches no event with the reader’s text', async () => {
    const widget = await planner();
    const before = performance.getEntriesByType('resource').length;
    const events: string[] = [];
    for (const name of ['rw-ready', 'rw-language-change', 'rw-error', 'input', 'change'])
      document.addEventListener(name, ({target}) => events.push(`${name} ${String(target)}`));
    await type(widget, 'visit-doctor', 'Dr. Ruiz');
    await addQuestion(widget, 'May I travel?');
    await press(widget, 'clear');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(events.join()).not.to.match(/Ruiz|travel/);
  });

  it('fits a 320 px screen with large text', async () => {
    const widget = await planner(
      '<appointment-planner style="width: 320px; --rw-font-size: 34px"></appointment-planner>',
    );
    await toggleReorder(widget, 'ask');
    await addQuestion(widget, 'x'.repeat(200));
    const article = query(widget, 'article');
    expect(article.scrollWidth).to.be.at.most(320);
    for (const target of queryAll(widget, 'button, .line, .grow, .field > input')) {
      if (!target.checkVisibility()) continue;
      const {height} = target.getBoundingClientRect();
      expect(height, target.outerHTML).to.be.at.least(44);
    }
  });
});
