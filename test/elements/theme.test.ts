/** Computes the theme in a real engine: any accent must yield readable text and marks in both schemes. */
import {expect} from '@open-wc/testing';
import {tokens} from '../../src/theme/tokens.js';
import {contrast, paintedColor} from '../support/contrast.js';

const texts = ['accent', 'text', 'muted'];
const kinds = ['local', 'regional', 'distant'];

/** An element with the theme's tokens only. */
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

/** The painted color of a private token. */
function tokenColor(name: string): string {
  probe.style.color = `var(--_${name})`;
  return paintedColor(getComputedStyle(probe).color);
}

/** Accents from all over the color wheel, including pale, glaring and gray ones. */
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
    it(`meets its contrast with ${accents.length} accents, ${scheme}`, () => {
      host.style.colorScheme = scheme;
      const backgrounds = [tokenColor('surface'), tokenColor('raised')];
      const lowest = {text: Infinity, mark: Infinity, filled: Infinity};
      for (const accent of accents) {
        for (const name of ['accent', 'local', 'regional', 'distant']) {
          host.style.setProperty(`--rw-color-${name}`, accent);
        }
        for (const background of backgrounds) {
          for (const name of texts)
            lowest.text = Math.min(lowest.text, contrast(tokenColor(name), background));
          lowest.mark = Math.min(lowest.mark, contrast(tokenColor('mark'), background));
        }
        for (const element of kindProbes) {
          const color = paintedColor(getComputedStyle(element).color);
          for (const background of backgrounds) {
            lowest.text = Math.min(lowest.text, contrast(color, background));
          }
        }
        lowest.filled = Math.min(
          lowest.filled,
          contrast(tokenColor('on-accent'), tokenColor('accent')),
        );
      }
      expect(lowest.text, 'text').to.be.at.least(7);
      expect(lowest.filled, 'text on the accent').to.be.at.least(7);
      expect(lowest.mark, 'marks').to.be.at.least(4.5);
    });
  }

  it('uses a color that is set for one color scheme', () => {
    host.style.setProperty('--rw-color-accent', 'light-dark(#6b0000, #ffd7d7)');
    host.style.colorScheme = 'light';
    expect(tokenColor('mark')).to.equal('#6b0000');
    host.style.colorScheme = 'dark';
    const [red, green, blue] = [1, 3, 5].map((at) =>
      parseInt(tokenColor('mark').slice(at, at + 2), 16),
    );
    expect(red! > green! && green === blue).to.equal(true);
  });

  it('falls back to the text color if the accent is not a color', () => {
    host.style.setProperty('--rw-color-accent', 'banana');
    host.style.color = 'rgb(1, 2, 3)';
    for (const name of ['accent', 'on-accent']) expect(tokenColor(name)).to.equal('#010203');
  });
});
