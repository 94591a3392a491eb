/** Frameworks and scripts can assign anything to a property. */
import {expect} from '@open-wc/testing';
import type {LitElement, PropertyDeclaration} from 'lit';
import '../support/all-widgets.js';
import {inTurn} from '../support/engine-turns.js';
import {examples, helpers} from '../support/examples.js';
import {collectWarnings, queryAll, textOf, widgetFixture} from '../support/widget.js';

const throws = () => {
  throw new Error('a trap of the page');
};

const values: Readonly<Record<string, unknown>> = {
  symbol: Symbol('page'),
  object: {},
  null: null,
  undefined,
  function: () => 'text',
  number: 42,
  NaN: NaN,
  boolean: true,
  bigint: 10n,
  list: ['why', 'places'],
  'list of objects': [{}, null],
  'list that throws': new Proxy([], {get: throws}),
  'object that throws': new Proxy({}, {get: throws, has: throws, ownKeys: throws}),
  'object without a prototype': Object.create(null),
  'object that cannot be text': {toString: throws},
  date: new Date(0),
};

const propertiesOf = (name: string): [string, PropertyDeclaration][] => {
  const {elementProperties} = customElements.get(name) as unknown as typeof LitElement;
  return [...elementProperties] as [string, PropertyDeclaration][];
};

/** Values that an internal property may really have. */
const isValid = (property: string, value: unknown): boolean =>
  value === undefined && ['current', 'state', 'stored'].includes(property);

describe('a property of any widget', () => {
  for (const {name, markup} of inTurn([...examples, ...helpers])) {
    it(`takes any value on <${name}> without losing the text`, async () => {
      const widget = await widgetFixture<LitElement>(markup);
      const before = textOf(widget.shadowRoot!.querySelector('.base, [part~=base]')!).length;
      await collectWarnings(async () => {
        for (const [property] of propertiesOf(name)) {
          for (const [kind, value] of Object.entries(values)) {
            if (isValid(property, value)) continue;
            const label = `${property} = ${kind}`;
            const record = widget as unknown as Record<string, unknown>;
            const original = record[property];
            record[property] = value;
            await widget.updateComplete;
            const base = widget.shadowRoot!.querySelector('.base, [part~=base]');
            expect(base, label).not.to.equal(null);
            expect(textOf(base!).length, label).to.be.greaterThan(before / 5);
            record[property] = original;
            await widget.updateComplete;
          }
        }
      });
      expect(textOf(widget.shadowRoot!.querySelector('.base, [part~=base]')!).length).to.be.within(
        before * 0.9,
        before * 1.1,
      );
    });
  }

  it('that selects help lines never hides 988', async () => {
    const widget = await widgetFixture<LitElement>('<support-resources></support-resources>');
    await collectWarnings(async () => {
      for (const property of ['national', 'verifiedOn', 'sections']) {
        for (const value of Object.values(values)) {
          (widget as unknown as Record<string, unknown>)[property] = value;
          await widget.updateComplete;
          const links = queryAll<HTMLAnchorElement>(widget, '.crisis a').map(({href}) => href);
          expect(links).to.include('tel:988');
        }
      }
    });
  });

  it('may be a list of strings', async () => {
    const widget = await widgetFixture<LitElement>('<recurrence-explainer></recurrence-explainer>');
    (widget as unknown as {sections: unknown}).sections = ['why', 'places'];
    await widget.updateComplete;
    expect(queryAll(widget, 'details.section').map(({id}) => id)).to.deep.equal(['why', 'places']);
  });
});
