/** The code blocks of a page of the docs, so that a test runs the very text that readers copy. */
import {readFileSync} from 'node:fs';

const marks = {lt: '<', gt: '>', quot: '"', amp: '&'};

/** The blocks of demo/docs/NAME.html by id; `unused` tells those that no test has asked for. */
export function docs(name) {
  const page = readFileSync(`demo/docs/${name}.html`, 'utf8');
  const blocks = new Map(
    [...page.matchAll(/<pre>\s*<code id="([\w-]+)">(.*?)<\/code>/gs)].map(([, id, code]) => [
      id,
      code.replace(/&(lt|gt|quot|amp);/g, (_, mark) => marks[mark]),
    ]),
  );
  const all = page.split('<pre').length - 1;
  const used = new Set();
  return {
    block(id) {
      if (!blocks.has(id)) throw new Error(`no code block ${id} in ${name}.html`);
      used.add(id);
      return blocks.get(id);
    },
    unused: () => [
      ...[...blocks.keys()].filter((id) => !used.has(id)),
      ...Array(all - blocks.size).fill('a block without an id'),
    ],
  };
}
