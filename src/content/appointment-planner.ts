import {msg} from '@lit/localize';
import type {Passage, Section, WidgetContent, MarkedText} from './model.js';

/** What the reader fills in about the visit. */
export type VisitField = 'date' | 'time' | 'doctor' | 'where';

/** What the planner's controls and messages say. Braces mark what the widget fills in. */
export interface PlannerWords {
  readonly also: MarkedText;
  readonly alsoHint: MarkedText;
  /** Something that was asked for did not load. */
  readonly failed: MarkedText;
  readonly fields: Readonly<Record<VisitField, MarkedText>>;
  readonly calendar: {
    readonly save: MarkedText;
    readonly hint: MarkedText;
    readonly event: MarkedText;
    readonly eventWith: MarkedText;
  };
  readonly line: {
    readonly addNote: MarkedText;
    readonly note: MarkedText;
    readonly up: MarkedText;
    readonly down: MarkedText;
    readonly remove: MarkedText;
    readonly own: MarkedText;
  };
  readonly list: {
    readonly arrange: MarkedText;
    readonly arranged: MarkedText;
    readonly moved: MarkedText;
    readonly ownNew: MarkedText;
    readonly add: MarkedText;
    readonly added: MarkedText;
    readonly removed: MarkedText;
    readonly undo: MarkedText;
  };
  readonly sheet: {
    readonly tools: MarkedText;
    readonly print: MarkedText;
    readonly copy: MarkedText;
    readonly copied: MarkedText;
    readonly copyFailed: MarkedText;
    readonly copyByHand: MarkedText;
    readonly share: MarkedText;
    readonly shareFailed: MarkedText;
    readonly save: MarkedText;
    readonly saved: MarkedText;
    readonly clear: MarkedText;
    readonly cleared: MarkedText;
    /** The name of the files that are saved, in plain letters. */
    readonly file: MarkedText;
  };
  readonly keeping: {
    readonly off: MarkedText;
    readonly on: MarkedText;
    readonly failed: MarkedText;
  };
}

/**
 * What `<appointment-planner>` says. Each `item` is a line of the sheet, which the reader ticks, moves
 * and writes beside; its id is what is kept of it, so it stays the same as long as the line's meaning.
 */
export interface AppointmentPlannerContent extends WidgetContent {
  readonly planner: PlannerWords;
}

const lead: Passage[] = [
  {
    id: 'sheet',
    text: msg(
      '**Make one sheet for your next visit.** Check off a line when it is done. Write notes beside it, and add your own questions. Then take the sheet with you.',
      {id: 'planner.lead.sheet'},
    ),
    facts: ['F107'],
    sources: ['mayo-2022', 'nci-talk-with-doctors'],
  },
  {
    id: 'first',
    form: 'note',
    title: msg('No visit yet?', {id: 'planner.lead.first.title'}),
    text: msg(
      'If a sign worries you, do not wait for a visit: call your care team. If you no longer have one, start with your main doctor. That doctor may send you to an oncologist (a cancer doctor).',
      {id: 'planner.lead.first'},
    ),
    facts: ['F102'],
    sources: ['mayo-2022', 'acs-follow-up'],
  },
  {
    id: 'crisis',
    text: msg(
      'If you think of ending your life or of hurting yourself, do not wait. Call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). In danger right now, call [911](tel:911).',
      {id: 'planner.lead.crisis'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'bvhs-acep-list'],
  },
];

const sections: Section[] = [
  {
    id: 'visit',
    heading: msg('When and where', {id: 'planner.visit.heading'}),
    summary: msg('The day, the doctor, the place. Fill in what you like.', {
      id: 'planner.visit.summary',
    }),
    passages: [
      {
        id: 'interpreter',
        text: msg(
          'Would a language other than English be easier for you? Ask for an interpreter when you set up the visit. This is a person who says in your language what the doctor says, and in English what you say. Any hospital or clinic that gets money for health care from the U.S. government must give you this help for free when you need it. A child should not do it.',
          {id: 'planner.visit.interpreter'},
        ),
        sources: ['hhs-language-help', 'lsnj-language', 'nj-language-access'],
      },
      {
        id: 'more-time',
        text: msg('If you have a lot to ask, ask for a longer visit.', {
          id: 'planner.visit.more-time',
        }),
        sources: ['nci-talk-with-doctors'],
      },
    ],
  },
  {
    id: 'bring',
    heading: msg('What to bring', {id: 'planner.bring.heading'}),
    summary: msg('A person, your papers, your list of medicines.', {id: 'planner.bring.summary'}),
    passages: [
      {
        id: 'person',
        form: 'item',
        text: msg('Someone you trust, to listen, take notes and help you remember.', {
          id: 'planner.bring.person',
        }),
        facts: ['F106'],
        sources: ['mayo-2022', 'nci-talk-with-doctors'],
      },
      {
        id: 'medicines',
        form: 'item',
        text: msg(
          'A list of all your medicines, vitamins, herbs and other supplements: how much, and how often.',
          {id: 'planner.bring.medicines'},
        ),
        facts: ['F105'],
        sources: ['mayo-2022', 'nci-visits-2009', 'nccih-cancer'],
      },
      {
        id: 'records',
        form: 'item',
        text: msg(
          'If the doctor is new to you: your medical records and scans. Or sign a form (a release) so that the doctor can get them.',
          {id: 'planner.bring.records'},
        ),
        facts: ['F104'],
        sources: ['mayo-2022', 'nci-visits-2009'],
      },
      {
        id: 'questions',
        form: 'item',
        text: msg('Your questions, written down. This sheet will do.', {
          id: 'planner.bring.questions',
        }),
        facts: ['F107'],
        sources: ['mayo-2022'],
      },
      {
        id: 'notes',
        form: 'item',
        text: msg('Something to write with. Or ask if you may record the talk on your phone.', {
          id: 'planner.bring.notes',
        }),
        sources: ['dana-farber-talk-2015'],
      },
    ],
  },
  {
    id: 'tell',
    heading: msg('What to tell the doctor', {id: 'planner.tell.heading'}),
    summary: msg('What is new, and all that you take or have tried.', {
      id: 'planner.tell.summary',
    }),
    passages: [
      {
        id: 'symptoms',
        form: 'item',
        text: msg('New symptoms: what you feel or see, and when it began.', {
          id: 'planner.tell.symptoms',
        }),
        facts: ['F103'],
        sources: ['mayo-2022'],
      },
      {
        id: 'health',
        form: 'item',
        text: msg('Any health problem you have had since the first cancer.', {
          id: 'planner.tell.health',
        }),
        facts: ['F103'],
        sources: ['mayo-2022'],
      },
      {
        id: 'alternative',
        form: 'item',
        text: msg('Other treatments you have tried, even if no doctor gave them to you.', {
          id: 'planner.tell.alternative',
        }),
        facts: ['F105'],
        sources: ['mayo-2022'],
      },
      {
        id: 'falls',
        form: 'item',
        text: msg('If you have fallen, take many medicines, or have no help at home.', {
          id: 'planner.tell.falls',
        }),
        facts: ['F291'],
        sources: ['asco-geriatric-pocket', 'asco-geriatric-2023'],
      },
    ],
  },
  {
    id: 'ask',
    heading: msg('Questions to ask', {id: 'planner.ask.heading'}),
    summary: msg('Start with these, and add your own.', {id: 'planner.ask.summary'}),
    open: true,
    passages: [
      {
        id: 'first',
        text: msg(
          'Put what matters most to you at the top. No question is silly. You may ask twice, and you may ask for simpler words.',
          {id: 'planner.ask.first'},
        ),
        sources: ['nci-talk-with-doctors'],
      },
      {
        id: 'back',
        form: 'item',
        text: msg('Is my cancer back? Could something else cause my symptoms?', {
          id: 'planner.ask.back',
        }),
        facts: ['F108', 'F109'],
        sources: ['mayo-2022'],
      },
      {
        id: 'where',
        form: 'item',
        text: msg('Where exactly is the cancer now? Which lymph nodes is it in, if any?', {
          id: 'planner.ask.where',
        }),
        facts: ['F240', 'F273'],
        sources: ['mayo-2022', 'nccn-early-p76', 'mdedge-nccn-recurrence'],
      },
      {
        id: 'tests',
        form: 'item',
        text: msg('Which tests do I need? How do I get ready for them?', {
          id: 'planner.ask.tests',
        }),
        facts: ['F110'],
        sources: ['mayo-2022'],
      },
      {
        id: 'receptors',
        form: 'item',
        text: msg(
          'What do the tests for hormone receptors and HER2 say this time? (They help show which medicines may work.) Was HER2 0 with no staining at all, 0 with faint staining, 1+ or 2+?',
          {id: 'planner.ask.receptors'},
        ),
        facts: ['F111', 'F227'],
        sources: ['mayo-2022', 'fda-tdxd-ultralow-2025'],
      },
      {
        id: 'aim',
        form: 'item',
        text: msg('What is the aim of this treatment?', {id: 'planner.ask.aim'}),
        facts: ['F273'],
        sources: ['mayo-2022'],
      },
      {
        id: 'treatments',
        form: 'item',
        text: msg(
          'What treatments are there? Which one do you advise? Are there other ways to treat it?',
          {
            id: 'planner.ask.treatments',
          },
        ),
        facts: ['F112', 'F114'],
        sources: ['mayo-2022'],
      },
      {
        id: 'side-effects',
        form: 'item',
        text: msg('What side effects should I expect?', {id: 'planner.ask.side-effects'}),
        facts: ['F113'],
        sources: ['mayo-2022'],
      },
      {
        id: 'vaccines',
        form: 'item',
        text: msg('Which vaccines do I need, and when?', {id: 'planner.ask.vaccines'}),
        facts: ['F280'],
        sources: ['asco-vaccines-patient-2024'],
      },
      {
        id: 'second-opinion',
        form: 'item',
        text: msg('Can I get a second opinion? Does my insurance cover it?', {
          id: 'planner.ask.second-opinion',
        }),
        facts: ['F268', 'F271'],
        sources: ['oncolink-second-opinion'],
      },
      {
        id: 'appeal',
        form: 'item',
        text: msg('If my insurance says no, will you help me appeal?', {id: 'planner.ask.appeal'}),
        facts: ['F315'],
        sources: ['force-appeals', 'triage-appeals'],
      },
      {
        id: 'fitness',
        form: 'item',
        text: msg(
          'If you are over 65: will you check my strength, memory, mood, other illnesses and medicines before we choose a plan?',
          {id: 'planner.ask.fitness'},
        ),
        facts: ['F289'],
        sources: ['asco-geriatric-2023'],
      },
      {
        id: 'trial',
        form: 'item',
        text: msg('Is there a clinical trial (a study that tests new treatments) for me?', {
          id: 'planner.ask.trial',
        }),
        facts: ['F115'],
        sources: ['mayo-2022'],
      },
      {
        id: 'outlook',
        form: 'item',
        text: msg('If you want to know: what is my outlook? What can I hope for?', {
          id: 'planner.ask.outlook',
        }),
        facts: ['F116'],
        sources: ['mayo-2022'],
      },
    ],
  },
  {
    id: 'answer',
    heading: msg('What the doctor may ask you', {id: 'planner.answer.heading'}),
    summary: msg('Write down your answers at home, where you have time.', {
      id: 'planner.answer.summary',
    }),
    passages: [
      {
        id: 'began',
        form: 'item',
        text: msg('When did your symptoms start this time?', {id: 'planner.answer.began'}),
        facts: ['F117'],
        sources: ['mayo-2022'],
      },
      {
        id: 'changed',
        form: 'item',
        text: msg('Have they changed since then?', {id: 'planner.answer.changed'}),
        facts: ['F118'],
        sources: ['mayo-2022'],
      },
      {
        id: 'different',
        form: 'item',
        text: msg('Do they feel different from the first time?', {
          id: 'planner.answer.different',
        }),
        facts: ['F119'],
        sources: ['mayo-2022'],
      },
      {
        id: 'overall',
        form: 'item',
        text: msg('How do you feel, all in all?', {id: 'planner.answer.overall'}),
        facts: ['F120'],
        sources: ['mayo-2022'],
      },
      {
        id: 'weight',
        form: 'item',
        text: msg('Have you lost weight? Do you feel less like eating?', {
          id: 'planner.answer.weight',
        }),
        facts: ['F121'],
        sources: ['mayo-2022'],
      },
      {
        id: 'pain',
        form: 'item',
        text: msg('Do you have any pain?', {id: 'planner.answer.pain'}),
        facts: ['F122'],
        sources: ['mayo-2022'],
      },
    ],
  },
];

const planner: PlannerWords = {
  also: msg('Also show in {language}', {id: 'planner.also', desc: 'Keep {language}'}),
  alsoHint: msg('For a doctor or helper who reads that language better.', {
    id: 'planner.also-hint',
  }),
  failed: msg('This part did not load. Check your connection and try again.', {
    id: 'planner.failed',
  }),
  fields: {
    date: msg('Day', {id: 'planner.field.date'}),
    time: msg('Time', {id: 'planner.field.time'}),
    doctor: msg('Doctor', {id: 'planner.field.doctor'}),
    where: msg('Place', {id: 'planner.field.where'}),
  },
  calendar: {
    save: msg('Put it in my calendar', {id: 'planner.calendar.save'}),
    hint: msg(
      'Saves a calendar file that reminds you a day before and again two hours before. It holds no questions or notes.',
      {id: 'planner.calendar.hint'},
    ),
    event: msg('Doctor’s visit', {
      id: 'planner.calendar.event',
      desc: 'What the calendar shows: nothing of the illness, for others may see it',
    }),
    eventWith: msg('Visit: {doctor}', {
      id: 'planner.calendar.event-with',
      desc: 'Keep {doctor}',
    }),
  },
  line: {
    addNote: msg('Add a note', {id: 'planner.line.add-note'}),
    note: msg('Note', {id: 'planner.line.note', desc: 'Label of a note beside a line'}),
    up: msg('Move up', {id: 'planner.line.up'}),
    down: msg('Move down', {id: 'planner.line.down'}),
    remove: msg('Remove', {id: 'planner.line.remove'}),
    own: msg('My own question', {id: 'planner.line.own'}),
  },
  list: {
    arrange: msg('Change the order', {id: 'planner.list.arrange'}),
    arranged: msg('Keep this order', {id: 'planner.list.arranged'}),
    moved: msg('Now {place} of {count}', {
      id: 'planner.list.moved',
      desc: 'Said when a line was moved. Keep {place} and {count}',
    }),
    ownNew: msg('Add your own question', {id: 'planner.list.own-new'}),
    add: msg('Add', {id: 'planner.list.add'}),
    added: msg('Your question is on the sheet.', {id: 'planner.list.added'}),
    removed: msg('Your question is off the sheet.', {id: 'planner.list.removed'}),
    undo: msg('Undo', {id: 'planner.list.undo'}),
  },
  sheet: {
    tools: msg('Take the sheet with you', {id: 'planner.sheet.tools'}),
    print: msg('Print', {id: 'planner.sheet.print'}),
    copy: msg('Copy', {id: 'planner.sheet.copy'}),
    copied: msg('Copied. You can paste it into a message or a note.', {
      id: 'planner.sheet.copied',
    }),
    copyFailed: msg('Your browser did not let us copy. Here is the text to copy by hand.', {
      id: 'planner.sheet.copy-failed',
    }),
    copyByHand: msg('Text of the sheet', {id: 'planner.sheet.copy-by-hand'}),
    share: msg('Share', {id: 'planner.sheet.share'}),
    shareFailed: msg('Your device did not share it. Try Copy instead.', {
      id: 'planner.sheet.share-failed',
    }),
    save: msg('Save as text', {id: 'planner.sheet.save'}),
    saved: msg('Look for the file in your downloads.', {id: 'planner.sheet.saved'}),
    clear: msg('Clear the sheet', {id: 'planner.sheet.clear'}),
    cleared: msg('The sheet is empty now.', {id: 'planner.sheet.cleared'}),
    file: msg('my-visit', {
      id: 'planner.sheet.file',
      desc: 'Name of the saved files: letters a to z and hyphens only',
    }),
  },
  keeping: {
    off: msg(
      'What you write is not sent to anyone. It is not kept either: print, copy or save the sheet before you leave this page.',
      {id: 'planner.keeping.off'},
    ),
    on: msg(
      'What you write is kept on this device, in this browser, and is not sent to anyone. Others who use this browser can see it. You can clear it at the end of the sheet.',
      {id: 'planner.keeping.on'},
    ),
    failed: msg(
      'This browser does not let us keep what you write. It is all still here: print, copy or save the sheet before you leave this page.',
      {id: 'planner.keeping.failed'},
    ),
  },
};

const content: AppointmentPlannerContent = {
  heading: msg('Plan your visit', {id: 'planner.heading'}),
  updated: '2026-11-22',
  lead,
  planner,
  sections,
};

export default content;
