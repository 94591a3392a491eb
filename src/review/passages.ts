/** One passage of the sheet, as its row says. */
export interface PassageRow {
  readonly id: string;
  readonly row: HTMLElement;
  readonly widget: string;
  readonly sources: readonly string[];
  /** Fingerprints of the words that stand here, by language. */
  readonly prints: Readonly<Record<Tag, string>>;
  /** The words with their marks, by language. */
  readonly words: Readonly<Record<Tag, string>>;
  readonly marks: boolean;
  readonly omittable: boolean;
  readonly fixed: boolean;
  readonly change: string;
  /** The ISO date by which it has to be checked again, or empty. */
  readonly due: string;
}

/** The languages that stand side by side. */
export const tags = ['en', 'es'] as const;

/** One of them. */
export type Tag = (typeof tags)[number];

/** Words as they are written, with marks, of an element that shows them. */
function written(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      const text = child.textContent ?? '';
      if (!(child instanceof Element)) return text;
      if (child.localName === 'a') return `[${text}](${child.getAttribute('href')})`;
      return child.localName === 'strong' ? `**${text}**` : text;
    })
    .join('');
}

/** All passages of the page, by id, in their order. */
export function readPassages(root: ParentNode): ReadonlyMap<string, PassageRow> {
  const all = new Map<string, PassageRow>();
  for (const row of root.querySelectorAll<HTMLElement>('.passage:not([data-removed])')) {
    const {
      widget = '',
      marks,
      omittable,
      fixed,
      sources = '',
      change = '',
      due = '',
      en = '',
      es = '',
    } = row.dataset;
    const words: Partial<Record<Tag, string>> = {};
    all.set(row.id, {
      id: row.id,
      row,
      widget,
      sources: sources.split(' ').filter(Boolean),
      prints: {en, es},
      // Read when they are asked for: few rows ever are.
      words: {
        get en() {
          return (words.en ??= written(row.querySelector('[lang=en] > .now')!));
        },
        get es() {
          return (words.es ??= written(row.querySelector('[lang=es] > .now')!));
        },
      },
      marks: marks !== undefined,
      omittable: omittable !== undefined,
      fixed: fixed !== undefined,
      change,
      due,
    });
  }
  return all;
}
