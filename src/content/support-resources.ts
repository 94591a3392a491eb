import {msg} from '@lit/localize';
import type {Passage, Section, WidgetContent, MarkedText} from './model.js';
import type {Need} from './support-resources.table.js';

/** How hours are said. Braces mark what is filled in. */
export interface HoursWords {
  readonly openUntil: MarkedText;
  readonly openUntilDay: MarkedText;
  readonly openAlways: MarkedText;
  readonly opens: MarkedText;
  readonly closed: MarkedText;
  readonly always: MarkedText;
  readonly published: MarkedText;
  /** Where no zone is known. */
  readonly publishedNoZone: MarkedText;
  readonly checked: MarkedText;
  readonly call: MarkedText;
  readonly today: MarkedText;
  readonly tomorrow: MarkedText;
  readonly on: MarkedText;
  /** A time with its article: languages that have one count by the hour. */
  readonly clock: {readonly one: MarkedText; readonly other: MarkedText};
  readonly noon: MarkedText;
  readonly midnight: MarkedText;
  readonly range: MarkedText;
  /** Names of zones by their short English ones; others have the engine's name. */
  readonly zones: Readonly<Record<string, MarkedText>>;
}

/** Labels of an entry. */
export interface ResourceWords {
  readonly languages: MarkedText;
  readonly key: MarkedText;
  readonly chat: MarkedText;
  readonly hours: HoursWords;
}

/** What stands around the list. */
export interface FilterWords {
  readonly need: MarkedText;
  readonly needs: Readonly<Record<Need | 'all', MarkedText>>;
  readonly language: MarkedText;
  readonly anyLanguage: MarkedText;
  readonly own: MarkedText;
  readonly national: MarkedText;
  /** How many are shown, by plural category. */
  readonly count: {readonly one: MarkedText; readonly other: MarkedText};
  readonly none: MarkedText;
  readonly clear: MarkedText;
}

/**
 * What `<support-resources>` says. In the lead, the passages from `988` on are the block for a crisis;
 * a passage with the id of an organization stands with its number.
 */
export interface SupportResourcesContent extends WidgetContent {
  readonly filter: FilterWords;
  readonly entry: ResourceWords;
}

const lead: Passage[] = [
  {
    id: 'start',
    text: msg(
      '**You do not have to face this alone, and you do not have to know what to ask.** One call is enough to start.',
      {id: 'support.lead.start'},
    ),
    sources: ['acs-navigators', 'csc-navigation-2022'],
  },
  {
    id: 'first',
    form: 'note',
    required: true,
    title: msg('Who to call first', {id: 'support.lead.first.title'}),
    text: msg(
      'For a new sign, or a question about your own treatment, call **your care team**. They know you.',
      {id: 'support.lead.first'},
    ),
    sources: ['acs-navigators'],
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
    sources: ['lifeline-988', 'samhsa-988', 'wyoming-988'],
  },
  {
    id: 'crisis-spanish',
    form: 'item',
    text: msg('To text in Spanish, send the word AYUDA to 988.', {
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
    sources: ['wyoming-988'],
  },
];

const sections: Section[] = [
  {
    id: 'find',
    heading: msg('Find someone to call, write to or meet', {id: 'support.find.heading'}),
    summary: msg('Phone lines, groups, help with money, online communities', {
      id: 'support.find.summary',
    }),
    open: true,
    passages: [
      {
        id: 'acs',
        form: 'option',
        title: msg('American Cancer Society', {id: 'support.find.acs.title'}),
        text: msg(
          'Answers about cancer. Help to find rides, a place to stay and support groups. The phone is answered at any hour; the chat, on weekdays.',
          {id: 'support.find.acs'},
        ),
        sources: ['acs-navigators', 'acs-es', 'acs-expenses'],
      },
      {
        id: 'komen',
        form: 'option',
        title: msg('Susan G. Komen Breast Care Helpline', {id: 'support.find.komen.title'}),
        text: msg('Free. For anyone with a question about breast cancer, and for families.', {
          id: 'support.find.komen',
        }),
        facts: ['F123', 'F125'],
        sources: ['komen-2015', 'mbca-report-2014'],
      },
      {
        id: 'nci-cis',
        form: 'option',
        title: msg('National Cancer Institute', {id: 'support.find.nci-cis.title'}),
        text: msg(
          'Free. Answers about cancer, tests, treatment and clinical trials, from the government’s cancer institute.',
          {id: 'support.find.nci-cis'},
        ),
        sources: ['nci-cis', 'nci-es-trials'],
      },
      {
        id: 'cancercare',
        form: 'option',
        title: msg('CancerCare Hopeline', {id: 'support.find.cancercare.title'}),
        text: msg(
          'Social workers who know about cancer answer. They listen, and help you look for support with money and daily life. There are groups too.',
          {id: 'support.find.cancercare'},
        ),
        sources: ['cancercare-counseling', 'cancercare-costs'],
      },
      {
        id: 'share',
        form: 'option',
        title: msg('SHARE Cancer Support (LatinaSHARE in Spanish)', {
          id: 'support.find.share.title',
        }),
        text: msg(
          'You talk with someone who has had breast cancer too. There are groups as well, some of them for people whose cancer has spread.',
          {id: 'support.find.share'},
        ),
        sources: ['share-helpline-2015', 'share-jons-2025'],
      },
      {
        id: 'lbbc',
        form: 'option',
        title: msg('Living Beyond Breast Cancer helpline', {id: 'support.find.lbbc.title'}),
        text: msg(
          'Trained helpers who have had breast cancer listen to you. Also for metastatic breast cancer (it has reached other parts of the body).',
          {id: 'support.find.lbbc'},
        ),
        sources: ['mbca-report-2014'],
      },
      {
        id: 'csc',
        form: 'option',
        title: msg('Cancer Support Community helpline', {id: 'support.find.csc.title'}),
        text: msg(
          'Free. A guide listens, helps you make a plan, and finds help near you. For many other languages, they can bring an interpreter onto the call.',
          {id: 'support.find.csc'},
        ),
        sources: ['csc-languages-2022', 'csc-navigation-2022'],
      },
      {
        id: 'paf',
        form: 'option',
        text: msg(
          'Help when a health plan says no, when bills pile up, or when your job is at risk.',
          {id: 'support.find.paf'},
        ),
        sources: ['paf-debt', 'cancercare-costs'],
      },
      {
        id: 'triage',
        form: 'option',
        text: msg('Plain answers on the law, your job and your health plan.', {
          id: 'support.find.triage',
        }),
        sources: ['caringbridge-triage'],
      },
      {
        id: 'metavivor',
        form: 'option',
        text: msg(
          'Groups only for people with metastatic breast cancer, led by someone who has it too.',
          {id: 'support.find.metavivor'},
        ),
        sources: ['metavivor-groups'],
      },
      {
        id: 'mbca',
        form: 'option',
        text: msg(
          'Many aid groups that work together for people with metastatic breast cancer. A place to find more of them.',
          {id: 'support.find.mbca'},
        ),
        sources: ['mbca-story', 'breastcancer-org'],
      },
      {
        id: 'ysc',
        form: 'option',
        text: msg(
          'For people who were young, about 40 or younger, when they first had breast cancer.',
          {
            id: 'support.find.ysc',
          },
        ),
        sources: ['ysc-groups'],
      },
      {
        id: 'nueva-vida',
        form: 'option',
        text: msg('Help and groups in Spanish, around Washington, DC.', {
          id: 'support.find.nueva-vida',
        }),
        sources: ['nueva-vida-nbc'],
      },
      {
        id: 'breastcancer-org',
        form: 'option',
        title: msg('Breastcancer.org and its community', {
          id: 'support.find.breastcancer-org.title',
        }),
        text: msg(
          'Articles, some of them in Spanish, and boards in English where people write to each other.',
          {
            id: 'support.find.breastcancer-org',
          },
        ),
        sources: ['breastcancer-org'],
      },
      {
        id: 'mayo-connect',
        form: 'option',
        title: msg('Mayo Clinic Connect: breast cancer group', {
          id: 'support.find.mayo-connect.title',
        }),
        text: msg(
          'Talks online with other people who have breast cancer. The clinic watches over them.',
          {
            id: 'support.find.mayo-connect',
          },
        ),
        sources: ['mayo-connect-2021', 'mayo-2022'],
      },
      {
        id: 'clinicaltrials-gov',
        form: 'option',
        title: msg('ClinicalTrials.gov: search for trials', {
          id: 'support.find.clinicaltrials-gov.title',
        }),
        text: msg(
          'A list of clinical trials (studies that test new care). Look for those that take people now. The National Cancer Institute’s line can search with you, also in Spanish.',
          {id: 'support.find.clinicaltrials-gov'},
        ),
        sources: ['clinicaltrials-gov', 'nci-es-trials'],
      },
    ],
  },
  {
    id: 'call',
    heading: msg('Before you call', {id: 'support.call.heading'}),
    summary: msg('What to say, what to have at hand, what they can do', {
      id: 'support.call.summary',
    }),
    passages: [
      {
        id: 'say',
        form: 'note',
        title: msg('You can start like this', {id: 'support.call.say.title'}),
        text: msg(
          '“My breast cancer has come back. I do not know where to start. Can you help me?”',
          {id: 'support.call.say'},
        ),
        sources: ['csc-navigation-2022'],
      },
      {
        id: 'paper',
        form: 'item',
        text: msg(
          'Have pen and paper ready. Write down the name of the person you talk to and what they say.',
          {
            id: 'support.call.paper',
          },
        ),
        sources: ['cancercare-costs'],
      },
      {
        id: 'know',
        form: 'item',
        text: msg(
          'Say what you know: where the cancer is, and what treatment you have had. It is fine not to know it all.',
          {
            id: 'support.call.know',
          },
        ),
        sources: ['mayo-2022'],
      },
      {
        id: 'worry',
        form: 'item',
        text: msg(
          'They may ask what worries you most. Say only what you want to. Someone else may call for you.',
          {id: 'support.call.worry'},
        ),
        sources: ['csc-navigation-2022', 'komen-2015'],
      },
      {
        id: 'language',
        form: 'item',
        text: msg('Say which language you want. If no one speaks it, ask for an interpreter.', {
          id: 'support.call.language',
        }),
        sources: ['csc-languages-2022'],
      },
      {
        id: 'limit',
        form: 'item',
        text: msg(
          'They can explain and listen. Ask your care team which treatment is right for you.',
          {id: 'support.call.limit'},
        ),
        sources: ['acs-navigators'],
      },
      {
        id: 'no-answer',
        form: 'item',
        text: msg(
          'No answer? You can leave your number, or try another line. It is not about you, and it does not mean that no one cares.',
          {id: 'support.call.no-answer'},
        ),
        sources: ['mbca-report-2014'],
      },
    ],
  },
  {
    id: 'checked',
    heading: msg('What we know about these places', {id: 'support.checked.heading'}),
    summary: msg('Hours, languages, and what we could not confirm', {
      id: 'support.checked.summary',
    }),
    passages: [
      {
        id: 'hours',
        form: 'item',
        text: msg(
          'Hours change. We say “open now” only where someone has checked the hours in the last 180 days.',
          {id: 'support.checked.hours'},
        ),
        sources: ['cancercare-counseling'],
      },
      {
        id: 'no-hours',
        form: 'item',
        text: msg(
          'If you see no hours, we could not confirm them. The number is still good to try.',
          {
            id: 'support.checked.no-hours',
          },
        ),
        sources: ['mbca-report-2014', 'nci-cis'],
      },
      {
        id: 'languages',
        form: 'item',
        text: msg(
          'We name a language only if we have read that the place speaks it. Others may speak it too: ask.',
          {id: 'support.checked.languages'},
        ),
        sources: ['csc-languages-2022', 'share-jons-2025'],
      },
      {
        id: 'boards',
        form: 'item',
        text: msg(
          'In groups and online, people tell what it was like for them. It may not be so for you. Ask your care team before you change your care.',
          {id: 'support.checked.boards'},
        ),
        sources: ['mayo-connect-2021', 'breastcancer-org'],
      },
    ],
  },
];

const content: SupportResourcesContent = {
  heading: msg('People who can help you now', {id: 'support.heading'}),
  updated: '2026-11-22',
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
    count: {
      one: msg('{count} place to turn to', {
        id: 'support.filter.count.one',
        desc: 'Said when the list changes. Keep {count}',
      }),
      other: msg('{count} places to turn to', {
        id: 'support.filter.count.other',
        desc: 'Said when the list changes. Keep {count}',
      }),
    },
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
      checked: msg('Checked on {date}.', {id: 'support.hours.checked', desc: 'Keep {date}'}),
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
