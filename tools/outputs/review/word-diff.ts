export type DiffKind = 'same' | 'old' | 'new';

const split = (text: string): string[] => text.split(/(?<=\s)/);

/** Compares two texts word by word: runs of words that are the same, only in the old or only in the new. */
export function wordDiff(before: string, after: string): [kind: DiffKind, words: string][] {
  const a = split(before);
  const b = split(after);
  const isSame = (i: number, j: number): boolean => a[i]!.trim() === b[j]!.trim();
  // Length of the longest common subsequence of the words from i and from j.
  const lengths = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  const common = (i: number, j: number): number => lengths[i]![j]!;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = isSame(i, j)
        ? common(i + 1, j + 1) + 1
        : Math.max(common(i + 1, j), common(i, j + 1));
    }
  }
  const found: [DiffKind, string][] = [];
  const add = (kind: DiffKind, word: string): void => {
    const last = found.at(-1);
    if (last?.[0] === kind) last[1] += word;
    else found.push([kind, word]);
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(i, j)) {
      add('same', b[j++]!);
      i++;
    } else if (i < a.length && (j === b.length || common(i + 1, j) >= common(i, j + 1))) {
      add('old', a[i++]!);
    } else {
      add('new', b[j++]!);
    }
  }
  return found;
}
