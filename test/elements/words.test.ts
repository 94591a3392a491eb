import {expect} from 'chai';
import {define} from '../../src/base/define.js';
import {RecurrenceExplainer} from '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import {renderInline} from '../../src/components/inline.js';
import {
  all,
  clear,
  inside,
  next,
  ready,
  show,
  setLanguage,
  spoken,
  until,
  warningsOf,
  type Widget,
} from '../support/fixture.js';

/** A widget whose words do not come while `down` is set. */
const network = {down: true};
class Offline extends RecurrenceExplainer {
  constructor() {
    super();
    const own = this.loaders;
    Object.defineProperty(this, 'loaders', {
      value: Object.fromEntries(
        Object.entries(own).map(([language, load]) => [
          language,
          (retry: string) =>
            network.down ? Promise.reject(new TypeError('offline')) : load(retry),
        ]),
      ),
    });
  }
}
customElements.define('offline-explainer', Offline);

describe('words', () => {
  afterEach(clear);

  it('that do not come leave the fallback, say so once, and come when the network is back', async () => {
    network.down = true;
    const host = document.createElement('div');
    document.body.append(host);
    const warnings = await warningsOf(async () => {
      const error = next(host, 'rw-error') as Promise<Event & {language: string}>;
      host.innerHTML = '<offline-explainer lang="es"><p>Llame al 555-0100</p></offline-explainer>';
      expect((await error).language).to.equal('es');
      window.dispatchEvent(new Event('online'));
      await next(host, 'rw-error');
    });
    const widget = host.firstElementChild as Widget;
    expect(widget.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('the content "offline-explainer" (es)');
    network.down = false;
    window.dispatchEvent(new Event('online'));
    await ready(widget);
    expect(inside(widget, '.title').textContent).to.contain('Cuando el cáncer de seno regresa');
    expect(widget.firstElementChild!.getBoundingClientRect().height).to.equal(0);
    host.remove();
  });

  it('of another language that do not come leave those that are shown', async () => {
    network.down = false;
    const widget = await show('<offline-explainer lang="en"></offline-explainer>');
    network.down = true;
    await warningsOf(async () => {
      const error = next(widget, 'rw-error');
      setLanguage('es');
      await error;
    });
    expect(spoken(widget)).to.equal('en');
    expect(inside(widget, '.title').textContent).to.contain('When breast cancer comes back');
    network.down = false;
    inside(widget, '.languages [lang=es]').click();
    await until(() => spoken(widget) === 'es');
  });

  it('show their marks, and nothing that is no mark', async () => {
    const {render} = await import('lit');
    const box = document.createElement('p');
    render(
      renderInline(
        '**a** <b>b</b> [c](https://c.example/?a=1) [d](javascript:alert(1)) [e](tel:988) ** *f*',
      ),
      box,
    );
    expect(box.textContent).to.equal('a <b>b</b> c [d](javascript:alert(1)) e ** *f*');
    expect(
      [...box.children].map((child) => child.outerHTML.replaceAll(/<!--.*?-->/g, '')),
    ).to.deep.equal([
      '<strong>a</strong>',
      '<a href="https://c.example/?a=1">c</a>',
      '<a href="tel:988">e</a>',
    ]);
  });

  it('carry their sources under every section', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    for (const section of all(widget, 'details.section')) {
      const links = section.querySelectorAll<HTMLAnchorElement>('.sources a');
      expect(section.querySelectorAll('.sources li').length, section.id).to.be.greaterThan(0);
      for (const link of links) {
        expect(link.protocol, link.href).to.equal('https:');
        expect(link.rel).to.contain('noopener');
        expect(link.textContent).to.contain('opens in a new tab');
      }
    }
  });

  it('are reached from the table of contents', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    const address = location.href;
    const toggled = next(widget, 'rw-section-toggle') as Promise<
      Event & {section: string; open: boolean}
    >;
    inside(widget, 'nav a[href="#outlook"]').click();
    const {section, open} = await toggled;
    expect([section, open]).to.deep.equal(['outlook', true]);
    expect(inside<HTMLDetailsElement>(widget, '#outlook').open).to.equal(true);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, '#outlook > summary'));
    expect(location.href).to.equal(address);
  });

  it('stand open for print, and close again', async () => {
    const widget = await show('<recurrence-explainer></recurrence-explainer>');
    inside<HTMLDetailsElement>(widget, '#why').open = true;
    const open = () => all<HTMLDetailsElement>(widget, 'details').filter((details) => details.open);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(all(widget, 'details'));
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([inside(widget, '#why')]);
  });
});

describe('registration', () => {
  it('of a name that is taken is one warning and no throw', async () => {
    const warnings = await warningsOf(async () =>
      define('recurrence-explainer', class extends HTMLElement {}),
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<recurrence-explainer>.*defined it first/);
    expect(customElements.get('recurrence-explainer')).to.equal(RecurrenceExplainer);
  });

  it('of the same class again is silent', async () => {
    expect(
      await warningsOf(async () => define('recurrence-explainer', RecurrenceExplainer)),
    ).to.deep.equal([]);
  });
});
