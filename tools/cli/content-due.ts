/**
 * `npm run content:due`: lists the statements that have to be checked against their sources again.
 * `npm run content:due -- --on 2027-06-01` lists those that are due by that day. Reads what a build
 * compiled.
 */
import {parseArgs} from 'node:util';
import {datedStatements, dueOn, today} from '../content/due.ts';

const {values} = parseArgs({options: {on: {type: 'string', default: today()}}});
const day = values.on;
if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`content:due: --on "${day}" is not a date; expected YYYY-MM-DD`);
  process.exitCode = 1;
} else {
  const statements = await datedStatements();
  const due = dueOn(statements, day);
  for (const {widget, section, id, checked, due: date} of due) {
    console.log(`${date}  ${widget} ${section}.${id} (checked ${checked})`);
  }
  console.log(`${due.length} of ${statements.length} dated statements are due by ${day}.`);
}
