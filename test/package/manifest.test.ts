/** `custom-elements.json` is complete, and agrees with the classes. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {Ajv} from 'ajv';
import {localization, readContent} from '../../tools/content/content.ts';
import {widgets} from '../../tools/content/widgets.ts';
import {elementOf, elements, manifest, names, widgetElements} from './manifest-data.ts';

const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'] as const;

test('it follows the schema', () => {
  const analyzer = createRequire(import.meta.resolve('@custom-elements-manifest/analyzer'));
  const ajv = new Ajv({allErrors: true, strict: false});
  const validate = ajv.compile(analyzer('custom-elements-manifest/schema.json') as object);
  assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
  for (const {path} of manifest.modules) assert.ok(existsSync(path), `${path} is missing`);
});

test('it describes every element and all that is public of it, once', () => {
  assert.deepEqual(
    names(widgetElements.map(({tagName}) => ({name: tagName}))),
    [...widgets].sort(),
  );
  for (const element of elements) {
    assert.ok(element.description, element.name);
    for (const kind of kinds) {
      for (const {name, description, type} of element[kind] ?? []) {
        const item = `${element.tagName}, ${kind}: ${name}`;
        assert.ok(description, `${item} has no description`);
        if (/attributes|events|members/.test(kind)) assert.ok(type?.text, `${item} has no type`);
        assert.doesNotMatch(name, /^[#_]/, item);
      }
      const all = names(element[kind]);
      assert.equal(new Set(all).size, all.length, `${element.tagName}: ${kind} named twice`);
    }
  }
});

interface LitClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, {readonly state?: boolean}>;
}

/** Attributes of all widgets that are read from the tree or by style sheets, without a property. */
const withoutProperty = ['lang', 'planner', 'theme', 'words'];

/** Attributes of all widgets that one has no use for. */
const unused: Record<string, readonly string[]> = {
  'cancer-glossary': ['sections'],
  'language-switch': ['planner', 'words'],
  'recurrence-guide': ['planner'],
};

describe('attributes', () => {
  for (const {tagName, name, attributes = [], members = []} of widgetElements) {
    test(`<${tagName}> has the described attributes and fields, and no others`, async () => {
      const exported = (await import(`../../dist/classes/${tagName}.js`)) as Record<
        string,
        LitClass
      >;
      const {observedAttributes, elementProperties} = exported[name]!;
      const used = (one: string) => !unused[tagName]?.includes(one);
      assert.deepEqual(
        names(attributes),
        [...new Set([...observedAttributes, ...withoutProperty])].filter(used).sort(),
      );
      const fields = [...elementProperties]
        .filter(([field, {state}]) => !state && used(field))
        .map(([field]) => field);
      assert.deepEqual(names(members), fields.sort());
      for (const {name: attribute, fieldName} of attributes) {
        if (!fieldName) continue;
        assert.equal(members.find((one) => one.name === fieldName)?.attribute, attribute);
      }
    });
  }

  test('the description of `sections` names the sections of the element, in order', async () => {
    for (const {tagName, attributes = []} of widgetElements) {
      const text = attributes.find(({name}) => name === 'sections')?.description;
      if (!text || tagName === 'recurrence-guide') continue;
      const content = (await readContent(tagName, 'en', localization())) as {
        sections: readonly {id: string}[];
      };
      const sections = content.sections.map(({id}) => id);
      const ids = [...text.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id!);
      const omitted = ids.find((id) => id.startsWith('-'))!;
      assert.deepEqual(
        ids.filter((id) => id !== omitted),
        sections,
        tagName,
      );
      assert.ok(sections.includes(omitted.slice(1)), `${tagName}: ${omitted}`);
    }
  });

  test('the description of `offers` of <support-resource> names every offer', async () => {
    const {attributes = []} = elementOf('support-resource');
    const {offers} = await import('../../src/content/support-resources.table.ts');
    const text = attributes.find(({name}) => name === 'offers')?.description ?? '';
    assert.deepEqual(
      [...text.matchAll(/`([a-z-]+)`/g)].map(([, offer]) => offer).sort(),
      [...(offers as readonly string[])].sort(),
    );
  });
});
