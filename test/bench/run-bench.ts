import {chaptersIn, localization} from '../../tools/content/content.ts';
import {conditions, type ConditionName} from './conditions.ts';
import {forms, type Form} from './forms.ts';
import {measureLoad, type Load} from './measure-load.ts';
import {measureMany, type Many} from './measure-many.ts';
import {measureSwitches, type Switches} from './measure-switch.ts';
import {medians} from './median.ts';
import type {Lab, Subject} from './open-page.ts';
import {plainContent} from './plain-page.ts';

/** The form that is loaded many times on one page. */
export const manyForms = ['A', 'script tag'] as const;
const manyCounts = [10, 100];

/** A plain page of more characters is more than a browser should have to render; the guide's would be. */
const MAX_PLAIN = 1e7;

/** All measurements of one widget: medians of the rounds. */
export interface Results {
  readonly loads: Readonly<Record<ConditionName, Readonly<Record<Form, Load>>>>;
  /** By the number of widgets on the page. */
  readonly many: Readonly<Record<number, Readonly<Record<(typeof manyForms)[number], Many>>>>;
  readonly switches: Readonly<Record<ConditionName, Switches>>;
}

/** Prepares a widget; the guide is compared with all its chapters on one page. */
export async function subjectOf({browser}: Lab, name: string): Promise<Subject> {
  const parts =
    name === 'recurrence-guide'
      ? (await chaptersIn('en', localization())).map(({id}) => id)
      : [name];
  return {name, plain: await plainContent(browser, parts)};
}

/** Collects the results of each key, round by round. */
class Samples<Shape extends object> {
  #all = new Map<string, Shape[]>();

  add(key: string, sample: Shape): void {
    this.#all.set(key, [...(this.#all.get(key) ?? []), sample]);
  }

  median(key: string): Shape {
    return medians(this.#all.get(key) ?? []);
  }
}

const byKey = <Key extends string | number, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/**
 * Measures a widget in all its forms. Every round loads each form once, so that what else the machine does
 * at the time slows all of them.
 */
export async function runBench(lab: Lab, name: string, rounds: number): Promise<Results> {
  const subject = await subjectOf(lab, name);
  const names = Object.keys(conditions) as ConditionName[];
  const counts = manyCounts.filter((count) => count * subject.plain.length <= MAX_PLAIN);
  const loads = new Samples<Load>();
  const many = new Samples<Many>();
  const switches = new Samples<Switches>();
  // The first load of each form also compresses its files.
  for (const form of forms) await measureLoad(lab, subject, form, conditions.fast);
  for (let round = 0; round < rounds; round++) {
    for (const condition of names) {
      for (const form of forms) {
        const load = await measureLoad(lab, subject, form, conditions[condition]);
        loads.add(`${condition} ${form}`, load);
      }
      switches.add(condition, await measureSwitches(lab, subject, conditions[condition]));
    }
    for (const count of counts) {
      for (const form of manyForms) {
        many.add(`${count} ${form}`, await measureMany(lab, subject, form, count));
      }
    }
  }
  return {
    loads: byKey(names, (condition) =>
      byKey(forms, (form) => loads.median(`${condition} ${form}`)),
    ),
    many: byKey(counts, (count) => byKey(manyForms, (form) => many.median(`${count} ${form}`))),
    switches: byKey(names, (condition) => switches.median(condition)),
  };
}
