import type {Cost} from './budgets.ts';

/** Describes the measures that are above their budget. */
export const exceeded = (cost: Cost, budget: Cost): string[] =>
  (Object.keys(budget) as (keyof Cost)[])
    .filter((key) => !(cost[key] <= budget[key]))
    .map((key) => `${key}: ${cost[key]}, at most ${budget[key]}`);
