/**
 * What the embed builder was asked for, as plain data, kept in the page’s address: a link shares it, and
 * nothing is stored. Whatever an address says that is not known is left out.
 */
import data from 'site:data';
import {elements} from './elements.mjs';

const names = elements.map(({name}) => name);
const tools = ['language', 'print', 'listen', 'text-size', 'feedback'];

/** What a hospital says of a help line of its own. */
export const lineFields = ['name', 'phone', 'hours', 'time-zone', 'languages', 'url', 'text'];

/** The choices to begin with. */
export const defaults = () => ({
  widgets: ['recurrence-explainer'],
  sections: {},
  lang: '',
  theme: '',
  tools: ['language'],
  level: 2,
  reviewedBy: '',
  reviewedOn: '',
  words: '',
  call: '555-0100',
  lines: [],
  form: 'tag',
  address: '',
  preload: false,
  integrity: false,
});

const list = (text, known) => {
  const found = (text ?? '').split(/[\s,]+/).filter((one) => known.includes(one));
  return [...new Set(found)];
};

/** Sections of an element: all of them, in the order in which it shows them. */
export const sectionsOf = (name) => data.sections[name] ?? [];

/** The presets that this build has. */
export const presets = data.files
  .map((file) => file.match(/^themes\/([\w-]+)\.css$/)?.[1])
  .filter((name) => name && name !== 'default');

/** Choices from an address. */
export function fromHash(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const choices = defaults();
  const text = (key, fallback = '') => query.get(key) ?? fallback;
  if (query.has('w')) choices.widgets = list(query.get('w'), names);
  for (const name of choices.widgets) {
    const known = sectionsOf(name).map(({id}) => id);
    const some = list(query.get(`s.${name}`), known);
    if (some.length) choices.sections[name] = some;
  }
  if (['en', 'es'].includes(query.get('l'))) choices.lang = query.get('l');
  if (presets.includes(query.get('t'))) choices.theme = query.get('t');
  if (query.has('tools')) choices.tools = list(query.get('tools'), tools);
  if (/^[1-6]$/.test(text('h'))) choices.level = Number(text('h'));
  choices.reviewedBy = text('by');
  choices.reviewedOn = text('on');
  choices.words = text('words');
  choices.call = text('call', choices.call);
  choices.address = text('at');
  choices.form = text('f', choices.form);
  choices.preload = query.has('preload');
  choices.integrity = query.has('integrity');
  for (const line of query.getAll('line')) {
    const fields = new URLSearchParams(line);
    choices.lines.push(
      Object.fromEntries(lineFields.map((field) => [field, fields.get(field) ?? ''])),
    );
  }
  return choices;
}

/** The address of choices: only what differs from the beginning. */
export function toHash(choices) {
  const first = defaults();
  const query = new URLSearchParams();
  const put = (key, value, usual) => value !== usual && query.set(key, value);
  put('w', choices.widgets.join(' '), first.widgets.join(' '));
  for (const name of choices.widgets) {
    if (choices.sections[name]) query.set(`s.${name}`, choices.sections[name].join(' '));
  }
  put('l', choices.lang, '');
  put('t', choices.theme, '');
  put('tools', choices.tools.join(' '), first.tools.join(' '));
  put('h', String(choices.level), '2');
  put('by', choices.reviewedBy, '');
  put('on', choices.reviewedOn, '');
  put('words', choices.words, '');
  put('call', choices.call, first.call);
  put('at', choices.address, '');
  put('f', choices.form, first.form);
  if (choices.preload) query.set('preload', '');
  if (choices.integrity) query.set('integrity', '');
  for (const line of choices.lines) {
    const filled = Object.entries(line).filter(([, value]) => value);
    query.append('line', String(new URLSearchParams(filled)));
  }
  return String(query);
}

/**
 * A list to choose from: what is chosen stands in its own order, in the places of the chosen, so that no row
 * jumps away from the hand that ticks it.
 */
export function rows(all, chosen) {
  const next = chosen.values();
  return all.map((one) => (chosen.includes(one) ? next.next().value : one));
}

/** Ticked or not: one more in its place, or one less. */
export function tick(all, chosen, one, on) {
  if (!on) return chosen.filter((other) => other !== one);
  const before = all.slice(0, all.indexOf(one)).filter((other) => chosen.includes(other)).length;
  return chosen.toSpliced(before, 0, one);
}
