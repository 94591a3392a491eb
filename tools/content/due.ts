/** Statements whose next check against their sources is due. */
import {checksOf, localization, readContent} from './content.ts';
import {widgets} from './widgets.ts';

/** A statement with the dates of its check; dates are ISO. */
export interface DatedStatement {
  readonly widget: string;
  readonly section: string;
  readonly id: string;
  readonly checked: string;
  readonly due?: string | undefined;
}

/** Every statement that has a date of a check, sorted by due date. */
export async function datedStatements(config = localization()): Promise<DatedStatement[]> {
  const language = config.languages[0]!;
  const all = await Promise.all(
    widgets.map(async (widget) =>
      checksOf(await readContent(widget, language, config)).map(
        (statement: Omit<DatedStatement, 'widget'>) => ({widget, ...statement}),
      ),
    ),
  );
  return all.flat().sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
}

/** The statements that are due on a day. */
export const dueOn = (statements: readonly DatedStatement[], day: string): DatedStatement[] =>
  statements.filter(({due}) => due !== undefined && due <= day);

/** Today as an ISO date, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
