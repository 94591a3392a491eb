/** Pages that replace or hide what scripts rely on: the widget works, or its fallback stays. */
import {expect} from '@open-wc/testing';
import {close, open} from '../support/pages.js';
import {languageOf, query, waitFor, type Widget} from '../support/widget.js';

const hide = (...names: string[]) =>
  names.map((name) => `<img name="${name}" alt="" /><form name="${name}"></form>`).join('');

/** A script after which the browser says that it does not support such a value. */
const unsupported = (text: string) => `const {supports} = CSS;
  CSS.supports = (...parts) => !parts.join().includes('${text}') && supports.apply(CSS, parts);`;

const namedElements = hide(
  'scripts',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createComment',
  'createTreeWalker',
  'importNode',
  'addEventListener',
  'dispatchEvent',
  'baseURI',
  'body',
  'head',
  'documentElement',
  'activeElement',
  'adoptedStyleSheets',
);

const hosts: Readonly<Record<string, string>> = {
  'named elements hide members of document': namedElements,
  'a library replaces Event before': `<script>window.Event = function (event) {
    this.event = event.target; return this; };</script>`,
  'a library replaces Document and Window before':
    '<script>window.Document = window.Window = function () {};</script>',
  'URL.canParse, console and Object.hasOwn are not there':
    '<script>delete URL.canParse; console = undefined;</script>',
  'Object.prototype has more members':
    '<script>for (const n of ["each", "extend", "isEmpty", "inherits", "clone"]) Object.prototype[n] = function () {};</script>',
};

describe('a page', () => {
  afterEach(close);

  for (const [name, head] of Object.entries(hosts)) {
    it(`where ${name} shows a widget that works`, async () => {
      const markup = `${name.startsWith('named') ? head : ''}<recurrence-explainer>Call</recurrence-explainer>`;
      const script = '<script type="module" src="/dist/widgets.js"></script>';
      const page = await open('head', {
        head: `${name.startsWith('named') ? '' : head}${script}`,
        markup,
      });
      const [widget] = page.document.getElementsByTagName('recurrence-explainer');
      await waitFor(() => widget!.shadowRoot?.querySelector('article'));
      const shown = widget as Widget;
      expect(query(shown, '.title').textContent).to.contain('When breast cancer');
      query<HTMLDetailsElement>(shown, '#places').open = true;
      query(shown, '.languages [lang=es]').click();
      await waitFor(() => languageOf(shown) === 'es');
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }

  it('where named elements hide members of document adds to a widget what loads later', async () => {
    const page = await open('head', {
      head: '<script type="module" src="/dist/widgets.js"></script>',
      markup: `${namedElements}<diagnosis-guide tools="print"></diagnosis-guide>
        <appointment-planner></appointment-planner>`,
    });
    const widget = page.document.getElementsByTagName('diagnosis-guide')[0] as Widget;
    await waitFor(() => widget.shadowRoot?.querySelector('article'));
    query<HTMLDetailsElement>(widget, '#tests').open = true;
    await waitFor(() => widget.shadowRoot!.querySelector('.expand button'), 'expand');
    await waitFor(() => widget.shadowRoot!.querySelector('#tests .section-link button'), 'link');
    await waitFor(() => widget.shadowRoot!.querySelector('#tests .ask button'), 'ask');
    await waitFor(() => widget.shadowRoot!.querySelector('[part=print]'), 'tools');
    let printed: ShadowRoot | null = null;
    page.document.defaultView!.print = () => {
      printed = page.document.getElementsByClassName('recurrence-widgets-sheet')[0]!.shadowRoot;
    };
    query<HTMLSelectElement>(widget, '.print-language').value = 'both';
    query(widget, '[part=print]').click();
    await waitFor(() => printed, 'printed');
    expect(printed!.querySelectorAll('article')).to.have.length(2);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  const lacking: Readonly<Record<string, string>> = {
    'light-dark()': unsupported('light-dark'),
    'relative colors': unsupported('from '),
    popovers: 'delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;',
    'adopted style sheets': `window.CSSStyleSheet = class {
      constructor() { throw new TypeError('Illegal constructor'); }
    };`,
    'Object.hasOwn()': 'delete Object.hasOwn;',
  };
  for (const [feature, script] of Object.entries(lacking)) {
    it(`in a browser that lacks ${feature} keeps the fallback and says why once`, async () => {
      for (const tag of [
        '<script type="module" src="/dist/widgets.js"></script>',
        '<script src="/dist/standalone.js"></script>',
        '<script type="module">import "/dist/elements/coping-guide.js";</script>',
      ]) {
        const page = await open('head', {
          head: `<script>${script}</script>${tag}`,
          markup: '<coping-guide>Call 555-0100</coping-guide><p data-rw="coping-guide">Call</p>',
        });
        await waitFor(() => page.recorded.warnings.length);
        await new Promise((resolve) => setTimeout(resolve, 100));
        const [widget, place] = page.document.body.children;
        for (const element of [widget!, place!]) {
          expect(element.shadowRoot, tag).to.equal(null);
          expect(element.checkVisibility()).to.equal(true);
        }
        expect(page.recorded.warnings).to.deep.equal([
          `recurrence-widgets: this browser lacks ${feature}; the fallback content stays.`,
        ]);
        expect(page.recorded.errors).to.deep.equal([]);
        close();
      }
    });
  }
});
