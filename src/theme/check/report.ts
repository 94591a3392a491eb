import {checkTheme, colourOf, type Finding, type Measured} from './check.js';
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

/** What to write instead. */
function cure(
  finding: Finding & {problem: 'contrast'},
  {values, schemes}: Theme,
  all: readonly Finding[],
): string {
  const {token, scheme, nearest} = finding;
  if (!token || !nearest) return 'no lightness of this hue passes; change the colour beside it';
  const colour = {[scheme]: nearest};
  for (const other of schemes) {
    const same = all.find(
      (one) => one.problem === 'contrast' && one.token === token && one.scheme === other,
    );
    colour[other] ??=
      (same?.problem === 'contrast' && same.nearest) || colourOf(token, values[other], other);
  }
  const {light = nearest, dark = nearest} = colour;
  const value = light === dark ? light : `light-dark(${light}, ${dark})`;
  return `nearest of the same hue that passes: ${nearest}, so  ${token}: ${value};`;
}

function lines(finding: Finding, theme: Theme, all: readonly Finding[]): string[] {
  if (finding.problem !== 'contrast') return [`  ✗ ${finding.token}: ${finding.reason}`];
  const {token, scheme, measured} = finding;
  const worst = [...measured].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const shown = worst.slice(0, 3).map((one) => `      ${pairText(one)}`);
  const more = worst.length > 3 ? [`      and ${worst.length - 3} more`] : [];
  return [
    `  ✗ ${token ?? 'the defaults'}, ${scheme}`,
    ...shown,
    ...more,
    `      ${cure(finding, theme, all)}`,
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
  // What is wrong with the page is said once, not again for every place on it.
  const said = new Set<string>();
  const isNew = (finding: Finding) => {
    const keys =
      finding.problem === 'contrast'
        ? finding.measured.map(({colour, on, scheme, hex}) => [colour, on, scheme, ...hex].join())
        : [`${finding.token}: ${finding.reason}`];
    const found = keys.some((key) => !said.has(key));
    for (const key of keys) said.add(key);
    return found;
  };
  const text = themes.flatMap((theme) => {
    const asked = only ? theme.schemes.filter((scheme) => scheme === only) : theme.schemes;
    const {findings, measured} = checkTheme(theme.values, asked);
    if (findings.length) passes = false;
    const counts = asked.flatMap((scheme) => {
      const all = measured.filter((one) => one.scheme === scheme);
      if (!all.length) return [];
      const good = all.filter((one) => one.passes).length;
      const least = Math.min(...all.filter(({needed}) => needed === 7).map(({ratio}) => ratio));
      return [
        `  ${scheme}: ${good} of ${all.length} pairs pass; the least for text is ${ratioText(least)}`,
      ];
    });
    const news = findings
      .filter(isNew)
      .flatMap((finding) => lines(finding, {...theme, schemes: asked}, findings));
    return [`${file}, ${theme.name}`, ...counts, ...news];
  });
  return {text: text.join('\n'), passes};
}
