/**
 * The builder's state in the page's URL: a link shares it, and nothing is stored. Anyone can write a URL, so
 * unknown values are dropped.
 */
import data from 'site:data';
import {
  defaultChoices,
  helpLine,
  presets,
  readerTools,
  sectionsOf,
  type EmbedChoices,
} from './choices.js';

const knownWords = (text: string | null, known: readonly string[]): string[] => {
  const words = (text ?? '').split(/[\s,]+/).filter((word) => known.includes(word));
  return [...new Set(words)];
};

/** Reads the choices from `location.hash`. */
export function parseChoices(hash: string): EmbedChoices {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (key: string, fallback = '') => query.get(key) ?? fallback;
  const oneOf = (key: string, known: readonly string[]) =>
    known.includes(text(key)) ? text(key) : '';
  const widgets = query.has('w') ? knownWords(query.get('w'), data.tags) : defaultChoices.widgets;
  const sections: Record<string, string[]> = {};
  for (const tag of widgets) {
    const ids = sectionsOf(tag).map(({id}) => id);
    const chosen = knownWords(query.get(`s.${tag}`), ids);
    if (chosen.length) sections[tag] = chosen;
  }
  return {
    widgets,
    sections,
    lang: oneOf('l', data.languages),
    theme: oneOf('t', presets),
    tools: query.has('tools') ? knownWords(query.get('tools'), readerTools) : defaultChoices.tools,
    level: /^[1-6]$/.test(text('h')) ? Number(text('h')) : defaultChoices.level,
    reviewedBy: text('by'),
    reviewedOn: text('on'),
    words: text('words'),
    call: text('call'),
    careNight: text('night'),
    careName: text('team'),
    lines: query.getAll('line').map((line) => {
      const fields = new URLSearchParams(line);
      return helpLine((name) => fields.get(name));
    }),
    form: text('f', defaultChoices.form),
    address: text('at'),
    preload: query.has('preload'),
    integrity: query.has('integrity'),
  };
}

/** The choices as a URL fragment: only those that differ from the default. */
export function serializeChoices(choices: EmbedChoices): string {
  const query = new URLSearchParams();
  const add = (key: string, value: string, defaultValue: string) => {
    if (value !== defaultValue) query.set(key, value);
  };
  add('w', choices.widgets.join(' '), defaultChoices.widgets.join(' '));
  for (const tag of choices.widgets) {
    const ids = choices.sections[tag];
    if (ids) query.set(`s.${tag}`, ids.join(' '));
  }
  add('l', choices.lang, '');
  add('t', choices.theme, '');
  add('tools', choices.tools.join(' '), defaultChoices.tools.join(' '));
  add('h', String(choices.level), String(defaultChoices.level));
  add('by', choices.reviewedBy, '');
  add('on', choices.reviewedOn, '');
  add('words', choices.words, '');
  add('call', choices.call, '');
  add('night', choices.careNight, '');
  add('team', choices.careName, '');
  add('at', choices.address, '');
  add('f', choices.form, defaultChoices.form);
  if (choices.preload) query.set('preload', '');
  if (choices.integrity) query.set('integrity', '');
  for (const line of choices.lines) {
    const filled = Object.entries(line).filter(([, value]) => value);
    query.append('line', String(new URLSearchParams(filled)));
  }
  return String(query);
}
