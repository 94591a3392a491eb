/** One passage of the sheet, read from its row. */
export interface PassageRow {
  readonly id: string;
  readonly row: HTMLElement;
  readonly widget: string;
  readonly sources: readonly string[];
  /** The languages of the text, as BCP 47 tags, in the order of the columns. */
  readonly languages: readonly string[];
  /** Fingerprints of the text, by language. */
  readonly prints: Readonly<Record<string, string>>;
  /** The text with its inline marks, by language. */
  readonly words: Readonly<Record<string, string>>;
  readonly marks: boolean;
  readonly omittable: boolean;
  readonly fixed: boolean;
  readonly change: string;
  /** The ISO date by which it must be checked again, or empty. */
  readonly due: string;
}

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

/** The texts of a row's cells by language. They are read on demand, because few rows are used. */
function wordsOf(cells: readonly HTMLElement[]): Readonly<Record<string, string>> {
  const words = {};
  for (const cell of cells) {
    let text: string | undefined;
    Object.defineProperty(words, cell.lang, {
      enumerable: true,
      get: () => (text ??= written(cell.querySelector('.now')!)),
    });
  }
  return words;
}

/** All passages of the page, by id, in their order. */
export function readPassages(root: ParentNode): ReadonlyMap<string, PassageRow> {
  const all = new Map<string, PassageRow>();
  for (const row of root.querySelectorAll<HTMLElement>('.passage:not([data-removed])')) {
    const {widget = '', marks, omittable, fixed, sources = '', change = '', due = ''} = row.dataset;
    const cells = [...row.querySelectorAll<HTMLElement>('.words > .cell')];
    all.set(row.id, {
      id: row.id,
      row,
      widget,
      sources: sources.split(' ').filter(Boolean),
      languages: cells.map(({lang}) => lang),
      prints: Object.fromEntries(cells.map(({lang, dataset}) => [lang, dataset['print']!])),
      words: wordsOf(cells),
      marks: marks !== undefined,
      omittable: omittable !== undefined,
      fixed: fixed !== undefined,
      change,
      due,
    });
  }
  return all;
}
