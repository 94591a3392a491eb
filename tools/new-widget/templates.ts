import type {WidgetNames} from './names.ts';

const element = ({tag, className}: WidgetNames) => `import loaders from 'content:${tag}';
import type {${className}Content} from '../../content/${tag}.js';
import type {Compiled} from '../../content/model.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {SectionsElement} from '../../base/sections-element.js';

/**
 * Describe here what the widget provides, in one or two sentences.
 *
 * @tag ${tag}
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated: \`start\`.
 *   \`-start\` omits one. Default: all.
 */
export class ${className} extends SectionsElement<${className}Content> {
  protected override readonly loaders: ContentLoaders<Compiled<${className}Content>> = loaders;
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const definition = ({tag, className}: WidgetNames) => `import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {${className}} from './${tag}.js';

define('${tag}', withFeatures(${className}));
export type {${className}};
`;

const content = (
  {tag, className, title}: WidgetNames,
  date: string,
) => `import {msg} from '@lit/localize';
import type {WidgetContent} from './model.js';

/** The content of \`<${tag}>\`. */
export type ${className}Content = WidgetContent;

const content: ${className}Content = {
  heading: msg('${title}', {id: '${tag}.heading'}),
  updated: '${date}',
  short: [
    {
      id: 'know',
      text: msg('You can ask your care team for help.', {id: '${tag}.lead.know'}),
      sources: ['breastcancer-org'],
    },
    {
      id: 'helps',
      text: msg('Small steps can help.', {id: '${tag}.lead.helps'}),
      sources: ['breastcancer-org'],
    },
    {
      id: 'next',
      text: msg('Write down one question for your next visit.', {id: '${tag}.lead.next'}),
      sources: ['breastcancer-org'],
    },
  ],
  lead: [
    {
      id: 'message',
      text: msg('Tell your team what worries you most.', {id: '${tag}.lead.message'}),
      sources: ['breastcancer-org'],
    },
  ],
  sections: [
    {
      id: 'start',
      heading: msg('Where to start', {id: '${tag}.start.heading'}),
      summary: msg('A first step.', {id: '${tag}.start.summary'}),
      passages: [
        {
          id: 'first',
          text: msg('Tell your care team about side effects.', {id: '${tag}.start.first'}),
          sources: ['breastcancer-org'],
        },
      ],
    },
  ],
};

export default content;
`;

const test = ({
  tag,
  className,
  title,
}: WidgetNames) => `import {expect, fixture, oneEvent} from '@open-wc/testing';
import type {${className}} from '../../src/elements/${tag}/${tag}.js';
import '../../src/elements/${tag}/${tag}.define.js';

describe('<${tag}>', () => {
  for (const [language, heading] of [
    ['en', '${title}'],
    ['es', '${title} (español)'],
  ] as const) {
    it(\`shows its content in "\${language}" and is accessible\`, async () => {
      const element = await fixture<${className}>(\`<${tag} lang="\${language}"></${tag}>\`);
      if (!element.shadowRoot!.querySelector('article')) await oneEvent(element, 'rw-ready');
      expect(element.shadowRoot!.querySelector('.title')!.textContent).to.equal(heading);
      expect(element.shadowRoot!.querySelector('#start')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });
  }
});
`;

const demo = ({title}: WidgetNames) => `import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: '${title}', es: '${title} (español)'},
  summary: {en: 'A new widget.', es: 'Un widget nuevo.'},
  attributes: contentAttributes,
} satisfies ElementInfo;
`;

/** The files of a new widget, by path. `date` is that of its content, as an ISO date. */
export const widgetFiles = (names: WidgetNames, date: string): Record<string, string> => ({
  [`src/elements/${names.tag}/${names.tag}.ts`]: element(names),
  [`src/elements/${names.tag}/${names.tag}.define.ts`]: definition(names),
  [`src/content/${names.tag}.ts`]: content(names, date),
  [`test/elements/${names.tag}.test.ts`]: test(names),
  [`demo/elements/${names.tag}.ts`]: demo(names),
});

/** The Spanish of the content, as units of `locales/es.xlf`. */
export function spanishUnits({tag, title}: WidgetNames): string {
  const units = [
    ['heading', title, `${title} (español)`],
    ['lead.know', 'You can ask your care team for help.', 'Puede pedir ayuda a su equipo médico.'],
    ['lead.helps', 'Small steps can help.', 'Los pasos pequeños pueden ayudar.'],
    [
      'lead.next',
      'Write down one question for your next visit.',
      'Anote una pregunta para su próxima cita.',
    ],
    [
      'lead.message',
      'Tell your team what worries you most.',
      'Dígale a su equipo qué es lo que más le preocupa.',
    ],
    ['start.heading', 'Where to start', 'Por dónde empezar'],
    ['start.summary', 'A first step.', 'Un primer paso.'],
    [
      'start.first',
      'Tell your care team about side effects.',
      'Hable con su equipo médico de los efectos secundarios.',
    ],
  ];
  return units
    .map(
      ([id, source, target]) =>
        `<trans-unit id="${tag}.${id}">\n  <source>${source}</source>\n  <target>${target}</target>\n</trans-unit>\n`,
    )
    .join('');
}
