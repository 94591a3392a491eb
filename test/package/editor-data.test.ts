import assert from 'node:assert/strict';
import {test} from 'node:test';
import {referencePage} from '../../tools/outputs/reference.ts';
import {readFileSync} from 'node:fs';
import {elementOf, elements, manifest, names, readJson, usedProperties} from './manifest-data.ts';

interface Named {
  readonly name: string;
}

const tags = elements.map(({tagName}) => tagName).sort();

test('VS Code data lists each element, attribute and custom property', () => {
  const html = readJson<{tags: (Named & {attributes: Named[]})[]}>(
    'dist/vscode.html-custom-data.json',
  );
  assert.deepEqual(names(html.tags), tags);
  for (const {name, attributes} of html.tags) {
    assert.deepEqual(names(attributes), names(elementOf(name).attributes));
  }
  const css = readJson<{properties: Named[]}>('dist/vscode.css-custom-data.json');
  assert.deepEqual(names(css.properties), [...usedProperties].sort());
});

test('JetBrains editors know each element, attribute, event and custom property', () => {
  const {contributions, version} = readJson<{
    version: string;
    contributions: {
      html: {elements: (Named & {attributes: Named[]; events: Named[]})[]};
      css: {properties: Named[]};
    };
  }>('dist/web-types.json');
  assert.equal(version, readJson<{version: string}>('package.json').version);
  assert.deepEqual(names(contributions.html.elements), tags);
  for (const {name, attributes, events} of contributions.html.elements) {
    assert.deepEqual(names(attributes), names(elementOf(name).attributes));
    assert.deepEqual(names(events), names(elementOf(name).events));
  }
  assert.deepEqual(names(contributions.css.properties), [...usedProperties].sort());
});

test('the reference page of the demo is up to date', async () => {
  assert.ok(
    readFileSync('demo/docs/reference.html', 'utf8') === (await referencePage(manifest)),
    'demo/docs/reference.html is out of date: npm run build, then npm run reference',
  );
});
