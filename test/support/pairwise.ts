/** Combinations of options for tests: every pair of values at least once, or all with `npm run test:full`. */

export type Options = Readonly<Record<string, readonly (string | number)[]>>;

/** One value of each option. */
export type Combination<O extends Options> = {-readonly [Name in keyof O]: O[Name][number]};

/** Every combination, the last option changing fastest. */
export function allCombinations<O extends Options>(options: O): Combination<O>[] {
  return Object.entries(options).reduce<Record<string, string | number>[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((one) => values.map((value) => ({...one, [name]: value}))),
    [{}],
  ) as Combination<O>[];
}

function pairsOf(combination: Record<string, string | number>): string[] {
  const entries = Object.entries(combination).map(([name, value]) => `${name}=${value}`);
  return entries.flatMap((one, index) =>
    entries.slice(index + 1).map((other) => `${one} ${other}`),
  );
}

/** A small set of combinations that covers every pair of values: greedily, those with the most new pairs. */
export function pairwise<O extends Options>(options: O): Combination<O>[] {
  const all = allCombinations(options);
  const missing = new Set(all.flatMap(pairsOf));
  const chosen: Combination<O>[] = [];
  while (missing.size) {
    const gain = (one: Combination<O>) => pairsOf(one).filter((pair) => missing.has(pair)).length;
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    for (const pair of pairsOf(best)) missing.delete(pair);
  }
  // A single option has no pairs.
  return chosen.length ? chosen : all;
}
