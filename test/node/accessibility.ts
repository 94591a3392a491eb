import axe, {type RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

declare global {
  var axe: typeof import('axe-core');
}

export interface AxeOptions extends RunOptions {
  /** Selectors of what to leave out. */
  readonly exclude?: string[];
}

/** The accessibility violations that axe finds in a page, each with its rule and its first elements. */
export async function findViolations(
  page: Page,
  {exclude = [], ...options}: AxeOptions = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([scope, runOptions]) =>
      (
        await globalThis.axe.run({exclude: scope}, JSON.parse(runOptions) as RunOptions)
      ).violations.map(
        ({id, nodes}) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({html}) => html)
            .join('; ')}`,
      ),
    [exclude, JSON.stringify(options)] as const,
  );
}
