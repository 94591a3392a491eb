import {expect, fixture, oneEvent} from '@open-wc/testing';
import type {LoadErrorEvent, SectionToggleEvent} from '../../src/base/events.js';
import {RecurrenceExplainer} from '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {setLanguage} from '../../src/i18n/page-language.js';
import {withLoaders} from '../support/loaders.js';
import {
  collectWarnings,
  languageOf,
  query,
  queryAll,
  ready,
  waitFor,
  widgetFixture,
  type Widget,
} from '../support/widget.js';

const network = {online: true};
const OfflineExplainer = withLoaders(
  RecurrenceExplainer,
  (load) => (retry) => (network.online ? load(retry) : Promise.reject(new TypeError('offline'))),
);
customElements.define('offline-explainer', OfflineExplainer);

describe('content loading', () => {
  afterEach(() => {
    network.online = true;
  });

  it('keeps the fallback, warns once and retries when content fails to load', async () => {
    network.online = false;
    const container = await fixture('<div></div>');
    const warnings = await collectWarnings(async () => {
      const error = oneEvent<LoadErrorEvent>(container, 'rw-error');
      container.innerHTML =
        '<offline-explainer lang="es"><p>Llame al 555-0100</p></offline-explainer>';
      expect((await error).language).to.equal('es');
      window.dispatchEvent(new Event('online'));
      await oneEvent(container, 'rw-error');
    });
    const widget = container.firstElementChild as Widget;
    const fallback = widget.firstElementChild!;
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('the content "offline-explainer" (es)');
    network.online = true;
    window.dispatchEvent(new Event('online'));
    await ready(widget);
    expect(query(widget, '.title').textContent).to.contain('Cuando el cáncer de seno regresa');
    expect(fallback.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps the current language if another one fails to load', async () => {
    const widget = await widgetFixture('<offline-explainer lang="en"></offline-explainer>');
    network.online = false;
    await collectWarnings(async () => {
      const error = oneEvent(widget, 'rw-error');
      setLanguage('es');
      await error;
    });
    expect(languageOf(widget)).to.equal('en');
    expect(query(widget, '.title').textContent).to.contain('When breast cancer comes back');
    network.online = true;
    query(widget, '.languages [lang=es]').click();
    await waitFor(() => languageOf(widget) === 'es');
  });
});

describe('article', () => {
  it('lists sources with safe links in every section', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    for (const section of queryAll(widget, 'details.section')) {
      const links = section.querySelectorAll<HTMLAnchorElement>('.sources a');
      expect(section.querySelectorAll('.sources li').length, section.id).to.be.greaterThan(0);
      for (const link of links) {
        expect(link.protocol, link.href).to.equal('https:');
        expect(link.rel).to.contain('noopener');
        expect(link.textContent).to.contain('opens in a new tab');
      }
    }
  });

  it('opens a section from the table of contents without changing the URL', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    const url = location.href;
    const toggle = oneEvent<SectionToggleEvent>(widget, 'rw-section-toggle');
    query(widget, 'nav a[href="#recurrence-explainer-outlook"]').click();
    const {section, open} = await toggle;
    expect([section, open]).to.deep.equal(['outlook', true]);
    expect(query<HTMLDetailsElement>(widget, '#outlook').open).to.equal(true);
    expect(widget.shadowRoot!.activeElement).to.equal(query(widget, '#outlook > summary'));
    expect(location.href).to.equal(url);
  });

  it('opens everything for print and restores it afterwards', async () => {
    const widget = await widgetFixture('<recurrence-explainer></recurrence-explainer>');
    query<HTMLDetailsElement>(widget, '#why').open = true;
    const open = () =>
      queryAll<HTMLDetailsElement>(widget, 'details').filter((details) => details.open);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(queryAll(widget, 'details'));
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([query(widget, '#why')]);
  });
});
