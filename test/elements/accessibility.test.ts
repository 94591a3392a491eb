import {expect, fixture} from '@open-wc/testing';
import '../support/accessibility.js';
import '../support/all-widgets.js';
import {examples, helpers} from '../support/examples.js';
import {isChromium} from '../support/engine-turns.js';
import {isFullRun} from '../support/full-run.js';
import {allCombinations} from '../support/pairwise.js';
import {openAll, query, ready, widgetFixture, type Widget} from '../support/widget.js';

const all = allCombinations({
  lang: ['en', 'es'],
  scheme: ['light', 'dark'],
  state: ['open', 'closed'],
});

/** With the page of all widgets (English, light, open), every pair of values occurs once. */
const some = all.filter(({lang, scheme, state}) =>
  ['en dark closed', 'es light closed', 'es dark open'].includes(`${lang} ${scheme} ${state}`),
);

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

  it('has no violations with all widgets on one page, open', async () => {
    // The guide contains the other widgets: its open chapter would be on the page twice.
    const others = examples.filter(({name}) => name !== 'recurrence-guide');
    const markup = [...others, ...helpers].map((example) => example.markup).join('');
    const first = await widgetFixture(markup);
    const {parentElement: page} = first;
    for (const widget of page!.children) {
      await ready(widget as Widget);
      openAll(widget as Widget);
    }
    await expect(page).to.be.accessible();
  });

  // Rules hardly differ between engines: the page with all widgets is enough in the others.
  if (!isChromium && !isFullRun) return;

  for (const {name, markup} of [...examples, ...helpers]) {
    for (const {lang, scheme, state} of isFullRun ? all : some) {
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
