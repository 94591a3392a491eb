/** The middle of some numbers; NaN if there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (!sorted.length) return NaN;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of each property over some objects of the same shape. */
export function medians<Shape extends object>(all: readonly Shape[]): Shape {
  const keys = Object.keys(all[0] ?? {}) as (keyof Shape)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(all.map((one) => one[key] as number))]),
  ) as Shape;
}
