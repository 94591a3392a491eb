/** Glossary terms as the build marks them: `[words](term:ID)`. */
const term = /\[([^\]]+)\]\(term:([\w-]+)\)/g;

/** Removes the marks of all terms, or of those in `ids`. */
export const unmarkTerms = (text: string, ids?: ReadonlySet<string>): string =>
  text.replace(term, (whole, label: string, id: string) => (!ids || ids.has(id) ? label : whole));

/** Marks the original's terms where they also occur in the hospital's wording, once each. */
export function markTerms(words: string, original: string): string {
  let marked = words;
  for (const [, label, id] of original.matchAll(term)) {
    const escaped = label!.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    // Skips text that is already marked; matches the term only as a whole word.
    const occurrence = new RegExp(
      String.raw`\*\*.+?\*\*|\[[^\]]+\]\([^)]+\)|(?<![\p{L}\p{N}-])(${escaped})(?![\p{L}\p{N}-])`,
      'giu',
    );
    let done = false;
    marked = marked.replace(occurrence, (whole, found: string | undefined) => {
      if (!found || done) return whole;
      done = true;
      return `[${found}](term:${id})`;
    });
  }
  return marked;
}
