import {msg} from '@lit/localize';
import type {LinesPassage, Passage, Section, WidgetContent, MarkedText} from './model.js';

/** Where the cancer is, as far as a search asks: near the breast, in other parts, or left open. */
export type TrialPlace = 'near' | 'distant' | 'open';

/** What the tests of the cells say, as far as a search asks; `hr-positive` means HER2 negative. */
export type Receptors = 'hr-positive' | 'her2-positive' | 'triple-negative' | 'open';

/** A phase of trials, with as many dots as it is drawn with: one for each person who takes part. */
export interface PhasePassage extends LinesPassage {
  readonly people: number;
}

/** What the questions and links of the search say. */
export interface TrialSearchWords {
  readonly place: {
    readonly legend: MarkedText;
    readonly choices: Readonly<Record<TrialPlace, MarkedText>>;
  };
  readonly receptors: {
    readonly legend: MarkedText;
    readonly choices: Readonly<Record<Receptors, MarkedText>>;
  };
  readonly near: {readonly label: MarkedText; readonly hint: MarkedText};
  readonly links: Readonly<Record<'clinicaltrials' | 'nci', MarkedText>>;
  /** Stands before what a link asks for. */
  readonly asks: MarkedText;
  readonly clear: MarkedText;
}

/** What `<clinical-trials>` says. */
export interface ClinicalTrialsContent extends WidgetContent {
  readonly search: TrialSearchWords;
}

const lead: Passage[] = [
  {
    id: 'what',
    text: msg(
      'A **clinical trial** is a study that people choose to join. It tests a new way to treat cancer, or to ease symptoms and side effects.',
      {id: 'trials.lead.what'},
    ),
    sources: ['nci-es-trials'],
  },
  {
    id: 'ask',
    form: 'note',
    title: msg('What you can do now', {id: 'trials.lead.ask.title'}),
    text: msg(
      'Ask your care team: **is there a clinical trial that is open to me?** If they do not know, ask who does.',
      {id: 'trials.lead.ask'},
    ),
    facts: ['F88'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'new-medicines',
    text: msg(
      'New medicines are being tested all the time. To join a trial is always your choice.',
      {
        id: 'trials.lead.new-medicines',
      },
    ),
    facts: ['F56'],
    sources: ['breastcancer-org', 'faq-comes-back', 'nccn-trials-faq'],
  },
];

const phases: PhasePassage[] = [
  {
    id: 'phase-1',
    form: 'lines',
    people: 22,
    title: msg('Phase 1', {id: 'trials.phases.phase-1.title'}),
    lines: [
      {
        id: 'phase-1-asks',
        text: msg(
          'Is it safe? What dose is right? Least is known here, so the risk may be the highest.',
          {
            id: 'trials.phases.phase-1-asks',
          },
        ),
        sources: ['acs-phases'],
      },
      {
        id: 'phase-1-people',
        text: msg('A small group, about 15 to 30 people.', {id: 'trials.phases.phase-1-people'}),
        sources: ['nci-phases'],
      },
    ],
  },
  {
    id: 'phase-2',
    form: 'lines',
    people: 90,
    title: msg('Phase 2', {id: 'trials.phases.phase-2.title'}),
    lines: [
      {
        id: 'phase-2-asks',
        text: msg('Does it work against one kind of cancer?', {id: 'trials.phases.phase-2-asks'}),
        sources: ['nci-phases', 'acs-phases'],
      },
      {
        id: 'phase-2-people',
        text: msg('A larger group, fewer than 100 people.', {id: 'trials.phases.phase-2-people'}),
        sources: ['nci-phases'],
      },
    ],
  },
  {
    id: 'phase-3',
    form: 'lines',
    people: 500,
    title: msg('Phase 3', {id: 'trials.phases.phase-3.title'}),
    lines: [
      {
        id: 'phase-3-asks',
        text: msg('Is it better than the treatment that is standard today?', {
          id: 'trials.phases.phase-3-asks',
        }),
        sources: ['nci-phases', 'acs-phases'],
      },
      {
        id: 'phase-3-people',
        text: msg('From 100 people to several thousand.', {id: 'trials.phases.phase-3-people'}),
        sources: ['nci-phases'],
      },
    ],
  },
];

const sections: Section[] = [
  {
    id: 'what',
    heading: msg('What a trial is, and what it is not', {id: 'trials.what.heading'}),
    summary: msg('Not a last resort, and not a promise.', {id: 'trials.what.summary'}),
    labels: [
      msg('The hope', {id: 'trials.what.hope-label'}),
      msg('The limit', {id: 'trials.what.limit-label'}),
    ],
    passages: [
      {
        id: 'not-last',
        text: msg(
          '**A trial is not a last resort.** There are trials for every stage of cancer. Each one has rules for who can join.',
          {id: 'trials.what.not-last'},
        ),
        sources: ['nci-es-trials'],
      },
      {
        id: 'may-bring',
        form: 'lines',
        title: msg('What a trial may bring', {id: 'trials.what.may-bring.title'}),
        lines: [
          {
            id: 'may-bring-hope',
            text: msg(
              'You may get something new. You are watched closely. What is learned may help other people later.',
              {id: 'trials.what.may-bring-hope'},
            ),
            sources: ['nci-trials-faq-2013'],
          },
          {
            id: 'may-bring-limit',
            text: msg(
              'The new treatment may be better, the same or worse. It may not help you. There may be side effects that no one knew of, and more visits and tests.',
              {id: 'trials.what.may-bring-limit'},
            ),
            sources: ['nci-trials-faq-2013'],
          },
        ],
      },
      {
        id: 'chance',
        title: msg('Who gets what', {id: 'trials.what.chance.title'}),
        text: msg(
          'Many trials compare two groups. In the simplest kind, one group gets the new treatment. The other gets the standard one (what most people get today). Chance decides who is in which group. You and your doctor cannot choose.',
          {id: 'trials.what.chance'},
        ),
        sources: ['nci-randomization'],
      },
      {
        id: 'cancer-center',
        form: 'note',
        title: msg('Look beyond your own clinic', {id: 'trials.what.cancer-center.title'}),
        text: msg(
          'A cancer center may have trials that your local doctor does not know about. Some are phase 1 trials for cancer that has reached other parts of the body.',
          {id: 'trials.what.cancer-center'},
        ),
        facts: ['F89'],
        sources: ['scca-advanced'],
      },
    ],
  },
  {
    id: 'phases',
    heading: msg('What the phases mean', {id: 'trials.phases.heading'}),
    summary: msg('Three steps. Each one asks its own question.', {id: 'trials.phases.summary'}),
    labels: [
      msg('What it asks', {id: 'trials.phases.asks-label'}),
      msg('Who takes part', {id: 'trials.phases.people-label'}),
    ],
    passages: [
      {
        id: 'dots',
        text: msg(
          'A new treatment goes from one phase to the next only if it does well. In the drawings, each dot is one person.',
          {id: 'trials.phases.dots'},
        ),
        sources: ['acs-phases', 'nci-phases'],
      },
      ...phases,
      {
        id: 'others',
        text: msg(
          'You may also hear of phase 0 (very small and very early) and phase 4 (after a drug is approved). Some trials join two phases in one.',
          {id: 'trials.phases.others'},
        ),
        sources: ['acs-phases', 'nci-phases'],
      },
    ],
  },
  {
    id: 'rights',
    heading: msg('What are my rights?', {id: 'trials.rights.heading'}),
    summary: msg('You decide. You can leave at any time.', {id: 'trials.rights.summary'}),
    passages: [
      {
        id: 'consent',
        title: msg('You know what you agree to', {id: 'trials.rights.consent.title'}),
        text: msg(
          'Before you join, the team must tell you the risks, what good it may do, and what else you could choose, in words that you understand. This is called **informed consent**. They must also tell you what they learn later.',
          {id: 'trials.rights.consent'},
        ),
        sources: ['nlm-consent', 'nccn-trials-faq'],
      },
      {
        id: 'leave',
        title: msg('You can leave', {id: 'trials.rights.leave.title'}),
        text: msg(
          'The paper that you sign does not bind you. You can leave at any time, for any reason. Tell the team first, so that you can stop in a safe way.',
          {id: 'trials.rights.leave'},
        ),
        sources: ['nlm-consent', 'nccn-trials-faq', 'nih-consent-2008'],
      },
      {
        id: 'placebo',
        title: msg('Will I get a placebo?', {id: 'trials.rights.placebo.title'}),
        text: msg(
          'A placebo looks like the drug but has no drug in it. In cancer trials it is rarely used. If there is one, they must tell you before you join. People who get it also get the standard treatment. Ask if that is so in your trial.',
          {id: 'trials.rights.placebo'},
        ),
        sources: ['cancernet-placebos-2022', 'cancernet-trials'],
      },
      {
        id: 'safety',
        title: msg('Others watch over it', {id: 'trials.rights.safety.title'}),
        text: msg(
          'Experts and a review board must approve the plan of a trial. They keep watch while it goes on.',
          {id: 'trials.rights.safety'},
        ),
        sources: ['nci-trial-safety'],
      },
      {
        id: 'costs',
        title: msg('What will I pay?', {id: 'trials.rights.costs.title'}),
        text: msg(
          'Ask before you join. Most private health plans must still pay for your usual care in an approved trial, but some older plans need not. The trial often pays for the new drug and the extra tests. Trips, a room and time off work may be yours to pay, so ask about help.',
          {id: 'trials.rights.costs'},
        ),
        sources: ['cancernet-insurance-2016', 'cornell-trial-costs-2023'],
      },
    ],
  },
  {
    id: 'ask',
    heading: msg('What should I ask?', {id: 'trials.ask.heading'}),
    summary: msg('Pick the questions that matter to you.', {id: 'trials.ask.summary'}),
    passages: [
      {
        id: 'about-trial',
        title: msg('About the trial', {id: 'trials.ask.about-trial.title'}),
        text: msg('Ask what it is for, and what it may do.', {id: 'trials.ask.about-trial'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'why',
        form: 'item',
        text: msg('Why is this trial done, and which phase is it?', {id: 'trials.ask.why'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'so-far',
        form: 'item',
        text: msg('What has it shown so far?', {id: 'trials.ask.so-far'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'instead',
        form: 'item',
        text: msg('What may happen if I join, and if I do not? What else could I have?', {
          id: 'trials.ask.instead',
        }),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'side-effects',
        form: 'item',
        text: msg('Which side effects may I have? How is that with the usual care?', {
          id: 'trials.ask.side-effects',
        }),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'harm',
        form: 'item',
        text: msg('What happens if it harms me?', {id: 'trials.ask.harm'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'about-life',
        title: msg('About your life', {id: 'trials.ask.about-life.title'}),
        text: msg('Ask what it would mean for your days.', {id: 'trials.ask.about-life'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'visits',
        form: 'item',
        text: msg('Which tests and visits will there be? How often, and how far away?', {
          id: 'trials.ask.visits',
        }),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'how-long',
        form: 'item',
        text: msg('How long does it last? Can I work?', {id: 'trials.ask.how-long'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'doctor',
        form: 'item',
        text: msg('Who will look after me? Can I keep my own doctor?', {id: 'trials.ask.doctor'}),
        sources: ['acs-decide-trial'],
      },
      {
        id: 'pay',
        form: 'item',
        text: msg('What will I have to pay? Is there help with trips?', {id: 'trials.ask.pay'}),
        sources: ['acs-decide-trial', 'cornell-trial-costs-2023'],
      },
      {
        id: 'second-opinion',
        text: msg('You can also ask a doctor who is not part of the trial for a second opinion.', {
          id: 'trials.ask.second-opinion',
        }),
        sources: ['acs-consider-trial'],
      },
    ],
  },
  {
    id: 'search',
    heading: msg('Search for a trial', {id: 'trials.search.heading'}),
    summary: msg('Answer what you like, then follow a link.', {id: 'trials.search.summary'}),
    passages: [
      {
        id: 'how',
        text: msg(
          'Your answers make the two links below. You can leave any question open. The less you answer, the more trials you will see.',
          {id: 'trials.search.how'},
        ),
        sources: ['clinicaltrials-gov', 'nci-trials-search'],
      },
      {
        id: 'private',
        form: 'note',
        required: true,
        title: msg('Your answers stay here until you follow a link', {
          id: 'trials.search.private.title',
        }),
        text: msg(
          'While you choose, nothing is sent and nothing is kept. **When you follow a link, the answers in it are sent to that website.** They may stay in your browser’s history too.',
          {id: 'trials.search.private'},
        ),
        sources: ['clinicaltrials-gov', 'nci-trials-search'],
      },
      {
        id: 'language',
        text: msg(
          'Both websites are in English, and many words are hard. The National Cancer Institute can help you search by phone, in English or Spanish: [1-800-422-6237](tel:+18004226237).',
          {id: 'trials.search.language'},
        ),
        sources: ['nci-es-trials'],
      },
      {
        id: 'take-along',
        text: msg(
          'A trial on the list may not be right for you, or may be full. Write down its name and number, and show it to your care team.',
          {id: 'trials.search.take-along'},
        ),
        sources: ['nci-es-trials', 'acs-decide-trial'],
      },
    ],
  },
];

const search: TrialSearchWords = {
  place: {
    legend: msg('Where is the cancer now?', {id: 'trials.search.place'}),
    choices: {
      near: msg('In or near the breast (local or regional)', {id: 'trials.search.place.near'}),
      distant: msg('In other parts of the body (metastatic)', {id: 'trials.search.place.distant'}),
      open: msg('I do not know, or leave it open', {id: 'trials.search.place.open'}),
    },
  },
  receptors: {
    legend: msg('What do the tests of the cancer cells say?', {id: 'trials.search.receptors'}),
    choices: {
      'hr-positive': msg('Hormone receptor positive, HER2 negative', {
        id: 'trials.search.receptors.hr-positive',
      }),
      'her2-positive': msg('HER2 positive', {id: 'trials.search.receptors.her2-positive'}),
      'triple-negative': msg('Triple-negative', {id: 'trials.search.receptors.triple-negative'}),
      open: msg('I do not know, or leave it open', {id: 'trials.search.receptors.open'}),
    },
  },
  near: {
    label: msg('Near a place (if you like)', {id: 'trials.search.near'}),
    hint: msg(
      'A city or a state goes into the first link. A ZIP code of 5 digits goes into the second.',
      {id: 'trials.search.near.hint'},
    ),
  },
  links: {
    clinicaltrials: msg('Search ClinicalTrials.gov', {id: 'trials.search.clinicaltrials'}),
    nci: msg('Search at the National Cancer Institute', {id: 'trials.search.nci'}),
  },
  asks: msg('This link searches for:', {id: 'trials.search.asks'}),
  clear: msg('Clear my answers', {id: 'trials.search.clear'}),
};

const content: ClinicalTrialsContent = {
  heading: msg('Clinical trials', {id: 'trials.heading'}),
  updated: '2026-11-22',
  lead,
  search,
  sections,
};

export default content;
