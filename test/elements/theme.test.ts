/** The theme as engines compute it: any accent gives text and marks that can be read, light and dark. */
import {expect} from 'chai';
import {tokens} from '../../src/theme/tokens.js';
import {contrast, painted} from '../support/contrast.js';

const texts = ['accent', 'text', 'muted'];
const kinds = ['local', 'regional', 'distant'];

/** An element with the theme and nothing else. */
const host = document.createElement('div');
const root = host.attachShadow({mode: 'open'});
root.adoptedStyleSheets = [tokens.styleSheet!];
const probe = document.createElement('p');
root.append(probe);
const kindProbes = kinds.map((kind) => {
  const element = document.createElement('p');
  element.className = kind;
  element.style.color = 'var(--_kind)';
  root.append(element);
  return element;
});

/** The colour that a private token paints. */
function paint(name: string): string {
  probe.style.color = `var(--_${name})`;
  return painted(getComputedStyle(probe).color);
}

/** Accents all over the wheel, the pale, the glaring and the grey ones too. */
const accents = [
  ...Array.from({length: 24}, (_, hue) =>
    [40, 70, 100].flatMap((saturation) =>
      [15, 35, 50, 70, 92].map((light) => `hsl(${hue * 15} ${saturation}% ${light}%)`),
    ),
  ).flat(),
  ...['yellow', 'pink', 'mistyrose', 'lime', 'aqua', 'blue', 'red', 'white', 'black', 'gray'],
];

describe('theme', () => {
  before(() => document.body.append(host));
  after(() => host.remove());
  afterEach(() => host.removeAttribute('style'));

  for (const scheme of ['light', 'dark']) {
    it(`gives every one of ${accents.length} accents its contrast, ${scheme}`, () => {
      host.style.colorScheme = scheme;
      const grounds = [paint('surface'), paint('raised')];
      const least = {text: Infinity, mark: Infinity, filled: Infinity};
      for (const accent of accents) {
        for (const name of ['accent', 'local', 'regional', 'distant']) {
          host.style.setProperty(`--rw-color-${name}`, accent);
        }
        for (const ground of grounds) {
          for (const name of texts)
            least.text = Math.min(least.text, contrast(paint(name), ground));
          least.mark = Math.min(least.mark, contrast(paint('mark'), ground));
        }
        for (const element of kindProbes) {
          const colour = painted(getComputedStyle(element).color);
          for (const ground of grounds) {
            least.text = Math.min(least.text, contrast(colour, ground));
          }
        }
        least.filled = Math.min(least.filled, contrast(paint('on-accent'), paint('accent')));
      }
      expect(least.text, 'text').to.be.at.least(7);
      expect(least.filled, 'text on the accent').to.be.at.least(7);
      expect(least.mark, 'marks').to.be.at.least(4.5);
    });
  }

  it('takes what is given for a scheme', () => {
    host.style.setProperty('--rw-color-accent', 'light-dark(#6b0000, #ffd7d7)');
    host.style.colorScheme = 'light';
    expect(paint('mark')).to.equal('#6b0000');
    host.style.colorScheme = 'dark';
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(paint('mark').slice(at, at + 2), 16));
    expect(red! > green! && green === blue).to.equal(true);
  });

  it('shows text where the accent is no colour', () => {
    host.style.setProperty('--rw-color-accent', 'banana');
    host.style.color = 'rgb(1, 2, 3)';
    for (const name of ['accent', 'on-accent']) expect(paint(name)).to.equal('#010203');
  });
});
