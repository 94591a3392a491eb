import {expect} from '@open-wc/testing';
import {inTurn} from '../support/engine-turns.js';
import {examples} from '../support/examples.js';
import {queryAll, query, languageOf, waitFor} from '../support/widget.js';
import {close, open, requested, type HostPage} from '../support/pages.js';

const explainer = 'recurrence-explainer';

const quiet = (page: HostPage) =>
  expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});

describe('the one script tag', () => {
  afterEach(close);

  it('shows the whole widget on a plain page', async () => {
    const page = await open('plain');
    const widget = await page.widget();
    expect(queryAll(widget, 'details.section')).to.have.length(8);
    expect(query(widget, '.title').textContent).to.contain('When breast cancer comes back');
    quiet(page);
  });

  for (const [lang, other] of [
    ['en', 'es'],
    ['es', 'en'],
  ] as const) {
    it(`loads for a page in "${lang}" its own files once, and no word of "${other}"`, async () => {
      const page = await open('plain', {lang});
      expect(languageOf(await page.widget())).to.equal(lang);
      expect(requested(page)).to.deep.equal([explainer, `${explainer}.${lang}`]);
      expect(page.files().every((address) => new URL(address).origin === location.origin)).to.equal(
        true,
      );
      expect(page.document.cookie).to.equal('');
      expect([page.window.localStorage.length, page.window.sessionStorage.length]).to.deep.equal([
        0, 0,
      ]);
    });
  }

  it('loads the other language when the reader selects it', async () => {
    const page = await open('plain');
    const widget = await page.widget();
    query(widget, '.languages [lang=es]').click();
    await waitFor(() => languageOf(widget) === 'es');
    expect(requested(page)).to.contain(`${explainer}.es`);
    expect(page.window.localStorage.length).to.equal(0);
    quiet(page);
  });

  it('loads only itself on a page without widgets, and discovers one that is added later', async () => {
    const page = await open('empty');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.files().map((file) => new URL(file).pathname)).to.deep.equal(['/dist/widgets.js']);
    const main = page.document.querySelector('main')!;
    main.innerHTML = '<div><recurrence-explainer lang="es"></recurrence-explainer></div>';
    expect(languageOf(await page.widget())).to.equal('es');
    main.append(
      page.document.createElement('coping-guide'),
      page.document.createElement('constructor'),
    );
    await waitFor(() =>
      main.lastElementChild!.previousElementSibling!.shadowRoot?.querySelector('article'),
    );
    quiet(page);
  });

  it('finds widgets in open shadow roots', async () => {
    const page = await open('empty');
    const host = page.document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<p><recurrence-explainer></recurrence-explainer></p>';
    page.document.querySelector('main')!.append(host);
    const inner = () => host.shadowRoot!.querySelector('recurrence-explainer')!.shadowRoot;
    await waitFor(() => inner()?.querySelector('article'));
    quiet(page);
  });

  it('works from another origin', async () => {
    const origin = await (await fetch('/other-origin')).text();
    const page = await open('plain', {base: `${origin}/dist`});
    await page.widget();
    expect(page.files().every((address) => new URL(address).origin === origin)).to.equal(true);
    quiet(page);
  });

  it('works if it is pasted twice, and warns once', async () => {
    const page = await open('twice');
    await page.widget();
    expect(page.recorded.errors).to.deep.equal([]);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.contain('more than once');
  });

  it('works next to another release, and warns once which one is used', async () => {
    const page = await open('releases');
    await page.widget();
    expect(page.recorded.errors).to.deep.equal([]);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.contain('9.9.9');
    expect(page.files().filter((address) => address.includes('/dist/'))).to.have.length(1);
  });

  for (const {name, markup} of inTurn(examples)) {
    it(`shows <${name}> under the strict policy, opened and switched`, async () => {
      const page = await open('plain', {policy: 'strict', lang: 'es', markup});
      const widget = await page.widget();
      for (const details of queryAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
      query(widget, '.languages [lang=en]').click();
      await waitFor(() => languageOf(widget) === 'en');
      const {backgroundColor} = page.window.getComputedStyle(widget);
      expect(backgroundColor, 'the style sheet is there').not.to.match(
        /rgba\(0, 0, 0, 0\)|transparent/,
      );
      quiet(page);
    });
  }

  it('answers on the body map under the strict policy', async () => {
    const page = await open('plain', {policy: 'strict'});
    const widget = await page.widget();
    query(widget, '#place-brain').click();
    await waitFor(() => /The brain/.test(query(widget, '.answer').textContent!));
    quiet(page);
  });

  it('is tested under a policy that does see what breaks it', async () => {
    const page = await open('breaks-policy', {policy: 'strict'});
    await waitFor(() => page.recorded.violations.length >= 2);
    expect(page.recorded.violations.join()).to.contain('style-src');
    let refused = false;
    try {
      page.document.body.innerHTML = '<b>not trusted</b>';
    } catch {
      refused = true;
    }
    expect(refused, 'Trusted Types are enforced').to.equal(true);
  });

  it('supports two languages on one page', async () => {
    const page = await open('two-languages');
    expect(languageOf(await page.widget(0))).to.equal('en');
    expect(languageOf(await page.widget(1))).to.equal('es');
    quiet(page);
  });

  describe('that a tool holds back', () => {
    const held = (type: string, src: string) =>
      `<script type="${type}" src="${src}" id="held"></script>`;
    const text = '<coping-guide><p>Call 555-0100</p></coping-guide>';
    /** As the tool does: a copy of the tag, with another type. */
    function release(page: HostPage, type: string) {
      const tag = page.document.getElementById('held') as HTMLScriptElement;
      const copy = page.document.createElement('script');
      Object.assign(copy, {id: 'held', type, src: tag.src});
      const run = new Promise((resolve) => {
        copy.onload = resolve;
        page.window.addEventListener('error', resolve, {once: true});
      });
      tag.replaceWith(copy);
      return run;
    }
    const fallback = (page: HostPage) => page.document.querySelector('coping-guide > p')!;

    it('shows the widgets when it runs at last', async () => {
      const page = await open('head', {
        head: held('abc123-module', '/dist/widgets.js'),
        markup: text,
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(fallback(page).checkVisibility()).to.equal(true);
      await release(page, 'module');
      await page.widget();
      quiet(page);
    });

    it('keeps the fallback if it runs as a classic script, and works as a module after that', async () => {
      const page = await open('head', {
        head: held('text/plain', '/dist/widgets.js'),
        markup: text,
      });
      await release(page, 'text/javascript');
      expect(page.recorded.errors).to.have.length(1);
      expect(fallback(page).checkVisibility()).to.equal(true);
      await release(page, 'module');
      await page.widget();
      expect(page.recorded.warnings).to.deep.equal([]);
    });

    it('shows the widgets as a classic script if it is the standalone script', async () => {
      const page = await open('head', {
        head: held('text/plain', '/dist/standalone.js'),
        markup: text,
      });
      await release(page, 'text/javascript');
      await page.widget();
      quiet(page);
    });
  });

  let run = 0;
  for (const [missing, name] of [
    ['recurrence-explainer.es', 'the content "recurrence-explainer" (es)'],
    ['interface.es', 'the content "interface" (es)'],
    ['recurrence-explainer-', 'the code of <recurrence-explainer>'],
    // Some browsers keep the failure of a file that others import; standalone.js takes over there.
    ['base-', 'the code of <recurrence-explainer>'],
  ] as const) {
    it(`keeps the fallback, names ${name} in one warning and retries if it fails to load`, async () => {
      const id = `${navigator.userAgent.length}-${Date.now()}-${run++}`;
      const page = await open('plain', {lang: 'es', base: `/failing/${id}/${missing}`});
      await waitFor(() => page.recorded.warnings.length);
      const host = page.document.querySelector('recurrence-explainer')!;
      expect(host.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
      await fetch(`/failing/${id}/over`);
      page.window.dispatchEvent(new Event('online'));
      expect(languageOf(await page.widget())).to.equal('es');
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.warnings[0]).to.contain(`could not load ${name}`);
    });
  }
});
