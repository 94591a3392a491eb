/** Scripts of the page that listen for keys, or prevent copying. */
import {expect} from '@open-wc/testing';
import '../support/all-widgets.js';
import {openAll, queryAll, widgetFixture} from '../support/widget.js';

const widgets = ['appointment-planner', 'cancer-glossary', 'support-resources', 'clinical-trials'];
const types = ['keydown', 'keypress', 'keyup', 'mousedown', 'copy', 'selectstart', 'contextmenu'];

describe('scripts of the page', () => {
  let heard: string[] = [];
  const listen = (event: Event) => {
    heard.push(event.type);
    event.preventDefault();
  };
  beforeEach(() => {
    heard = [];
    for (const type of types) document.addEventListener(type, listen);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, listen);
  });

  const send = (target: Element, event: Event) => target.dispatchEvent(event);
  const all = {bubbles: true, composed: true, cancelable: true};

  for (const name of widgets) {
    it(`hear and cancel nothing in the fields of <${name}>`, async () => {
      const widget = await widgetFixture(`<${name}></${name}>`);
      openAll(widget);
      const fields = queryAll(widget, 'input, select, textarea');
      expect(fields).not.to.deep.equal([]);
      for (const field of fields) {
        for (const type of types.filter((one) => one.startsWith('key'))) {
          expect(send(field, new KeyboardEvent(type, {key: 's', ...all})), type).to.equal(true);
        }
        expect(send(field, new MouseEvent('mousedown', all))).to.equal(true);
      }
      expect(heard).to.deep.equal([]);
    });
  }

  it('cannot prevent the text from being copied', async () => {
    const widget = await widgetFixture('<diagnosis-guide></diagnosis-guide>');
    const [text] = queryAll(widget, '[part=passage]');
    for (const type of ['copy', 'selectstart', 'contextmenu']) {
      expect(send(text!, new Event(type, all)), type).to.equal(true);
    }
    expect(heard).to.deep.equal([]);
    document.body.style.userSelect = 'none';
    document.body.style.webkitUserSelect = 'none';
    try {
      const style = getComputedStyle(text!);
      expect(style.userSelect || style.webkitUserSelect).not.to.equal('none');
      getSelection()!.selectAllChildren(text!);
    } finally {
      document.body.removeAttribute('style');
    }
  });

  it('hear Escape and Tab, which close a dialog and keep the focus in it', async () => {
    const widget = await widgetFixture('<cancer-glossary></cancer-glossary>');
    const [field] = queryAll(widget, '#search');
    for (const key of ['Escape', 'Tab']) send(field!, new KeyboardEvent('keydown', {key, ...all}));
    expect(heard).to.deep.equal(['keydown', 'keydown']);
  });

  it('hear what happens in fields of the page that are in a slot', async () => {
    const widget = await widgetFixture(
      '<coping-guide><input slot="footer" aria-label="Page" /></coping-guide>',
    );
    send(widget.querySelector('input')!, new KeyboardEvent('keydown', {key: 's', ...all}));
    expect(heard).to.deep.equal(['keydown']);
  });
});
