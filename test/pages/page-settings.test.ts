/** The ways in which a page declares what holds for all its widgets, and which of them wins. */
import {expect} from '@open-wc/testing';
import {close, open, type HostPage} from '../support/pages.js';
import {
  definition,
  expectQuiet,
  original,
  passages,
  requestsForWords,
  wordsFile,
} from '../support/overrides-file.js';
import {query, waitFor, type Widget} from '../support/widget.js';

const tag = '<script type="module" src="/dist/widgets.js"></script>';
const markup = '<recurrence-explainer></recurrence-explainer>';
const lead = (widget: Widget) => passages(widget, '.lead')[0]!;
const footer = (widget: Widget) => query(widget, 'footer').textContent;

/** A file with a wording of its own, as the value of an attribute. */
const file = (wording: string) =>
  wordsFile({[definition]: {en: wording, es: wording}}).then((url) => url.replaceAll('"', '%22'));
/** A URL within a URL. */
const inUrl = encodeURIComponent;

const infos = `<script>
  globalThis.infos = [];
  console.info = (...parts) => infos.push(parts.join(' '));
</script>`;
const infosOf = (page: HostPage) => (page.window as unknown as {infos: string[]}).infos;

describe('the settings of a page', () => {
  afterEach(close);

  const ways: Readonly<Record<string, (words: string) => string>> = {
    'data- attributes of the script tag': (words) =>
      tag.replace(
        'src',
        `data-words="${words}" data-reviewed-by="Ana Ruiz, MD" data-reviewed-on="2026-10-05" src`,
      ),
    'a meta tag': (words) =>
      `<meta name="recurrence-widgets" content="words=${words}; reviewed-by=Ana Ruiz, MD;
        Reviewed-On = 2026-10-05">${tag}`,
    'the URL of a script that a tag manager adds': (words) => `<script>
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/dist/widgets.js?words=${inUrl(words)}&reviewed-by=Ana+Ruiz,+MD&reviewed-on=2026-10-05';
      document.head.append(script);
    </script>`,
    'the URL of standalone.js': (words) =>
      `<script src="/dist/standalone.js?words=${inUrl(words)}&reviewed-by=Ana%20Ruiz,%20MD&reviewed-on=2026-10-05"></script>`,
  };
  for (const [way, head] of Object.entries(ways)) {
    it(`apply to its widgets if declared by ${way}`, async () => {
      const page = await open('head', {head: head(await file('Our words.')), markup});
      const widget = await page.widget();
      expect(lead(widget)).to.equal('Our words. *');
      expect(footer(widget)).to.contain('Ana Ruiz, MD').and.to.contain('2026');
      expectQuiet(page);
    });
  }

  for (const [way, place] of [
    ['data-words', (words: string) => `<div data-rw="recurrence-explainer" data-words="${words}">`],
    [
      'data-words beside a class',
      (words: string) => `<div class="rw-recurrence-explainer" data-words="${words}">`,
    ],
  ] as const) {
    it(`can be declared for one block by ${way}`, async () => {
      const page = await open('head', {
        head: tag,
        markup: `${place(await file('Words of the block.'))}Call 555-0100</div>${markup}`,
      });
      expect(lead(await page.widget())).to.equal('Words of the block. *');
      expect(lead(await page.widget(1))).to.match(original);
      expectQuiet(page);
    });
  }

  it('can be the numbers of the care team, from a tag or for one block', async () => {
    const page = await open('head', {
      head: tag.replace('src', 'data-care-name="St. Ana" data-care-phone="303-555-0100" src'),
      markup: `${markup}<div data-rw="recurrence-explainer" data-care-phone="303-555-0111"
        data-care-phone-after-hours="303-555-0199"></div>`,
    });
    expect(footer(await page.widget())).to.contain('St. Ana: 303-555-0100.');
    expect(footer(await page.widget(1))).to.match(
      /St\. Ana: 303-555-0111\. At night .* 303-555-0199\./,
    );
    expectQuiet(page);
  });

  it('have an order: a widget’s own, the script tag’s, the meta tag’s, the URL’s', async () => {
    const [own, data, meta, url] = await Promise.all(['A.', 'B.', 'C.', 'D.'].map(file));
    const parts = {
      data: `data-words="${data}"`,
      meta: `<meta name="recurrence-widgets" content="words=${meta}">`,
      url: `?words=${inUrl(url!)}`,
    };
    const script = (attributes: string, search: string) =>
      `<script type="module" ${attributes} src="/dist/widgets.js${search}"></script>`;
    const all = await open('head', {
      head: parts.meta + script(parts.data, parts.url),
      markup: `${markup}<recurrence-explainer words="${own}"></recurrence-explainer>`,
    });
    expect(lead(await all.widget())).to.equal('B. *');
    expect(lead(await all.widget(1))).to.equal('A. *');
    expect(requestsForWords(all)).to.have.length(2);
    close();
    const rest = await open('head', {head: parts.meta + script('', parts.url), markup});
    expect(lead(await rest.widget())).to.equal('C. *');
  });

  it('are not read from the URL of another script', async () => {
    const head = `<script src="/test/pages/recorder.ts?words=${inUrl(await file('X.'))}"></script>`;
    const page = await open('head', {head: head + tag, markup});
    expect(lead(await page.widget())).to.match(original);
    expect(requestsForWords(page)).to.deep.equal([]);
  });

  it('are not read from the URL of a frame, which anyone can write', async () => {
    const search = new URLSearchParams({
      element: 'recurrence-explainer',
      lang: 'en',
      words: await file('X.'),
      base: 'https://elsewhere.example/',
      'reviewed-by': 'Nobody',
      'reviewed-on': '2026-10-05',
      'care-phone': '303-555-0100',
      debug: '',
    });
    const page = await open('plain', {
      markup: `<iframe src="/recorded/frame.html?${String(search)}" title="Help"></iframe>`,
    });
    const inner = () => page.document.querySelector('iframe')!.contentWindow!;
    const widget = () => inner().document.querySelector<Widget>('recurrence-explainer')!;
    await waitFor(() => widget()?.shadowRoot?.querySelector('article'));
    expect(lead(widget())).to.match(original);
    expect(footer(widget())).not.to.contain('Nobody').and.not.to.contain('555');
    const {warnings} = (inner() as unknown as HostPage['window']).recorded;
    for (const name of ['words', 'base', 'reviewed-by', 'reviewed-on', 'care-phone', 'debug']) {
      expect(warnings.join('\n')).to.contain(`frame.html ${name}: expected`);
    }
  });

  for (const [way, head] of [
    ['data-debug', tag.replace('src', 'data-debug src')],
    ['the meta tag', `<meta name="recurrence-widgets" content="debug">${tag}`],
  ] as const) {
    it(`are listed in the console with ${way}: each value and where it was declared`, async () => {
      const words = await file('Our words.');
      const page = await open('head', {
        head: `${infos}<meta name="recurrence-widgets" content="words=${words}">${head}`,
        markup: '<recurrence-explainer reviewed-by="Ana Ruiz, MD"></recurrence-explainer>',
      });
      await page.widget();
      await waitFor(() => infosOf(page).join().includes('<recurrence-explainer>'));
      const text = infosOf(page).join('\n');
      expect(text).to.contain(
        `<recurrence-explainer> words="${words}" (meta tag); ` +
          'reviewed-by="Ana Ruiz, MD" (its attribute); reviewed-on not set; ' +
          'care-name not set; care-phone not set; care-phone-after-hours not set.',
      );
      expect(text).to.contain(`in "recurrence-explainer" (en): ${definition}.`);
      expectQuiet(page);
    });
  }

  it('are not listed without it', async () => {
    const page = await open('head', {head: infos + tag, markup});
    await page.widget();
    expect(infosOf(page)).to.deep.equal([]);
  });
});
