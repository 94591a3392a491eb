import {checkTheme, type Finding, type Measured} from './check.js';
import type {Scheme} from './colour.js';
import type {Theme} from './read-css.js';

const names: Readonly<Record<string, string>> = {
  text: 'text',
  muted: 'quieter text',
  accent: 'accent as text',
  'on-accent': 'text on the accent',
  mark: 'accent as a mark',
  focus: 'focus ring',
  local: 'the local kind',
  regional: 'the regional kind',
  distant: 'the distant kind',
};

/** Two decimals, cut off: 6.996 is not 7. */
export const ratioText = (ratio: number): string =>
  `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

const pairText = ({colour, on, hex, ratio, needed}: Measured) =>
  `${names[colour]} (${hex[0]}) ${colour === 'on-accent' ? '' : `on ${on} `}(${hex[1]}) is ${ratioText(ratio)}, needs ${needed}:1`;

function lines(finding: Finding): string[] {
  if (finding.problem !== 'contrast') return [`  ✗ ${finding.token}: ${finding.reason}`];
  const {token, scheme, measured, nearest} = finding;
  const cure = nearest
    ? `nearest colour of the same hue that passes: ${nearest}`
    : 'no colour of the same hue passes; change the colour beside it';
  return [
    `  ✗ ${token ?? 'the defaults'}, ${scheme}`,
    ...measured.map((one) => `      ${pairText(one)}`),
    `      ${cure}`,
  ];
}

/** A readable report on themes, and whether all of them pass. */
export function report(
  file: string,
  themes: readonly Theme[],
  only?: Scheme,
): {text: string; passes: boolean} {
  if (!themes.length) {
    return {
      text: `${file}\n  ✗ sets no --rw- property, so there is nothing to check`,
      passes: false,
    };
  }
  let passes = true;
  const text = themes.flatMap(({name, schemes, values}) => {
    const asked = only ? schemes.filter((scheme) => scheme === only) : schemes;
    const {findings, measured} = checkTheme(values, asked);
    if (findings.length) passes = false;
    const counts = asked.flatMap((scheme) => {
      const all = measured.filter((one) => one.scheme === scheme);
      if (!all.length) return [];
      const good = all.filter((one) => one.passes).length;
      const least = Math.min(...all.filter(({needed}) => needed === 7).map(({ratio}) => ratio));
      return [
        `  ${scheme}: ${good} of ${all.length} pairs pass; text is at least ${ratioText(least)}`,
      ];
    });
    return [`${file}, ${name}`, ...counts, ...findings.flatMap(lines)];
  });
  return {text: text.join('\n'), passes};
}
