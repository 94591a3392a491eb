import {msg} from '@lit/localize';
import type {ClearMessages, InShort, Passage, Section, WidgetContent, MarkedText} from './model.js';
import {visit} from './appointment-planner/visit.js';
import {bring} from './appointment-planner/bring.js';
import {tell} from './appointment-planner/tell.js';
import {ask} from './appointment-planner/ask.js';
import {answer} from './appointment-planner/answer.js';

/** The fields about the visit. */
export type VisitField = 'date' | 'time' | 'doctor' | 'where';

/** The fields of the card with phone numbers, medicines and allergies. */
export type CardField = 'phones' | 'medicines' | 'allergies';

/** The messages of the planner. Braces mark placeholders. */
export interface PlannerMessages {
  readonly also: MarkedText;
  readonly alsoHint: MarkedText;
  /** Shown if something fails to load. */
  readonly failed: MarkedText;
  readonly fields: Readonly<Record<VisitField, MarkedText>>;
  readonly card: {
    readonly heading: MarkedText;
    readonly hint: MarkedText;
    readonly fields: Readonly<Record<CardField, MarkedText>>;
  };
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
  readonly suggested: {
    /** Marks a question that fits the reader's answers. */
    readonly mark: MarkedText;
    /** Where the answers come from: by the tag of a widget, `device`, or `page` for any other widget. */
    readonly takenFrom: Readonly<Record<string, MarkedText>>;
    readonly clear: ClearMessages;
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
 * The content of `<appointment-planner>`. Each `item` is a line of the sheet that the reader can check off,
 * move and add notes to. Its id is stored, so it must stay the same as long as the line's meaning does.
 */
export interface AppointmentPlannerContent extends WidgetContent {
  readonly planner: PlannerMessages;
}

const short: InShort = [
  {
    id: 'sheet',
    text: msg('**Make one sheet for your next visit**, and take it with you.', {
      id: 'planner.lead.sheet',
    }),
    facts: ['F107'],
    sources: ['mayo-2022', 'nci-talk-with-doctors'],
  },
  {
    id: 'fill-in',
    text: msg('Check off what is done. Write notes, and add your own questions.', {
      id: 'planner.lead.fill-in',
    }),
    facts: ['F107'],
    sources: ['mayo-2022', 'nci-talk-with-doctors'],
  },
  {
    id: 'top',
    text: msg('Put what matters most to you at the top.', {id: 'planner.lead.top'}),
    sources: ['nci-talk-with-doctors'],
  },
];

const lead: Passage[] = [
  {
    id: 'first',
    call: 'now',
    form: 'note',
    title: msg('No visit yet?', {id: 'planner.lead.first.title'}),
    text: msg(
      'If a sign worries you, do not wait for a visit: call your care team. For sudden trouble breathing, new chest pain, or new weak or numb legs, call [911](tel:911). During treatment, a fever or a new cough means call now, day or night. If you no longer have a team, start with your main doctor. That doctor may send you to an oncologist (a cancer doctor).',
      {id: 'planner.lead.first'},
    ),
    facts: ['F102'],
    sources: ['mayo-2022', 'acs-follow-up', 'cdc-infections-chemo', 'fda-dsc-cdk46-2019'],
  },
  {
    id: 'crisis',
    text: msg(
      'If you think of ending your life or of hurting yourself, call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). In danger right now, call [911](tel:911).',
      {id: 'planner.lead.crisis'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'bvhs-acep-list'],
  },
];

const sections: Section[] = [visit, bring, tell, ask, answer];

const planner: PlannerMessages = {
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
  card: {
    heading: msg('Phone numbers, medicines and allergies', {id: 'planner.card.heading'}),
    hint: msg('Take this to every visit, and to the emergency room.', {id: 'planner.card.hint'}),
    fields: {
      phones: msg('Phone numbers (family, doctors, pharmacy)', {id: 'planner.card.phones'}),
      medicines: msg('Medicines, vitamins and herbs: how much, and how often', {
        id: 'planner.card.medicines',
      }),
      allergies: msg('Allergies (medicines, foods, latex), and what happened', {
        id: 'planner.card.allergies',
      }),
    },
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
  suggested: {
    mark: msg('Fits your answers', {id: 'planner.suggested.mark'}),
    takenFrom: {
      'treatment-options': msg(
        'Some questions below fit what you answered under “Treatment when breast cancer comes back.”',
        {id: 'planner.suggested.taken.treatment'},
      ),
      'clinical-trials': msg(
        'Some questions below fit what you answered under “Clinical trials.”',
        {id: 'planner.suggested.taken.trials'},
      ),
      device: msg('Some questions below fit what you answered on an earlier visit.', {
        id: 'planner.suggested.taken.device',
      }),
      page: msg('Some questions below fit what you answered on another part of this page.', {
        id: 'planner.suggested.taken.page',
      }),
    },
    clear: {
      button: msg('Clear my answers about the cancer', {id: 'planner.suggested.clear'}),
      cleared: msg('Your answers are cleared, on all parts of this page. The sheet is as it was.', {
        id: 'planner.suggested.cleared',
      }),
      undo: msg('Bring them back', {id: 'planner.suggested.undo-clear'}),
      restored: msg('Your answers are back.', {id: 'planner.suggested.restored'}),
    },
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
    saved: msg('Look for the file in your downloads. If it is not there, copy this text instead.', {
      id: 'planner.sheet.saved',
    }),
    clear: msg('Empty this sheet', {id: 'planner.sheet.clear'}),
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
  updated: '2026-11-28',
  short,
  lead,
  planner,
  sections,
};

export default content;
