/** The code blocks of a guide, so that a test runs the very text that readers copy. */
import {readFileSync} from 'node:fs';

const entities: Record<string, string> = {lt: '<', gt: '>', quot: '"', amp: '&'};

export interface Docs {
  /** The text of the block with this id. Throws if there is none. */
  block(id: string): string;
  /** The blocks that no test has used. */
  unused(): string[];
}

/** The blocks of demo/docs/NAME.html. */
export function docs(name: string): Docs {
  const page = readFileSync(`demo/docs/${name}.html`, 'utf8');
  const blocks = new Map(
    [...page.matchAll(/<pre>\s*<code id="([\w-]+)"[^>]*>(.*?)<\/code>/gs)].map(([, id, code]) => [
      id!,
      code!.replace(/&(lt|gt|quot|amp);/g, (_, entity: string) => entities[entity]!),
    ]),
  );
  const count = page.split('<pre').length - 1;
  const used = new Set<string>();
  return {
    block(id) {
      const text = blocks.get(id);
      if (text === undefined) throw new Error(`no code block ${id} in ${name}.html`);
      used.add(id);
      return text;
    },
    unused: () => [
      ...[...blocks.keys()].filter((id) => !used.has(id)),
      ...Array<string>(count - blocks.size).fill('a block without an id'),
    ],
  };
}
