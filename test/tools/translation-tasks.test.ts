/** `npm run words` lists what a translator has to do. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {translationTasks} from '../../tools/content/translation-tasks.ts';

const unit = (id: string, source: string, target?: string) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n${
    target === undefined ? '' : `  <target>${target}</target>\n`
  }</trans-unit>\n`;

const before = unit('a.kept', 'Rest', 'Descanse') + unit('a.changed', 'Sleep', 'Duerma');

test('lists new messages, empty translations and translations of changed English', () => {
  const after =
    unit('a.kept', 'Rest', 'Descanse') +
    unit('a.changed', 'Sleep\n  well', 'Duerma') +
    unit('a.new', 'Eat') +
    unit('a.empty', 'Drink', ' ');
  assert.deepEqual(translationTasks(before, after), {
    missing: ['a.new', 'a.empty'],
    changed: ['a.changed'],
  });
});

test('lists nothing if every message is translated and no English changed', () => {
  assert.deepEqual(translationTasks(before, before), {missing: [], changed: []});
});

test('lists every message of a new language', () => {
  const after = unit('a.one', 'One') + unit('a.two', 'Two');
  assert.deepEqual(translationTasks('', after), {missing: ['a.one', 'a.two'], changed: []});
});
