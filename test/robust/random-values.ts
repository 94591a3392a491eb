/** Random input for the widgets: what pages, readers' storage and other people may pass to them. */
import fc from 'fast-check';
import {widgetTags} from '../support/widget-tags.ts';

/** Text that runs a script or breaks a parser if it is handled carelessly. */
const hostileText = fc.constantFrom(
  '<img src=x onerror="pwned()">',
  '"><script>pwned()</script>',
  '<svg onload=pwned()>',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '{{constructor.constructor("pwned()")()}}',
  '${pwned()}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000\u001b[31m\u202e\ufeff',
  '\ud800',
  '-',
  ', ;  ,',
  '𝔘nicode 👩‍⚕️ ﷽',
  'x'.repeat(5000),
  '[]',
  '{"a":1}',
  '//[',
  'http://[',
  'es-MX-x-',
  '2026-02-30',
  'Mo-Su 25:00-99:99',
);

/** Values that attributes may really have, so that valid and invalid ones mix. */
const knownText = fc.constantFrom(
  'en es es-MX ES zz',
  'es',
  'why places urgent signs crisis',
  '-urgent -crisis',
  'none',
  'language print listen text-size feedback',
  '1',
  '2',
  '7',
  'distant local bone brain',
  'er-positive her2-positive',
  'true',
  '2026-11-01',
  '24/7',
  'Mo-Fr 08:00-17:00',
  'America/Denver',
  '303-555-0100',
  'https://hospital.example/help',
  'american-cancer-society',
);

export const text = fc.oneof(
  fc.string({maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 12}),
  hostileText,
  knownText,
);

const attributeNames = (
  'lang dir heading-level sections tools remember theme words reviewed-by reviewed-on care-name ' +
  'care-phone care-phone-after-hours kind type surgery place radiation receptors medicines chapter ' +
  'hash national verified-on class id slot part hidden title'
).split(' ');
const resourceNames =
  'name phone email url hours time-zone closed-on verified-on languages offers lang id for'.split(
    ' ',
  );

/** Attributes by name. */
const attributes = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), text, {maxKeys: 5});

const propertyNames = (
  'lang headingLevel sections tools remember theme words reviewedBy reviewedOn kind type surgery ' +
  'place radiation receptors medicines chapter hash national verifiedOn'
).split(' ');
const properties = fc.dictionary(
  fc.constantFrom(...propertyNames),
  fc.oneof(text, fc.jsonValue({maxDepth: 2}), fc.constantFrom(undefined, NaN, Infinity, 10n)),
  {maxKeys: 4},
);

export interface RandomElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (RandomElement | string)[];
}

/** Children as pages write them; of scripts and styles, the page itself is the author. */
const {child} = fc.letrec<{child: RandomElement | string}>((tie) => ({
  child: fc.oneof(
    {depthSize: 'small', maxDepth: 3},
    text,
    fc.record({
      tag: fc.constant('support-resource'),
      attributes: attributes(resourceNames),
      children: fc.array(text, {maxLength: 2}),
    }),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'a', 'b', 'details', 'form', 'template', 'select', 'x-none'),
      attributes: attributes(['slot', 'class', 'lang', 'name', 'id', 'title']),
      children: fc.array(tie('child'), {maxLength: 3}),
    }),
  ),
}));

export interface RandomWidget extends RandomElement {
  /** Assigned before or after the widget is in the page. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly late: boolean;
}

/** A widget with any attributes, properties and children. */
export const randomWidget: fc.Arbitrary<RandomWidget> = fc.record({
  tag: fc.constantFrom(...widgetTags),
  attributes: attributes(attributeNames),
  children: fc.array(child, {maxLength: 4}),
  properties,
  late: fc.boolean(),
});

const keys = ['appointment-planner', 'guide', 'language', 'answers', 'text-size'];
const line = fc.record(
  {done: fc.oneof(fc.boolean(), text), note: text, words: fc.oneof(text, fc.constant(null))},
  {requiredKeys: []},
);
/** Data that a reader's browser may have stored, by key: from other releases, damaged, or by other scripts. */
export const storedData = fc.dictionary(
  fc.constantFrom(...keys),
  fc.oneof(
    text,
    fc.json({maxDepth: 4}),
    fc
      .record(
        {
          visit: fc.dictionary(
            fc.constantFrom('date', 'time', 'doctor', 'where'),
            fc.oneof(text, fc.jsonValue({maxDepth: 1})),
          ),
          lines: fc.dictionary(text, fc.oneof(line, fc.jsonValue({maxDepth: 2})), {maxKeys: 5}),
          order: fc.dictionary(
            fc.oneof(fc.constantFrom('ask', 'bring', 'tell', 'questions'), text),
            fc.oneof(fc.array(text), fc.jsonValue({maxDepth: 2})),
            {maxKeys: 4},
          ),
          draft: fc.oneof(text, fc.jsonValue({maxDepth: 1})),
        },
        {requiredKeys: []},
      )
      .map((data) => JSON.stringify(data)),
  ),
);

/** The query of a frame's URL. */
export const frameQuery = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('element', 'theme', 'lang', ...attributeNames), text),
      fc.oneof(text, fc.constantFrom(...widgetTags)),
    ),
    {maxLength: 6},
  )
  .map((pairs) => new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString());

/** A message that any window may send to the frame, or to the page around it. */
export const frameMessage: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({maxDepth: 2}),
  fc.record(
    {
      from: fc.oneof(fc.constant('recurrence-widgets'), text),
      type: fc.oneof(fc.constantFrom('hello', 'height', 'scroll'), text),
      height: fc.oneof(fc.double(), fc.integer(), text, fc.constant(null)),
      top: fc.oneof(fc.double(), fc.integer(), text, fc.constant(null)),
      fits: fc.oneof(fc.boolean(), text),
    },
    {requiredKeys: []},
  ),
);

/** A `words.json`; `entries` are real passages, with the fingerprints of their originals. */
export const wordsJson = (
  entries: Readonly<Record<string, Readonly<Record<string, string>>>>,
): fc.Arbitrary<string> => {
  const entry = (was: unknown) =>
    fc.record(
      {
        was: fc.oneof({weight: 5, arbitrary: fc.constant(was)}, fc.jsonValue({maxDepth: 1})),
        'leave-out': fc.oneof(fc.boolean(), text),
        en: fc.oneof(text, fc.jsonValue({maxDepth: 1})),
        es: fc.oneof(text, fc.jsonValue({maxDepth: 1})),
      },
      {requiredKeys: []},
    );
  const passages = fc
    .array(
      fc
        .constantFrom(...Object.entries(entries))
        .chain(([id, was]) => entry(was).map((value) => [id, value] as const)),
      {maxLength: 40},
    )
    .map((list) => Object.fromEntries(list));
  const file = fc.record(
    {
      'recurrence-widgets': fc.oneof({weight: 5, arbitrary: fc.constant('0.1.0')}, text),
      passages: fc.oneof({weight: 5, arbitrary: passages}, fc.jsonValue({maxDepth: 2})),
      hospital: text,
      'approved-by': fc.oneof(text, fc.jsonValue({maxDepth: 1})),
      'approved-on': text,
    },
    {requiredKeys: ['recurrence-widgets', 'passages']},
  );
  return fc.oneof(
    {weight: 6, arbitrary: file.map((data) => JSON.stringify(data))},
    fc.json({maxDepth: 2}),
    text,
  );
};
