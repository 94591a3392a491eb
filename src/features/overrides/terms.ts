/** Terms of the glossary as the build marks them: `[words](term:ID)`. */
const term = /\[([^\]]+)\]\(term:([\w-]+)\)/g;

/** Words without the marks of terms, of some terms or of all. */
export const unmarkTerms = (words: string, ids?: ReadonlySet<string>): string =>
  words.replace(term, (whole, label: string, id: string) => (!ids || ids.has(id) ? label : whole));

/** Marks in a hospital's words the terms that are marked in the original, where they still stand. */
export function markTerms(words: string, original: string): string {
  let marked = words;
  for (const [, label, id] of original.matchAll(term)) {
    const escaped = label!.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    // What is marked already, or the term where it is a word of its own.
    const place = new RegExp(
      String.raw`\*\*.+?\*\*|\[[^\]]+\]\([^)]+\)|(?<![\p{L}\p{N}-])(${escaped})(?![\p{L}\p{N}-])`,
      'giu',
    );
    let done = false;
    marked = marked.replace(place, (whole, found: string | undefined) => {
      if (!found || done) return whole;
      done = true;
      return `[${found}](term:${id})`;
    });
  }
  return marked;
}
