import {expect} from 'chai';
import type {RunOptions} from 'axe-core';
import '../support/all-widgets.js';
import {examples, helpers} from '../support/examples.js';
import {all, clear, ready, show, type Widget} from '../support/fixture.js';

declare const axe: typeof import('axe-core');

const options: RunOptions = {
  resultTypes: ['violations'],
  // The test page is no hospital page: it has no main landmark of its own.
  rules: {
    region: {enabled: false},
    'color-contrast-enhanced': {enabled: true},
    'target-size': {enabled: true},
  },
};

describe('accessibility', function () {
  this.timeout(60_000);

  before(async () => {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  });
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    clear();
  });

  it('sees what is wrong', async () => {
    const widget = await show(examples[0]!.markup);
    widget.shadowRoot!.querySelector('.languages button')!.textContent = '';
    const {violations} = await axe.run(widget, options);
    expect(violations.map(({id}) => id)).to.contain('button-name');
  });

  it('all widgets on one page', async () => {
    // A guide holds the others: beside them its open chapter would stand twice on the page.
    const others = examples.filter(({name}) => name !== 'recurrence-guide');
    await show([...others, ...helpers].map(({markup}) => markup).join(''));
    const {violations} = await axe.run(document.body, options);
    expect(
      violations.map(({id, nodes}) => `${id} ${nodes.map(({target}) => String(target)).join()}`),
    ).to.deep.equal([]);
  });

  // Every pair of language, scheme and state.
  for (const {name, markup} of [...examples, ...helpers]) {
    for (const [lang, scheme, state] of [
      ['en', 'light', 'open'],
      ['en', 'dark', 'closed'],
      ['es', 'light', 'closed'],
      ['es', 'dark', 'open'],
    ] as const) {
      it(`${name}, ${lang}, ${scheme}, ${state}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const widget = await show(markup);
        const chapter = widget.shadowRoot!.querySelector<Widget>('.chapter > :not(.state)');
        if (chapter) await ready(chapter);
        for (const details of all<HTMLDetailsElement>(widget, 'details'))
          details.open = state === 'open';
        const {violations} = await axe.run(widget, options);
        const said = violations.map(
          ({id, help, nodes}) =>
            `${id}: ${help}\n  ${nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary}`).join('\n  ')}`,
        );
        expect(said.join('\n')).to.equal('');
      });
    }
  }
});
