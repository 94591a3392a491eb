/** What changed between two texts, word by word: pairs of `same`, `old` or `new` and the words. */
export function wordDiff(before, after) {
  const [a, b] = [before, after].map((text) => text.split(/(?<=\s)/));
  // The longest row of words that both have.
  const longest = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i][j] =
        a[i].trim() === b[j].trim()
          ? longest[i + 1][j + 1] + 1
          : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const found = [];
  const add = (kind, word) => {
    const last = found.at(-1);
    if (last?.[0] === kind) last[1] += word;
    else found.push([kind, word]);
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].trim() === b[j].trim()) {
      add('same', b[j++]);
      i++;
    } else if (i < a.length && (j === b.length || longest[i + 1][j] >= longest[i][j + 1])) {
      add('old', a[i++]);
    } else {
      add('new', b[j++]);
    }
  }
  return found;
}
