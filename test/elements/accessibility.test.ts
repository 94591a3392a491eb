import {expect, fixture} from '@open-wc/testing';
import '../support/accessibility.js';
import '../support/all-widgets.js';
import {examples, helpers} from '../support/examples.js';
import {isFullRun} from '../support/full-run.js';
import {openAll, query, ready, widgetFixture, type Widget} from '../support/widget.js';

/** Every pair of language, color scheme and state occurs once. */
const combinations = [
  ['en', 'light', 'open'],
  ['en', 'dark', 'closed'],
  ['es', 'light', 'closed'],
  ['es', 'dark', 'open'],
] as const;

/**
 * All combinations in Chromium and with `npm run test:full`. Rules hardly differ between engines: in the others
 * each widget has one combination, another one than its neighbors.
 */
const combinationsFor = (index: number) =>
  isFullRun || navigator.userAgent.includes('Chrome')
    ? combinations
    : [combinations[index % combinations.length]!];

/** Resolves to the message of a failed accessibility check. */
async function violationsOf(element: Element): Promise<string> {
  try {
    await expect(element).to.be.accessible();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('accessibility', function () {
  this.timeout(60_000);

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  describe('the check itself', () => {
    it('finds violations inside shadow roots', async () => {
      const widget = await widgetFixture(examples[0]!.markup);
      query(widget, '.languages button').textContent = '';
      expect(await violationsOf(widget)).to.contain('Rule: button-name');
    });

    for (const [rule, markup] of [
      [
        'target-size',
        '<p><button style="all: unset; width: 9px; height: 9px" title="a"></button><button style="all: unset; width: 9px; height: 9px" title="b"></button></p>',
      ],
      ['color-contrast-enhanced', '<p style="color: #666; background: #fff">Text</p>'],
    ] as const) {
      it(`applies ${rule}`, async () => {
        expect(await violationsOf(await fixture(markup))).to.contain(`Rule: ${rule}`);
      });
    }
  });

  it('has no violations with all widgets on one page', async () => {
    // The guide contains the other widgets: its open chapter would be on the page twice.
    const others = examples.filter(({name}) => name !== 'recurrence-guide');
    const markup = [...others, ...helpers].map((example) => example.markup).join('');
    const first = await widgetFixture(markup);
    await expect(first.parentElement).to.be.accessible();
  });

  for (const [index, {name, markup}] of [...examples, ...helpers].entries()) {
    for (const [lang, scheme, state] of combinationsFor(index)) {
      it(`${name} has no violations: ${lang}, ${scheme}, ${state}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const widget = await widgetFixture(markup);
        const chapter = widget.shadowRoot!.querySelector<Widget>('.chapter > :not(.state)');
        if (chapter) await ready(chapter);
        if (state === 'open') openAll(widget);
        else {
          for (const details of widget.shadowRoot!.querySelectorAll('details'))
            details.open = false;
        }
        await expect(widget).to.be.accessible();
      });
    }
  }
});
