import chapters from 'guide:chapters';
import {lazy} from '../../i18n/lazy.js';

/** The ids of all chapters, in the guide's order. */
export const chapterIds: readonly string[] = Object.keys(chapters);

const loadCode = Object.fromEntries(
  Object.entries(chapters).map(([id, {code}]) => [id, lazy(`the code of <${id}>`, code)]),
);

/** Loads a chapter's element. Rejects if it fails to load. */
export async function loadChapter(id: string, language: string): Promise<void> {
  if (customElements.get(id)) return;
  // The chapter loads its content itself and reports errors; this only starts the request early.
  chapters[id]!.words[language]?.('').catch(() => {});
  await loadCode[id]!();
}
