import {expect} from '@open-wc/testing';
import {readAddress} from '../../src/entries/frame/frame-request.js';
import {readTheme} from '../../src/entries/frame/theme.js';
import {publicTokens} from '../../src/theme/public-tokens.js';

const presets = ['clay', 'large-print'];
const theme = (...values: string[]) =>
  readTheme(values, {presets, tokens: publicTokens}, (property, value) =>
    CSS.supports(property, value),
  );
const elements = {
  'recurrence-guide': {lang: 0, sections: 0, remember: 1},
  'coping-guide': {lang: 0, sections: 0},
} as const;
const request = (query: string) => readAddress(new URLSearchParams(query), elements);

describe('frame request', () => {
  it('reads the element and its attributes from the query', () => {
    expect(request('element=coping-guide&lang=es&sections=faith+people')).to.deep.equal({
      name: 'coping-guide',
      attributes: {lang: 'es', sections: 'faith people'},
      refused: [],
    });
    expect(request('element=recurrence-guide&remember').attributes).to.deep.equal({remember: ''});
    expect(request('element=recurrence-guide&remember=true').attributes).to.deep.equal({
      remember: '',
    });
    expect(request('element=recurrence-guide&remember=false').attributes).to.deep.equal({});
  });

  for (const [query, what] of [
    ['', 'element=""'],
    ['element=script', 'element="script"'],
    ['element=__proto__', 'element="__proto__"'],
    ['element=coping-guide&onclick=x', 'onclick'],
    ['element=coping-guide&remember', 'remember'],
    ['element=coping-guide&__proto__=x', '__proto__'],
    ['element=coping-guide&style=color:red', 'style'],
    [`element=coping-guide&sections=${'x'.repeat(401)}`, 'sections'],
  ] as const) {
    it(`rejects "${query.slice(0, 50)}" with one message`, () => {
      const {name, attributes, refused} = request(query);
      expect(name).to.equal(/coping/.test(query) ? 'coping-guide' : 'recurrence-guide');
      expect(attributes).to.deep.equal({});
      expect(refused).to.have.length(1);
      expect(refused[0]).to.match(new RegExp(`^${what}.*: expected `));
    });
  }
});

describe('frame theme', () => {
  it('accepts any number of presets, color schemes and properties', () => {
    expect(theme('clay dark', '--rw-radius:0;--rw-color-accent: #123456 ;')).to.deep.equal({
      scheme: 'dark',
      presets: ['clay'],
      properties: {'--rw-radius': '0', '--rw-color-accent': '#123456'},
      refused: [],
    });
    expect(theme('clay large-print', 'auto', '').refused).to.deep.equal([]);
  });

  const good = {
    '--rw-color-accent': ['red', 'rgb(0 0 0 / 50%)', 'light-dark(#fff, oklch(0.5 0.1 200))'],
    '--rw-font-body': ['Georgia, serif', '"Source Sans 3", system-ui'],
    '--rw-font-size': ['18px', 'max(1em, 17px)', 'calc(1rem + 1px)'],
    '--rw-radius': ['0', '0.5rem'],
    '--rw-scale': ['1.25'],
    '--rw-line-height': ['1.7'],
    '--rw-motion': ['0s', '200ms'],
  };
  for (const [name, values] of Object.entries(good)) {
    for (const value of values) {
      it(`accepts ${name}: ${value}`, () => {
        expect(theme(`${name}:${value}`)).to.deep.equal({
          presets: [],
          properties: {[name]: value},
          refused: [],
        });
      });
    }
  }

  const bad = [
    'fancy',
    '--rw-nothing:1px',
    '--rw-color-accent',
    '--rw-color-accent:',
    '--rw-color-accent:12px',
    '--rw-color-accent:url(https://example.com/x)',
    '--rw-color-accent:URL("x")',
    '--rw-color-accent:var(--x, red)',
    '--rw-color-accent:image-set("x.png" 1x)',
    '--rw-color-accent:red}body{display:none',
    '--rw-color-accent:<b>',
    '--rw-color-accent:\\75rl(x)',
    '--rw-color-accent:red/**/',
    '--rw-font-body:@import',
    '--rw-radius:red',
    '--rw-radius:-1px',
    '--rw-scale:3px',
    '--rw-motion:3',
    '--rw-scale:expression(1)',
    '--rw-motion:attr(x)',
    'color:red --x',
  ];
  for (const value of bad) {
    it(`rejects ${value} with one message and applies the rest`, () => {
      const {properties, refused} = theme(value, '--rw-radius:1px');
      expect(properties).to.deep.equal({'--rw-radius': '1px'});
      expect(refused).to.have.length(1);
      expect(refused[0]).to.contain(': expected ');
    });
  }
});
