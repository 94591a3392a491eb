import {msg} from '@lit/localize';
import type {InShort, MarkedText, Passage, PluralForms, Section, WidgetContent} from './model.js';
import type {Need} from './support-resources.table.js';
import {find} from './support-resources/find.js';
import {call} from './support-resources/call.js';
import {checked} from './support-resources/checked.js';

/** The messages about hours. Braces mark placeholders. */
export interface HoursMessages {
  readonly openUntil: MarkedText;
  readonly openUntilDay: MarkedText;
  readonly openAlways: MarkedText;
  readonly opens: MarkedText;
  readonly closed: MarkedText;
  readonly always: MarkedText;
  readonly published: MarkedText;
  /** Without a known time zone. */
  readonly publishedNoZone: MarkedText;
  readonly verified: MarkedText;
  readonly call: MarkedText;
  readonly today: MarkedText;
  readonly tomorrow: MarkedText;
  readonly on: MarkedText;
  /** A time with its article, if the language has one; its plural form depends on the hour. */
  readonly clock: PluralForms;
  readonly noon: MarkedText;
  readonly midnight: MarkedText;
  readonly range: MarkedText;
  /** Names of time zones by their short English names; others use the browser's name. */
  readonly zones: Readonly<Record<string, MarkedText>>;
}

/** Labels of an entry. */
export interface ResourceMessages {
  readonly languages: MarkedText;
  readonly key: MarkedText;
  readonly chat: MarkedText;
  readonly hours: HoursMessages;
}

/** The messages of the filter and the headings of the list. */
export interface FilterMessages {
  readonly need: MarkedText;
  readonly needs: Readonly<Record<Need | 'all', MarkedText>>;
  readonly language: MarkedText;
  readonly anyLanguage: MarkedText;
  readonly own: MarkedText;
  readonly national: MarkedText;
  /** How many are shown: an ICU plural message. */
  readonly count: MarkedText;
  readonly none: MarkedText;
  readonly clear: MarkedText;
}

/**
 * The content of `<support-resources>`. In the lead, the passages from `988` on are the crisis block; a
 * passage with the id of an organization is shown with its phone number.
 */
export interface SupportResourcesContent extends WidgetContent {
  readonly filter: FilterMessages;
  readonly entry: ResourceMessages;
}

const short: InShort = [
  {
    id: 'start',
    text: msg('**You do not have to face this alone.** You do not have to know what to ask.', {
      id: 'support.lead.start',
    }),
    sources: ['acs-navigators', 'csc-navigation-2022'],
  },
  {
    id: 'one-call',
    text: msg('One call is enough to start. Your family can call too.', {
      id: 'support.lead.one-call',
    }),
    sources: ['acs-navigators', 'csc-navigation-2022', 'komen-2015'],
  },
  {
    id: 'choose',
    text: msg('Choose below what would help you now, and in which language.', {
      id: 'support.lead.choose',
    }),
    sources: ['acs-navigators', 'acs-es'],
  },
];

const lead: Passage[] = [
  {
    id: 'first',
    call: 'now',
    form: 'note',
    required: true,
    title: msg('Who to call first', {id: 'support.lead.first.title'}),
    text: msg(
      'For a new sign, or a question about your own treatment, call **your care team**. They know you. During treatment, a fever or a new cough means call them now, day or night. For sudden trouble breathing, new chest pain, a seizure, or new weak or numb legs, call [911](tel:911).',
      {id: 'support.lead.first'},
    ),
    sources: [
      'acs-navigators',
      'acs-shortness-of-breath',
      'bvhs-acep-list',
      'oncolink-spinal-cord',
      'cdc-infections-chemo',
      'fda-dsc-cdk46-2019',
    ],
  },
  {
    id: 'acs',
    form: 'item',
    text: msg(
      'For any question about cancer, **day or night**, call the American Cancer Society.',
      {id: 'support.lead.acs'},
    ),
    sources: ['acs-navigators', 'acs-es'],
  },
  {
    id: 'komen',
    form: 'item',
    text: msg(
      'For any worry about **breast cancer**, call the Komen helpline. It is free. Families may call too.',
      {id: 'support.lead.komen'},
    ),
    facts: ['F123', 'F125'],
    sources: ['komen-2015', 'mbca-report-2014'],
  },
  {
    id: '988',
    form: 'note',
    required: true,
    title: msg('If it is too much to bear', {id: 'support.lead.988.title'}),
    text: msg(
      'Call or text 988, the Suicide & Crisis Lifeline. It is free. Someone will listen to you, whatever the trouble is.',
      {id: 'support.lead.988'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'samhsa-988'],
  },
  {
    id: 'crisis-spanish',
    form: 'item',
    text: msg('For Spanish, call 988 and press 2, or text the word AYUDA to 988.', {
      id: 'support.lead.crisis-spanish',
    }),
    sources: ['lifeline-988', 'lifeline-988-expect'],
  },
  {
    id: 'crisis-danger',
    form: 'item',
    text: msg('If someone is in danger right now, call [911](tel:911).', {
      id: 'support.lead.crisis-danger',
    }),
    sources: ['samhsa-988', 'bvhs-acep-list'],
  },
];

const sections: Section[] = [find, call, checked];

const content: SupportResourcesContent = {
  heading: msg('People who can help you now', {id: 'support.heading'}),
  updated: '2026-11-28',
  short,
  lead,
  sections,
  filter: {
    need: msg('What would help you now?', {id: 'support.filter.need'}),
    needs: {
      all: msg('Show everything', {id: 'support.filter.need.all'}),
      talk: msg('Talk to someone now', {id: 'support.filter.need.talk'}),
      peers: msg('Someone who has had it too', {id: 'support.filter.need.peers'}),
      groups: msg('A support group', {id: 'support.filter.need.groups'}),
      money: msg('Money, insurance, work', {id: 'support.filter.need.money'}),
      community: msg('An online community', {id: 'support.filter.need.community'}),
      trials: msg('Clinical trials', {id: 'support.filter.need.trials'}),
    },
    language: msg('In which language?', {id: 'support.filter.language'}),
    anyLanguage: msg('Any language', {id: 'support.filter.language.any'}),
    own: msg('From your hospital', {id: 'support.filter.own'}),
    national: msg('Across the United States', {id: 'support.filter.national'}),
    count: msg('{count, plural, one {# place to turn to} other {# places to turn to}}', {
      id: 'support.filter.count',
      desc: 'ICU plural: # is the number. Use the forms of your language: zero, one, two, few, many, other',
    }),
    none: msg(
      'Nothing here fits your answers. Show everything again, or ask your care team: they may know of help near you.',
      {id: 'support.filter.none'},
    ),
    clear: msg('Show everything again', {id: 'support.filter.clear'}),
  },
  entry: {
    languages: msg('Languages: {languages}', {
      id: 'support.entry.languages',
      desc: 'Keep {languages}',
    }),
    key: msg('For {language}, press {key}.', {
      id: 'support.entry.key',
      desc: 'Which key of the phone leads to a language. Keep {language} and {key}',
    }),
    chat: msg('Chat online', {id: 'support.entry.chat'}),
    hours: {
      openUntil: msg('Open now until {time}, your time', {
        id: 'support.hours.open-until',
        desc: 'Keep {time}; it comes with its article where the language has one',
      }),
      openUntilDay: msg('Open now until {day} at {time}, your time', {
        id: 'support.hours.open-until-day',
        desc: 'Keep {day} and {time}',
      }),
      openAlways: msg('Open now, day and night', {id: 'support.hours.open-always'}),
      opens: msg('Closed now. Opens {day} at {time}, your time', {
        id: 'support.hours.opens',
        desc: 'Keep {day} and {time}',
      }),
      closed: msg('Closed now', {id: 'support.hours.closed'}),
      always: msg('Day and night, every day', {id: 'support.hours.always'}),
      published: msg('Posted hours: {hours} ({zone}).', {
        id: 'support.hours.published',
        desc: 'Keep {hours} and {zone}',
      }),
      publishedNoZone: msg('Posted hours: {hours}.', {
        id: 'support.hours.published-no-zone',
        desc: 'Keep {hours}',
      }),
      verified: msg('Checked on {date}.', {id: 'support.hours.checked', desc: 'Keep {date}'}),
      call: msg('Call to check.', {
        id: 'support.hours.call',
        desc: 'Behind hours that nobody has checked lately',
      }),
      today: msg('today', {id: 'support.hours.today'}),
      tomorrow: msg('tomorrow', {id: 'support.hours.tomorrow'}),
      on: msg('{day}', {
        id: 'support.hours.on',
        desc: 'A weekday, or a weekday with a date, as in: opens {day} at 9. Keep {day}',
      }),
      clock: {
        one: msg('{time}', {
          id: 'support.hours.clock.one',
          desc: 'A time whose hour is one, with its article where the language has one. Keep {time}',
        }),
        other: msg('{time}', {
          id: 'support.hours.clock.other',
          desc: 'Any other time, with its article. Keep {time}',
        }),
      },
      noon: msg('{time} (noon)', {id: 'support.hours.noon', desc: 'Keep {time}'}),
      midnight: msg('{time} (midnight)', {id: 'support.hours.midnight', desc: 'Keep {time}'}),
      range: msg('{from} to {to}', {
        id: 'support.hours.range',
        desc: 'Weekdays or times. Keep {from} and {to}',
      }),
      zones: {
        ET: msg('Eastern Time, ET', {id: 'support.hours.zone.eastern'}),
        CT: msg('Central Time, CT', {id: 'support.hours.zone.central'}),
        MT: msg('Mountain Time, MT', {id: 'support.hours.zone.mountain'}),
        PT: msg('Pacific Time, PT', {id: 'support.hours.zone.pacific'}),
      },
    },
  },
};

export default content;
