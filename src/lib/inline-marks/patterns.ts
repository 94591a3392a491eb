/** Patterns of single inline marks, for code that changes text instead of rendering it. */

/** `**strong**` */
export const strongMark = /\*\*(.+?)\*\*/g;

/** `[label](url)`, with any URL or none. */
export const linkMark = /\[([^\]]+)\]\(([^)\s]*)\)/g;

/** `[label](term:ID)` */
export const termMark = /\[([^\]]+)\]\(term:([\w-]+)\)/g;

/** Matches marks, without a capture, and any of some whole words outside of marks, captured. */
export function wordsOutsideMarks(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const letter = String.raw`[\p{L}\p{N}-]`;
  return new RegExp(
    String.raw`\*\*.+?\*\*|\[[^\]]+\]\([^)]+\)|(?<!${letter})(${escaped.join('|')})(?!${letter})`,
    'giu',
  );
}
