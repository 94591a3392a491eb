import {msg} from '@lit/localize';
import type {WidgetContent, MarkedText} from './model.js';

/** The widgets that are chapters. One that a build does not have is left out. */
export type ChapterId =
  | 'recurrence-explainer'
  | 'diagnosis-guide'
  | 'treatment-options'
  | 'clinical-trials'
  | 'coping-guide'
  | 'support-resources'
  | 'appointment-planner'
  | 'cancer-glossary';

/** One chapter: another widget, under a short title. */
export interface Chapter {
  readonly id: ChapterId;
  readonly title: MarkedText;
  /** Not read from end to end, so that a reading time would mislead. */
  readonly lookup?: true;
  /** How long it takes to read all of it, such as “20 minutes”: counted by the build. */
  readonly time?: string;
  /** In how many sections: counted by the build. */
  readonly parts?: number;
}

/** The content of `<recurrence-guide>` without its chapters. Braces mark placeholders. */
export interface RecurrenceGuideContent extends WidgetContent {
  /** In the order in which they are read. */
  readonly chapters: readonly Chapter[];
  readonly where: MarkedText;
  readonly minutes: MarkedText;
  readonly lookup: MarkedText;
  readonly all: MarkedText;
  /** The search in all chapters. */
  readonly search: {
    readonly label: MarkedText;
    readonly loading: MarkedText;
    /** How many results there are: an ICU plural message. */
    readonly count: MarkedText;
    readonly none: MarkedText;
    readonly more: MarkedText;
  };
  readonly previous: MarkedText;
  readonly next: MarkedText;
  readonly opening: MarkedText;
  readonly failed: MarkedText;
  readonly again: MarkedText;
  readonly stop: MarkedText;
  readonly last: MarkedText;
  /** Explains if the place is stored on the device or lost when the page is closed. */
  readonly kept: MarkedText;
  readonly open: MarkedText;
  readonly forget: MarkedText;
  readonly forgotten: MarkedText;
  /** How many questions the reader has on the list: an ICU plural message. */
  readonly questions: MarkedText;
}

const chapters: Chapter[] = [
  {
    id: 'recurrence-explainer',
    title: msg('What a recurrence is', {id: 'guide.chapter.recurrence-explainer'}),
  },
  {
    id: 'diagnosis-guide',
    title: msg('Signs and tests', {id: 'guide.chapter.diagnosis-guide'}),
  },
  {
    id: 'treatment-options',
    title: msg('Treatment', {id: 'guide.chapter.treatment-options'}),
  },
  {
    id: 'clinical-trials',
    title: msg('Clinical trials', {id: 'guide.chapter.clinical-trials'}),
  },
  {
    id: 'coping-guide',
    title: msg('Coping, day by day', {id: 'guide.chapter.coping-guide'}),
  },
  {
    id: 'support-resources',
    title: msg('People you can call', {id: 'guide.chapter.support-resources'}),
    lookup: true,
  },
  {
    id: 'appointment-planner',
    title: msg('Plan your next visit', {id: 'guide.chapter.appointment-planner'}),
    lookup: true,
  },
  {
    id: 'cancer-glossary',
    title: msg('Words explained', {id: 'guide.chapter.cancer-glossary'}),
    lookup: true,
  },
];

const content: RecurrenceGuideContent = {
  heading: msg('Your guide, a little at a time', {id: 'guide.heading'}),
  lead: [
    {
      id: 'slowly',
      text: msg(
        'It may be hard to focus or remember right now. That is natural. Read one part, then rest. You can skip a chapter, stop, and come back.',
        {id: 'guide.lead.slowly'},
      ),
      facts: ['F34'],
      sources: ['nci-memory', 'breastcancer-org'],
    },
  ],
  sections: [],
  chapters,
  where: msg('Chapter {number} of {count}', {
    id: 'guide.where',
    desc: 'Keep {number} and {count}',
  }),
  minutes: msg('About {time} in all, in {parts} parts', {
    id: 'guide.minutes',
    desc: 'Keep {parts}, and {time}: “20 minutes” in the language’s own form',
  }),
  lookup: msg('For when you need it', {id: 'guide.lookup'}),
  all: msg('All chapters', {id: 'guide.all'}),
  search: {
    label: msg('Search all chapters', {id: 'guide.search.label'}),
    loading: msg('Searching…', {id: 'guide.search.loading'}),
    count: msg('{count, plural, one {# result} other {# results}}', {
      id: 'guide.search.count',
      desc: 'ICU plural: # is the number. Use the forms of your language: zero, one, two, few, many, other',
    }),
    none: msg('Nothing found for “{query}”. Try another word, or fewer words.', {
      id: 'guide.search.none',
      desc: 'Keep {query}: what the reader typed',
    }),
    more: msg('Show {count} more', {id: 'guide.search.more', desc: 'Keep {count}'}),
  },
  previous: msg('Previous chapter', {id: 'guide.previous'}),
  next: msg('Next chapter', {id: 'guide.next'}),
  opening: msg('Opening the chapter…', {id: 'guide.opening'}),
  failed: msg('This chapter did not open. Your connection may be slow or down.', {
    id: 'guide.failed',
  }),
  again: msg('Try again', {id: 'guide.again'}),
  stop: msg('You can stop here.', {id: 'guide.stop'}),
  last: msg('This is the last chapter. You can go back to any of them.', {id: 'guide.last'}),
  kept: msg('Your place is kept on this device.', {id: 'guide.kept'}),
  open: msg('Your place is kept while this page is open.', {id: 'guide.open'}),
  forget: msg('Forget my place', {id: 'guide.forget'}),
  forgotten: msg('This device no longer keeps your place.', {id: 'guide.forgotten'}),
  questions: msg(
    '{count, plural, one {# question on your list} other {# questions on your list}}',
    {
      id: 'guide.questions',
      desc: 'ICU plural: # is the number. Use the forms of your language: zero, one, two, few, many, other',
    },
  ),
  updated: '2026-11-22',
};

export default content;
