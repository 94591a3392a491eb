import {expect} from '@open-wc/testing';
import {inTurn} from '../support/engine-turns.js';
import {query, waitFor} from '../support/widget.js';
import {close, open, type HostPage} from '../support/pages.js';

const ours = '0.1.0';
const other = '9.9.9';

const widgets = (base: string) => `<script type="module" src="${base}/widgets.js"></script>`;
const standalone = (base: string) => `<script defer src="${base}/standalone.js"></script>`;
const app = '<script type="module" src="/test/pages/second-lit.ts"></script>';
const markup =
  '<recurrence-explainer></recurrence-explainer><diagnosis-guide></diagnosis-guide><host-app></host-app>';

/** The files of the widgets that a page requested. */
const files = (page: HostPage) =>
  page.files().filter((address) => /\/(?:dist|release)\//.test(address));
const works = async (page: HostPage) => {
  await page.widget(0);
  const widget = await page.widget(1);
  query(widget, '.languages [lang=es]').click();
  await waitFor(() => query(widget, 'article').lang === 'es');
};

/** Pairs of scripts, in the order in which they run. */
const pairs = [
  ['two releases of the tag', widgets, widgets],
  ['two releases of the one file', standalone, standalone],
  ['the one file before the tag', standalone, widgets],
  ['the tag before the one file', widgets, standalone],
] as const;

describe('other releases and libraries on a page', () => {
  afterEach(close);

  for (const [what, first, second] of inTurn(pairs)) {
    for (const [one, two] of [
      [ours, other],
      [other, ours],
    ] as const) {
      it(`${what}: ${one}, then ${two}; the first works, and the console warns once`, async () => {
        const base = (release: string) => (release === ours ? '/dist' : `/release/${other}`);
        const page = await open('head', {
          policy: 'strict',
          markup,
          // A third tag does not warn again.
          head: first(base(one)) + second(base(two)) + second(base(two)),
        });
        await works(page);
        expect(page.recorded.errors).to.deep.equal([]);
        expect(page.recorded.violations).to.deep.equal([]);
        expect(page.recorded.warnings).to.have.length(1);
        expect(page.recorded.warnings[0]).to.contain(`release ${one} came first`);
        const late = files(page).filter((address) => address.includes(base(two)));
        expect(late.every((address) => /\/(?:widgets|standalone)\.js$/.test(address))).to.equal(
          true,
          late.join(' '),
        );
      });
    }
  }

  for (const [form, script] of [
    ['the tag', widgets('/dist')],
    ['the one file', standalone('/dist')],
  ] as const) {
    for (const [order, head] of [
      ['after', app + script],
      ['before', script + app],
    ] as const) {
      it(`${form} works ${order} an app with a Lit of its own, under Trusted Types`, async () => {
        const page = await open('head', {policy: 'strict', policies: 'lit-html', markup, head});
        await works(page);
        await waitFor(() => page.document.querySelector('host-app')!.shadowRoot?.textContent);
        expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});
      });

      it(`${form} works ${order} an app whose Lit the page’s policy refuses`, async () => {
        const page = await open('head', {policy: 'strict', markup, head});
        await works(page);
        // Control: the test detects a script that requests the same policy.
        await waitFor(() => page.recorded.violations.length);
        expect(page.recorded.violations.join()).to.contain('trusted-types');
        expect(page.document.querySelector('host-app')!.shadowRoot).to.equal(null);
      });
    }
  }
});
