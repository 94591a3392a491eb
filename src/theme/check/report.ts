import {checkTheme, colorOf, type Finding, type Measurement} from './check.js';
import type {Scheme} from './color.js';
import type {Theme} from './read-css.js';

const names: Readonly<Record<string, string>> = {
  text: 'text',
  muted: 'secondary text',
  accent: 'accent as text',
  'on-accent': 'text on the accent',
  mark: 'accent in icons',
  focus: 'focus ring',
  local: 'local recurrence',
  regional: 'regional recurrence',
  distant: 'distant recurrence',
};

/** Two decimals, rounded down: 6.996 does not meet 7. */
export const ratioText = (ratio: number): string =>
  `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

const pairText = ({color, background, hex, ratio, minimum}: Measurement) =>
  `${names[color]} (${hex[0]}) ${color === 'on-accent' ? '' : `on ${background} `}(${hex[1]}) is ${ratioText(ratio)}, needs ${minimum}:1`;

/** The CSS that fixes a finding. */
function suggestion(
  finding: Finding & {problem: 'contrast'},
  {values, schemes}: Theme,
  all: readonly Finding[],
): string {
  const {token, scheme, nearest} = finding;
  if (!token || !nearest)
    return 'no lightness of this hue passes; change the color it is used with';
  const color = {[scheme]: nearest};
  for (const other of schemes) {
    const same = all.find(
      (one) => one.problem === 'contrast' && one.token === token && one.scheme === other,
    );
    color[other] ??=
      (same?.problem === 'contrast' && same.nearest) || colorOf(token, values[other], other);
  }
  const {light = nearest, dark = nearest} = color;
  const value = light === dark ? light : `light-dark(${light}, ${dark})`;
  return `nearest of the same hue that passes: ${nearest}, so  ${token}: ${value};`;
}

function findingLines(finding: Finding, theme: Theme, all: readonly Finding[]): string[] {
  if (finding.problem !== 'contrast') return [`  ✗ ${finding.token}: ${finding.reason}`];
  const {token, scheme, measurements} = finding;
  const worst = [...measurements].sort((a, b) => a.ratio / a.minimum - b.ratio / b.minimum);
  const colorScheme = worst.slice(0, 3).map((one) => `      ${pairText(one)}`);
  const more = worst.length > 3 ? [`      and ${worst.length - 3} more`] : [];
  return [
    `  ✗ ${token ?? 'the defaults'}, ${scheme}`,
    ...colorScheme,
    ...more,
    `      ${suggestion(finding, theme, all)}`,
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
  // Other selectors inherit the page's problems; each is reported once.
  const reported = new Set<string>();
  const isNew = (finding: Finding) => {
    const keys =
      finding.problem === 'contrast'
        ? finding.measurements.map(({color, background, scheme, hex}) =>
            [color, background, scheme, ...hex].join(),
          )
        : [`${finding.token}: ${finding.reason}`];
    const found = keys.some((key) => !reported.has(key));
    for (const key of keys) reported.add(key);
    return found;
  };
  const text = themes.flatMap((theme) => {
    const schemes = only ? theme.schemes.filter((scheme) => scheme === only) : theme.schemes;
    const {findings, measurements} = checkTheme(theme.values, schemes);
    if (findings.length) passes = false;
    const counts = schemes.flatMap((scheme) => {
      const all = measurements.filter((one) => one.scheme === scheme);
      if (!all.length) return [];
      const passing = all.filter((one) => one.passes).length;
      const lowest = Math.min(...all.filter(({minimum}) => minimum === 7).map(({ratio}) => ratio));
      return [
        `  ${scheme}: ${passing} of ${all.length} pairs pass; the lowest for text is ${ratioText(lowest)}`,
      ];
    });
    const newLines = findings
      .filter(isNew)
      .flatMap((finding) => findingLines(finding, {...theme, schemes}, findings));
    return [`${file}, ${theme.name}`, ...counts, ...newLines];
  });
  return {text: text.join('\n'), passes};
}
