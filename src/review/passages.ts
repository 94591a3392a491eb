/** One passage of the sheet, read from its row. */
export interface PassageRow {
  readonly id: string;
  readonly row: HTMLElement;
  readonly widget: string;
  readonly sources: readonly string[];
  /** Fingerprints of the text, by language. */
  readonly prints: Readonly<Record<Tag, string>>;
  /** The text with its inline marks, by language. */
  readonly words: Readonly<Record<Tag, string>>;
  readonly marks: boolean;
  readonly omittable: boolean;
  readonly fixed: boolean;
  readonly change: string;
  /** The ISO date by which it must be checked again, or empty. */
  readonly due: string;
}

/** The languages that are shown side by side. */
export const tags = ['en', 'es'] as const;

/** One of them. */
export type Tag = (typeof tags)[number];

/** The text with inline marks of an element that renders it. */
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
      // Read on demand, because few rows are used.
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
