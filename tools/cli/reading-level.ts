/** Prints the reading level of every section of a widget: `node --import tsx tools/cli/reading-level.ts NAME`. */
import {readContent, statementsOf} from '../content/content.ts';
import {asText, english, spanish} from '../content/reading-level.ts';

const measures: readonly (readonly [string, (text: string) => Record<string, number>])[] = [
  ['en', english],
  ['es', spanish],
];

for (const name of process.argv.slice(2)) {
  for (const [language, measure] of measures) {
    const content = await readContent(name, language);
    const sections = new Map<string, string[]>();
    for (const [section, {title, text}] of statementsOf(content)) {
      const texts = sections.get(section) ?? [];
      sections.set(section, [...texts, ...(title ? [title] : []), text]);
    }
    const all = [...sections.values()].flat();
    for (const [section, texts] of [...sections, ['(all)', all] as const]) {
      const level = Object.entries(measure(asText(texts))).map(
        ([unit, value]) => `${unit} ${value.toFixed(1)}`,
      );
      console.log(`${name} ${language} ${section}: ${level.join(', ')}`);
    }
  }
}
