import {html, nothing, type TemplateResult} from 'lit';
import type {SupportResourcesContent} from '../../content/support-resources.js';
import {needs, type Need, type Offer} from '../../content/support-resources.table.js';
import {question} from '../../components/question.js';
import {capitalize} from '../../lib/capitalize.js';
import {formatPlural} from '../../lib/format-plural.js';
import {nameOfLanguage} from '../../i18n/name-of-language.js';
import type {ListedResource} from './resource-list.js';

/** The reader's choices; undefined means any. */
export interface ResourceFilter {
  readonly need?: Need | undefined;
  /** The BCP 47 tag of the language that the resource has to speak. */
  readonly spoken?: string | undefined;
}

/** True for a reader's choices. */
export const isFilter = ({need, spoken}: ResourceFilter): boolean =>
  [need, spoken].every((choice) => choice === undefined || typeof choice === 'string');

const needNames = Object.keys(needs) as Need[];

/** True if a resource meets all of the reader's choices. */
export function matchesFilter({resource}: ListedResource, {need, spoken}: ResourceFilter): boolean {
  const wanted: readonly Offer[] | undefined = need && needs[need];
  return (
    (!wanted || wanted.some((offer) => resource.offers.includes(offer))) &&
    (!spoken || resource.languages.includes(spoken))
  );
}

/** The questions that filter the list. `languages` are those that any resource speaks. */
export function filterQuestions(
  {need, spoken}: ResourceFilter,
  messages: SupportResourcesContent['filter'],
  languages: ReadonlySet<string>,
  language: string,
  change: (filter: ResourceFilter) => void,
): TemplateResult {
  return html`${question(
    {
      name: 'need',
      question: messages.need,
      answers: [
        ['', messages.needs.all],
        ...needNames.map((name) => [name, messages.needs[name]] as const),
      ],
      chosen: [need ?? ''],
    },
    (answer) => change({need: (answer || undefined) as Need | undefined, spoken}),
  )}
  ${question(
    {
      name: 'spoken',
      question: messages.language,
      answers: [
        ['', messages.anyLanguage],
        ...[...languages].map(
          (tag) => [tag, capitalize(nameOfLanguage(tag, language), language)] as const,
        ),
      ],
      chosen: [spoken ?? ''],
    },
    (answer) => change({need, spoken: answer || undefined}),
  )}`;
}

/** How many resources match, and the button that clears the filter if one is set. */
export const filterResult = (
  {need, spoken}: ResourceFilter,
  messages: SupportResourcesContent['filter'],
  count: number,
  locale: string,
  clear: () => Promise<void>,
): TemplateResult =>
  html`<p class="count" part="count" role="status">
      ${count ? formatPlural(messages.count, count, locale) : messages.none}
    </p>
    ${
      need || spoken
        ? html`<button type="button" class="clear" part="clear" @click=${clear}>
            ${messages.clear}
          </button>`
        : nothing
    }`;
