import {msg} from '@lit/localize';
import type {CarePassage, LinesPassage, Passage, Section, WidgetContent} from './model.js';

/**
 * What `<coping-guide>` says. The lead ends with the block for a crisis: a note and the items after it,
 * which the widget keeps together and always in view.
 */
export type CopingGuideContent = WidgetContent;

const lead: Passage[] = [
  {
    id: 'all-right',
    text: msg(
      '**Every way of feeling is all right.** You do not have to be brave or cheerful. You do not have to do this alone.',
      {id: 'coping.lead.all-right'},
    ),
    facts: ['F33'],
    sources: ['breastcancer-org', 'nci-returns-feelings-2011'],
  },
  {
    id: 'today',
    text: msg(
      'Look for one thing here that may help today. Read a little, rest, and come back when you like.',
      {id: 'coping.lead.today'},
    ),
    facts: ['F34'],
    sources: ['breastcancer-org'],
  },
  {
    id: 'crisis',
    form: 'note',
    title: msg('If it is too much to bear', {id: 'coping.lead.crisis.title'}),
    text: msg(
      'Call or text [988](tel:988), day or night. It is free. Someone will listen to you, whatever the trouble is.',
      {id: 'coping.lead.crisis'},
    ),
    facts: ['F135'],
    sources: ['lifeline-988', 'samhsa-988', 'wyoming-988'],
  },
  {
    id: 'crisis-spanish',
    form: 'item',
    text: msg('For Spanish, call and press 2, or text the word AYUDA to 988.', {
      id: 'coping.lead.crisis-spanish',
    }),
    sources: ['lifeline-988', 'lifeline-988-expect'],
  },
  {
    id: 'crisis-family',
    form: 'item',
    text: msg('Family and friends who worry about you can call 988 too.', {
      id: 'coping.lead.crisis-family',
    }),
    sources: ['samhsa-988'],
  },
  {
    id: 'crisis-danger',
    form: 'item',
    text: msg('If someone is in danger right now, call [911](tel:911).', {
      id: 'coping.lead.crisis-danger',
    }),
    sources: ['wyoming-988'],
  },
];

const hopes: LinesPassage[] = [
  {
    id: 'long-lives',
    form: 'lines',
    title: msg('There is reason for hope', {id: 'coping.feelings.long-lives.title'}),
    lines: [
      {
        id: 'long-lives-hope',
        text: msg(
          'Many people live long, full lives with cancer that has come back, or that has reached other parts of the body (metastatic cancer).',
          {id: 'coping.feelings.long-lives-hope'},
        ),
        facts: ['F28'],
        sources: ['breastcancer-org', 'faq-comes-back'],
      },
      {
        id: 'long-lives-limit',
        text: msg(
          'Metastatic cancer usually cannot be cured. But it can be treated, for many people for years.',
          {id: 'coping.feelings.long-lives-limit'},
        ),
        facts: ['F77'],
        sources: ['mayo-2022', 'scca-advanced'],
      },
    ],
  },
  {
    id: 'easier',
    form: 'lines',
    title: msg('This time may be different', {id: 'coping.feelings.easier.title'}),
    lines: [
      {
        id: 'easier-hope',
        text: msg(
          'Some people find treatment for metastatic cancer easier to take than their first chemotherapy. And you now know how tests and treatment work.',
          {id: 'coping.feelings.easier-hope'},
        ),
        facts: ['F38'],
        sources: ['scca-advanced', 'nci-returns-page1-2005'],
      },
      {
        id: 'easier-limit',
        text: msg(
          'Your treatment will probably not be the same as the first time. It may feel different too, and no one can promise that it will be easier.',
          {id: 'coping.feelings.easier-limit'},
        ),
        facts: ['F30'],
        sources: ['breastcancer-org', 'faq-comes-back'],
      },
    ],
  },
];

const ages: LinesPassage[] = [
  {
    id: 'up-to-3',
    form: 'lines',
    title: msg('Up to about age 3', {id: 'coping.children.up-to-3.title'}),
    lines: [
      {
        id: 'up-to-3-feel',
        text: msg(
          'They are most afraid of being apart from you. They may cling to you, or sleep and eat in new ways.',
          {id: 'coping.children.up-to-3-feel'},
        ),
        sources: ['acs-children'],
      },
      {
        id: 'up-to-3-help',
        text: msg(
          'Keep them close to a grown-up they trust. Keep their days the same. When you are away, call or use video.',
          {id: 'coping.children.up-to-3-help'},
        ),
        sources: ['acs-children'],
      },
    ],
  },
  {
    id: 'preschool',
    form: 'lines',
    title: msg('About 3 to 5', {id: 'coping.children.preschool.title'}),
    lines: [
      {
        id: 'preschool-feel',
        text: msg(
          'They may think that cancer is like a cold and that they can catch it. They may be afraid when you are not there.',
          {id: 'coping.children.preschool-feel'},
        ),
        sources: ['acs-children'],
      },
      {
        id: 'preschool-help',
        text: msg(
          'Tell them that no one can catch cancer. They ask little, so you may have to start.',
          {
            id: 'coping.children.preschool-help',
          },
        ),
        sources: ['acs-children', 'someone-hardest-questions'],
      },
    ],
  },
  {
    id: 'school',
    form: 'lines',
    title: msg('School age', {id: 'coping.children.school.title'}),
    lines: [
      {
        id: 'school-feel',
        text: msg('They may think that they did something to cause it.', {
          id: 'coping.children.school-feel',
        }),
        sources: ['nci-teen-2011'],
      },
      {
        id: 'school-help',
        text: msg(
          'Say that nothing they did, said or thought made you sick. Tell them how their own days will change.',
          {id: 'coping.children.school-help'},
        ),
        sources: ['nci-teen-2011', 'acs-tell-children'],
      },
    ],
  },
  {
    id: 'teens',
    form: 'lines',
    title: msg('Teens', {id: 'coping.children.teens.title'}),
    lines: [
      {
        id: 'teens-feel',
        text: msg('They may look it up, and find things that do not fit your cancer.', {
          id: 'coping.children.teens-feel',
        }),
        sources: ['nci-teen-2011', 'nci-teen-2006'],
      },
      {
        id: 'teens-help',
        text: msg(
          'Tell them more: knowing can ease fear. Show them good pages. Let them help, and let them be teens.',
          {id: 'coping.children.teens-help'},
        ),
        sources: ['nci-teen-2011', 'acs-tell-children'],
      },
    ],
  },
];

const urgent: CarePassage[] = [
  {
    id: 'now',
    form: 'care',
    rank: 'emergency',
    title: msg('Call or text 988 now', {id: 'coping.distress.now.title'}),
    text: msg(
      'If you think of dying or of hurting yourself, [call 988](tel:988) (for Spanish, press 2) or send a text to 988 (for Spanish, the word AYUDA). If you are in danger right now, call [911](tel:911). You do not have to be alone with it.',
      {id: 'coping.distress.now'},
    ),
    facts: ['F135'],
    sources: ['acs-when-call-2013', 'lifeline-988', 'samhsa-988', 'bvhs-acep-list'],
    signs: [],
  },
  {
    id: 'right-away',
    form: 'care',
    rank: 'today',
    title: msg('Call your doctor right away', {id: 'coping.distress.right-away.title'}),
    text: msg('Say that it cannot wait. Call if:', {id: 'coping.distress.right-away'}),
    sources: ['acs-when-call-2013'],
    signs: [
      {
        id: 'right-away-eat',
        text: msg('you cannot eat or sleep', {id: 'coping.distress.right-away-eat'}),
        sources: ['acs-when-call-2013'],
      },
      {
        id: 'right-away-joy',
        text: msg('nothing has given you joy for many days', {
          id: 'coping.distress.right-away-joy',
        }),
        sources: ['acs-when-call-2013'],
      },
      {
        id: 'right-away-restless',
        text: msg(
          'you are very restless, or confused (if that comes on fast, call [911](tel:911))',
          {
            id: 'coping.distress.right-away-restless',
          },
        ),
        sources: ['acs-when-call-2013'],
      },
    ],
  },
];

const rights: LinesPassage[] = [
  {
    id: 'fmla',
    form: 'lines',
    title: msg('Time off work: the Family and Medical Leave Act (FMLA)', {
      id: 'coping.work-money.fmla.title',
    }),
    lines: [
      {
        id: 'fmla-gives',
        text: msg(
          'Up to 12 weeks of **unpaid** leave in 12 months. You keep your health plan from work, and your job or one much like it. It is for your own cancer, or to care for someone in your family.',
          {id: 'coping.work-money.fmla-gives'},
        ),
        sources: ['dol-fmla'],
      },
      {
        id: 'fmla-limit',
        text: msg(
          'It is only for some people. You must have worked there for 12 months, and 1,250 hours in the last 12 months. Your employer must have 50 or more workers within 75 miles.',
          {id: 'coping.work-money.fmla-limit'},
        ),
        sources: ['dol-fmla', 'fmla-eligible-2011'],
      },
    ],
  },
  {
    id: 'ada',
    form: 'lines',
    title: msg('Changes at work: the Americans with Disabilities Act (ADA)', {
      id: 'coping.work-money.ada.title',
    }),
    lines: [
      {
        id: 'ada-gives',
        text: msg(
          'Your employer may not treat you worse because you have, or have had, cancer. You can ask for changes that help you do your job, such as other hours, more breaks or work from home.',
          {id: 'coping.work-money.ada-gives'},
        ),
        facts: ['F261'],
        sources: ['eeoc-cancer', 'ada-great-lakes', 'cancer-careers-law', 'eeoc-cancer-page'],
      },
      {
        id: 'ada-limit',
        text: msg(
          'The law is for private employers with 15 or more workers, and for state and local government. Many states have laws of their own that cover smaller employers too. You must be able to do the main parts of your job. To get changes, you have to ask for them. The change must not be too hard for your employer to make.',
          {id: 'coping.work-money.ada-limit'},
        ),
        facts: ['F261', 'F263'],
        sources: ['eeoc-cancer', 'ada-great-lakes', 'cancer-careers-law', 'eeoc-cancer-page'],
      },
    ],
  },
  {
    id: 'disability',
    form: 'lines',
    title: msg('If you cannot work: Social Security disability', {
      id: 'coping.work-money.disability.title',
    }),
    lines: [
      {
        id: 'disability-gives',
        text: msg(
          'You may get money each month if Social Security taxes were taken from your pay, or if you have little income. Breast cancer that is back or has spread may be decided faster. Call [1-800-772-1213](tel:+18007721213).',
          {id: 'coping.work-money.disability-gives'},
        ),
        sources: ['acs-ssdi', 'ssa-breast-2023'],
      },
      {
        id: 'disability-limit',
        text: msg(
          'It is not automatic. You need your medical records. A local recurrence that goes away with treatment may not count. If the taxes were taken from your pay, the money starts after a wait of five full months. If you are under 65 and the cancer is metastatic, Medicare comes only after 24 months of these payments.',
          {id: 'coping.work-money.disability-limit'},
        ),
        facts: ['F265', 'F266'],
        sources: [
          'acs-ssdi',
          'ssa-breast-2023',
          'ssa-listing-breast',
          'nbcc-waiting-periods',
          'policybrief-s3442',
        ],
      },
    ],
  },
];

const sections: Section[] = [
  {
    id: 'feelings',
    heading: msg('What you may feel', {id: 'coping.feelings.heading'}),
    summary: msg('Anger, fear, tears, calm: all of it is normal.', {id: 'coping.feelings.summary'}),
    labels: [
      msg('The hope', {id: 'coping.feelings.hope-label'}),
      msg('The limit', {id: 'coping.feelings.limit-label'}),
    ],
    passages: [
      {
        id: 'hard-news',
        text: msg(
          'Hearing that cancer is back can be as hard as the first time, or harder. You may feel it in your mind and in your body. For some people, the feelings are harder than the treatment.',
          {id: 'coping.feelings.hard-news'},
        ),
        facts: ['F36', 'F37'],
        sources: ['komen-2015', 'mayo-2022', 'scca-advanced'],
      },
      {
        id: 'all-right',
        text: msg(
          'You may be angry, scared, sad or stressed. It may all be too much. Or you may stay calm and just ask what comes next. All of this is normal.',
          {id: 'coping.feelings.all-right'},
        ),
        facts: ['F31', 'F33'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'days',
        text: msg(
          'There will be good days and bad days. What you feel may change from one day to the next.',
          {
            id: 'coping.feelings.days',
          },
        ),
        sources: ['nci-returns-feelings-2011'],
      },
      {
        id: 'blame',
        form: 'note',
        title: msg('You are not to blame', {id: 'coping.feelings.blame.title'}),
        text: msg(
          'Some people blame their treatment, their doctors or themselves. But cancer can come back even when you did everything right. It does not mean that your treatment was wrong, or that you made a mistake.',
          {id: 'coping.feelings.blame'},
        ),
        facts: ['F32'],
        sources: ['breastcancer-org', 'nci-why-returns-2005', 'acs-coping-recurrence'],
      },
      {
        id: 'trust',
        text: msg(
          'If you have lost trust in your care team, say so. A second opinion is a normal step too. The part about it is below.',
          {id: 'coping.feelings.trust'},
        ),
        facts: ['F268'],
        sources: ['acs-recurrence-emotions', 'dana-farber-coping-2019', 'oncolink-second-opinion'],
      },
      {
        id: 'fear',
        title: msg('Fear', {id: 'coping.feelings.fear.title'}),
        text: msg(
          'Fear that cancer will come back is common, and it can last. It may grow before a scan, on some dates, or with a new ache. It has helped others to say it out loud, and to ask which signs to report.',
          {id: 'coping.feelings.fear'},
        ),
        facts: ['F27'],
        sources: ['breastcancer-org', 'faq-comes-back', 'acs-fear'],
      },
      ...hopes,
      {
        id: 'always-help',
        form: 'note',
        text: msg(
          '**There is always some way to help you:** treatment, relief from pain and other symptoms, and people to lean on. Many people live with this today. You are not the only one.',
          {id: 'coping.feelings.always-help'},
        ),
        facts: ['F29', 'F35'],
        sources: ['faq-comes-back', 'breastcancer-org'],
      },
    ],
  },
  {
    id: 'fear',
    heading: msg('If you fear that it will come back', {id: 'coping.fear.heading'}),
    summary: msg('For when it has not come back. What is normal, and what helps.', {
      id: 'coping.fear.summary',
    }),
    passages: [
      {
        id: 'normal',
        text: msg(
          'If the cancer has not come back, worry about it is still normal. It is often strongest in the first year, and around check-ups, birthdays and other dates. For most people it fades with time.',
          {id: 'coping.fear.normal'},
        ),
        facts: ['F303'],
        sources: ['acs-fear-older', 'csc-fear'],
      },
      {
        id: 'helps',
        text: msg(
          'Many people are helped by these steps: know the signs for your kind of cancer, keep your check-ups, and say the fear out loud. If it fills your days, ask for counseling.',
          {id: 'coping.fear.helps'},
        ),
        facts: ['F304'],
        sources: ['acs-fear-older', 'csc-fear'],
      },
      {
        id: 'check-ups',
        title: msg('Your check-ups', {id: 'coping.fear.check-ups.title'}),
        text: msg(
          'U.S. experts advise a visit with an exam two to four times a year for 3 years. Then one or two times a year for 2 more years, and then once a year.',
          {id: 'coping.fear.check-ups'},
        ),
        facts: ['F170'],
        sources: ['breastcancer-org-mammogram'],
      },
      {
        id: 'lower',
        title: msg('What can lower the chance', {id: 'coping.fear.lower.title'}),
        text: msg(
          'If your team gave you a hormone pill, take it for as long as they advise. In studies, longer treatment lowered the number of cancers that came back. If it bothers you, tell them before you stop.',
          {id: 'coping.fear.lower'},
        ),
        facts: ['F305'],
        sources: ['bco-20-years', 'nejm-20-year'],
      },
      {
        id: 'triple-negative',
        text: msg('Most people with triple-negative breast cancer do not have a recurrence.', {
          id: 'coping.fear.triple-negative',
        }),
        facts: ['F260'],
        sources: ['lbbc-tnbc-fear'],
      },
      {
        id: 'exercise',
        text: msg(
          'Exercise can help you feel better. It is not proven that exercise during treatment keeps cancer from coming back. So you are not to blame if you could not do it.',
          {id: 'coping.fear.exercise'},
        ),
        facts: ['F287'],
        sources: ['asco-exercise-2022'],
      },
    ],
  },
  {
    id: 'second-opinion',
    heading: msg('A second opinion', {id: 'coping.second-opinion.heading'}),
    summary: msg('A normal step: why, when and where.', {id: 'coping.second-opinion.summary'}),
    passages: [
      {
        id: 'normal',
        text: msg(
          'A second opinion is a normal step: another specialist looks at your results and your choices. It is not a sign that you do not trust your doctor.',
          {id: 'coping.second-opinion.normal'},
        ),
        facts: ['F268'],
        sources: ['oncolink-second-opinion', 'acs-recurrence-emotions'],
      },
      {
        id: 'time',
        text: msg(
          'Except in an emergency, most people can take a few weeks for it. Ask your doctor how long you can wait.',
          {id: 'coping.second-opinion.time'},
        ),
        facts: ['F269'],
        sources: ['oncolink-second-opinion'],
      },
      {
        id: 'slides',
        text: msg('Another hospital may take a new look at your biopsy slides and your scans.', {
          id: 'coping.second-opinion.slides',
        }),
        facts: ['F270'],
        sources: ['oncolink-second-opinion'],
      },
      {
        id: 'insurance',
        text: msg(
          'Insurance usually covers it. Ask first: Do I need a referral (a note that sends me there)? What is my share of the cost? Is the doctor in my network?',
          {id: 'coping.second-opinion.insurance'},
        ),
        facts: ['F271'],
        sources: ['oncolink-second-opinion'],
      },
      {
        id: 'where',
        text: msg(
          'Cancer centers that are named by the National Cancer Institute (NCI) are a good place to ask for one. The NCI has a list: call [1-800-422-6237](tel:+18004226237), in English or Spanish.',
          {id: 'coping.second-opinion.where'},
        ),
        facts: ['F272'],
        sources: ['oncolink-second-opinion', 'nci-es-trials'],
      },
    ],
  },
  {
    id: 'focus',
    heading: msg('When it is hard to think', {id: 'coping.focus.heading'}),
    summary: msg('That is natural. Small steps help.', {id: 'coping.focus.summary'}),
    passages: [
      {
        id: 'natural',
        text: msg(
          'It is natural if you cannot focus or remember well right now. Some treatments can do this too, such as chemotherapy. These may help:',
          {id: 'coping.focus.natural'},
        ),
        facts: ['F34'],
        sources: ['breastcancer-org', 'nci-memory'],
      },
      {
        id: 'little',
        form: 'item',
        text: msg('Read a little at a time.', {id: 'coping.focus.little'}),
        facts: ['F34'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'write',
        form: 'item',
        text: msg('Write things down. Use lists, a calendar or a pill box.', {
          id: 'coping.focus.write',
        }),
        sources: ['nci-memory', 'nkch-memory'],
      },
      {
        id: 'someone',
        form: 'item',
        text: msg('Take someone with you to visits, to listen and take notes.', {
          id: 'coping.focus.someone',
        }),
        sources: ['nkch-memory'],
      },
      {
        id: 'best-time',
        form: 'item',
        text: msg('Do hard tasks at your best time of day, one at a time.', {
          id: 'coping.focus.best-time',
        }),
        sources: ['nci-memory', 'nkch-memory'],
      },
      {
        id: 'routine',
        form: 'item',
        text: msg('Keep a steady day and sleep enough. Ask your team about light exercise.', {
          id: 'coping.focus.routine',
        }),
        sources: ['nci-memory'],
      },
      {
        id: 'tell',
        text: msg(
          'Tell your care team. Poor sleep, worry, low mood and being tired can make it worse. All of these can be treated.',
          {id: 'coping.focus.tell'},
        ),
        sources: ['nci-memory'],
      },
      {
        id: 'confused',
        form: 'note',
        text: msg(
          '**Being very confused is different.** If it comes on fast, call [911](tel:911). If it comes slowly, call your care team today. Do not stay alone.',
          {id: 'coping.focus.confused'},
        ),
        sources: ['nkch-memory', 'acs-when-call-2013'],
      },
      {
        id: 'how-much',
        title: msg('How much do you want to know?', {id: 'coping.focus.how-much.title'}),
        text: msg(
          'Learn as much as you want to know about your cancer, including what you can expect (your outlook). It can help you decide. If you would rather know less for now, that is fine too.',
          {id: 'coping.focus.how-much'},
        ),
        facts: ['F95'],
        sources: ['mayo-2022', 'ccs-emotions'],
      },
    ],
  },
  {
    id: 'people',
    heading: msg('Let people help', {id: 'coping.people.heading'}),
    summary: msg('With daily jobs, with an open ear, in a group.', {id: 'coping.people.summary'}),
    passages: [
      {
        id: 'jobs',
        text: msg(
          'Keep family and friends close. Let them do practical jobs, such as meals, rides or the shopping.',
          {id: 'coping.people.jobs'},
        ),
        facts: ['F96'],
        sources: ['mayo-2022'],
      },
      {
        id: 'listener',
        text: msg(
          'Find someone who listens. It may be a friend, a counselor, a hospital social worker, someone from your faith, or a support group.',
          {id: 'coping.people.listener'},
        ),
        facts: ['F97'],
        sources: ['mayo-2022'],
      },
      {
        id: 'pull-away',
        text: msg(
          'The people you love need time to take in the news too. Some may pull away. That comes from their own pain, not from you.',
          {id: 'coping.people.pull-away'},
        ),
        sources: ['nci-returns-family-2005'],
      },
      {
        id: 'groups',
        title: msg('Support groups', {id: 'coping.people.groups.title'}),
        text: msg(
          'A support group can help you feel less alone. The best fit is a group for people whose cancer has come back, so ask before you join. You can try it once and stop.',
          {id: 'coping.people.groups'},
        ),
        facts: ['F99'],
        sources: ['scca-advanced', 'komen-2015', 'acs-get-support'],
      },
      {
        id: 'hospital',
        text: msg(
          'Your hospital may have social workers and chaplains (people who care for the spirit). You can ask to see one.',
          {id: 'coping.people.hospital'},
        ),
        facts: ['F99'],
        sources: ['scca-advanced', 'komen-2015'],
      },
      {
        id: 'find',
        title: msg('How to find a group', {id: 'coping.people.find.title'}),
        text: msg(
          'Ask your doctor. Or call the National Cancer Institute at [1-800-422-6237](tel:+18004226237), or the American Cancer Society at [1-800-227-2345](tel:+18002272345). Both help in Spanish too.',
          {id: 'coping.people.find'},
        ),
        facts: ['F100'],
        sources: ['mayo-2022', 'nci-es-trials', 'acs-es'],
      },
      {
        id: 'online',
        title: msg('Online', {id: 'coping.people.online.title'}),
        text: msg(
          'In online communities, people share what they have been through and what helped them. Two examples are [Breastcancer.org](https://www.breastcancer.org) and [Mayo Clinic Connect](https://connect.mayoclinic.org). What helps one person may not be right for you, so ask your care team first.',
          {id: 'coping.people.online'},
        ),
        facts: ['F101'],
        sources: ['komen-2015', 'mayo-2022'],
      },
    ],
  },
  {
    id: 'distress',
    heading: msg('When it gets too heavy', {id: 'coping.distress.heading'}),
    summary: msg('The signs, and when to ask for help.', {id: 'coping.distress.summary'}),
    passages: [
      {
        id: 'normal',
        text: msg(
          'Some distress is normal, for you and for those who love you. Signs are feeling sad or worried, and trouble with sleeping, eating or focusing.',
          {id: 'coping.distress.normal'},
        ),
        facts: ['F93'],
        sources: ['mayo-2022', 'acs-distress'],
      },
      {
        id: 'tell',
        text: msg(
          '**Tell your doctor or nurse.** Ask them to send you to someone who can help, such as a counselor or a social worker. Ask for help if:',
          {id: 'coping.distress.tell'},
        ),
        facts: ['F94'],
        sources: ['mayo-2022', 'nci-returns-feelings-2011'],
      },
      {
        id: 'two-weeks',
        form: 'item',
        text: msg('it has lasted for two weeks or more', {id: 'coping.distress.two-weeks'}),
        sources: ['roswell-2015'],
      },
      {
        id: 'daily-life',
        form: 'item',
        text: msg('it gets in the way of sleep, meals, work or daily life', {
          id: 'coping.distress.daily-life',
        }),
        sources: ['acs-distress'],
      },
      {
        id: 'treatment',
        form: 'item',
        text: msg('it gets in the way of your treatment, or of choices you must make', {
          id: 'coping.distress.treatment',
        }),
        sources: ['acs-distress'],
      },
      {
        id: 'early',
        text: msg(
          'Ask early if you live alone, have young children, worry about money, are in pain, or have had depression before. These can make it harder to cope.',
          {id: 'coping.distress.early'},
        ),
        sources: ['acs-distress-extra-2014'],
      },
      {
        id: 'body',
        text: msg(
          'Pain, nausea and being tired can feed distress. Most of the time they can be eased, but it may take more than one try. Tell your care team each time.',
          {id: 'coping.distress.body'},
        ),
        sources: ['acs-anxiety'],
      },
      ...urgent,
    ],
  },
  {
    id: 'children',
    heading: msg('Children and family', {id: 'coping.children.heading'}),
    summary: msg('What to say at each age.', {
      id: 'coping.children.summary',
    }),
    labels: [
      msg('What they may feel or do', {id: 'coping.children.feel-label'}),
      msg('What helps', {id: 'coping.children.help-label'}),
    ],
    passages: [
      {
        id: 'tell-all',
        text: msg(
          'Talk with children of every age. Even small ones sense that something is wrong. If no one tells them, they may think of worse things.',
          {id: 'coping.children.tell-all'},
        ),
        sources: ['acs-tell-children', 'acs-children'],
      },
      {
        id: 'how',
        text: msg(
          'Choose a calm time. Say what the illness is called, where it is, and how it will be treated. It is fine to have someone with you. There is no one right way.',
          {id: 'coping.children.how'},
        ),
        sources: ['acs-tell-children', 'lbbc-children-2016'],
      },
      ...ages,
      {
        id: 'grown',
        text: msg('Tell grown children too. Being left out may hurt them more than the news.', {
          id: 'coping.children.grown',
        }),
        sources: ['lbbc-children-2016'],
      },
      {
        id: 'cope',
        form: 'note',
        text: msg(
          'Children usually cope better than their parents fear. They look to you, so find support for yourself as well. A social worker or the school can help.',
          {id: 'coping.children.cope'},
        ),
        sources: ['mgh-pact'],
      },
      {
        id: 'genes',
        title: msg('If a gene test finds a change', {id: 'coping.children.genes.title'}),
        text: msg(
          'If your test finds a change that you were born with, relatives, women and men, can be offered a test too. A genetic counselor can help you tell them.',
          {id: 'coping.children.genes'},
        ),
        facts: ['F219'],
        sources: ['asco-germline-2024-recs'],
      },
    ],
  },
  {
    id: 'caregivers',
    heading: msg('For those who care for you', {id: 'coping.caregivers.heading'}),
    summary: msg('Rest, check-ups, and free booklets.', {id: 'coping.caregivers.summary'}),
    passages: [
      {
        id: 'caregivers',
        title: msg('Caregivers need care too', {id: 'coping.children.caregivers.title'}),
        text: msg(
          'Rides, meals, bills, comfort: caring for someone is hard work. Caregivers need rest, their own check-ups and someone to talk to. That is not selfish.',
          {id: 'coping.children.caregivers'},
        ),
        sources: ['cdc-caregivers', 'nci-caregivers-2022'],
      },
      {
        id: 'booklets',
        text: msg(
          'The National Cancer Institute has free booklets for caregivers. Two titles are “When Someone You Love Is Being Treated for Cancer” and “When Someone You Love Has Advanced Cancer.” Call [1-800-422-6237](tel:+18004226237).',
          {id: 'coping.caregivers.booklets'},
        ),
        facts: ['F314'],
        sources: ['unc-caregiver-guides', 'nci-es-trials'],
      },
      {
        id: 'vaccines',
        text: msg(
          'If you live with the person, keep your own vaccines up to date. It helps to protect both of you.',
          {id: 'coping.caregivers.vaccines'},
        ),
        facts: ['F283'],
        sources: ['asco-vaccines-news-2024'],
      },
    ],
  },
  {
    id: 'faith',
    heading: msg('Faith and meaning', {id: 'coping.faith.heading'}),
    summary: msg('For many people, a source of strength.', {id: 'coping.faith.summary'}),
    passages: [
      {
        id: 'larger',
        text: msg(
          'Faith helps many people, and so does feeling part of something larger than themselves. What it is differs from person to person.',
          {id: 'coping.faith.larger'},
        ),
        facts: ['F98'],
        sources: ['mayo-2022', 'nci-spirituality'],
      },
      {
        id: 'who',
        text: msg(
          'You can talk with someone from your own faith. Or ask your hospital for a chaplain, a counselor or a group.',
          {id: 'coping.faith.who'},
        ),
        sources: ['nci-spirituality-2008'],
      },
      {
        id: 'team',
        text: msg(
          'If your faith matters to you, tell your care team. If you have doubts, or no faith, that is all right too.',
          {id: 'coping.faith.team'},
        ),
        sources: ['nci-spirituality'],
      },
    ],
  },
  {
    id: 'complementary',
    heading: msg('Yoga, herbs and other therapies', {id: 'coping.complementary.heading'}),
    summary: msg('They may ease stress. They do not cure cancer.', {
      id: 'coping.complementary.summary',
    }),
    passages: [
      {
        id: 'along-with',
        text: msg(
          'Complementary therapies are used **along with** your treatment. They may ease side effects and distress.',
          {id: 'coping.complementary.along-with'},
        ),
        facts: ['F91'],
        sources: ['mayo-2022', 'komen-glossary'],
      },
      {
        id: 'examples',
        text: msg(
          'Examples are art, music, dance or other movement, exercise, yoga, meditation and ways to relax. Acupuncture (thin needles in the skin) may help too.',
          {id: 'coping.complementary.examples'},
        ),
        facts: ['F92'],
        sources: ['mayo-2022', 'nccih-cancer'],
      },
      {
        id: 'no-cure',
        form: 'note',
        title: msg('They do not cure cancer', {id: 'coping.complementary.no-cure.title'}),
        text: msg(
          'Alternative medicine is used **in place of** treatment. It does not cure breast cancer. Putting off your treatment can lower the chance that it works. Beware of “cures” sold online.',
          {id: 'coping.complementary.no-cure'},
        ),
        facts: ['F90'],
        sources: ['mayo-2022', 'nccih-cancer', 'komen-glossary'],
      },
      {
        id: 'tell',
        title: msg('Tell your doctor first', {id: 'coping.complementary.tell.title'}),
        text: msg(
          'Herbs, teas, vitamins and other products can make cancer drugs too weak or too strong. Tell your doctor about all that you take, and ask before you start something new.',
          {id: 'coping.complementary.tell'},
        ),
        sources: ['nccih-cancer'],
      },
      {
        id: 'safe',
        text: msg(
          'Massage, yoga and hypnosis are usually safe when they are done well. But people with cancer may need special care, so ask your doctor.',
          {id: 'coping.complementary.safe'},
        ),
        sources: ['nccih-cancer'],
      },
    ],
  },
  {
    id: 'body',
    heading: msg('Feeling better in your body', {id: 'coping.body.heading'}),
    summary: msg('Moving, food, numb hands or feet, a heavy arm.', {id: 'coping.body.summary'}),
    passages: [
      {
        id: 'exercise',
        title: msg('Move in a way that is safe', {id: 'coping.body.exercise.title'}),
        text: msg(
          'Walking or other exercise, and light strength training, can ease tiredness during treatment and keep you stronger. They may also lift your mood. Ask first what is safe for you, most of all if you have cancer in your bones.',
          {id: 'coping.body.exercise'},
        ),
        facts: ['F286'],
        sources: ['asco-exercise-2022', 'asco-exercise-summary-2022'],
      },
      {
        id: 'food',
        title: msg('Food', {id: 'coping.body.food.title'}),
        text: msg(
          'No special diet, such as keto or fasting, is proven to help against cancer. Leaving out raw fruit and vegetables does not prevent infections.',
          {id: 'coping.body.food'},
        ),
        facts: ['F288'],
        sources: ['asco-exercise-2022'],
      },
      {
        id: 'nerves',
        title: msg('Numb hands or feet', {id: 'coping.body.nerves.title'}),
        text: msg(
          'Numb, tingling or burning hands or feet can come from chemotherapy. Say so early. Your dose can be delayed or lowered, or the drug can be changed.',
          {id: 'coping.body.nerves'},
        ),
        facts: ['F325'],
        sources: ['asco-cipn-2020'],
      },
      {
        id: 'nerves-help',
        text: msg(
          'No pill, vitamin or supplement is proven to prevent this. Do not take acetyl-L-carnitine for it. If you have nerve pain, a medicine called duloxetine helps some people a little. Ask your team.',
          {id: 'coping.body.nerves-help'},
        ),
        facts: ['F326'],
        sources: ['asco-cipn-2020'],
      },
      {
        id: 'arm',
        title: msg('A heavy arm', {id: 'coping.body.arm.title'}),
        text: msg(
          'If an arm swells or feels heavy, tell your team early and ask for a lymphedema therapist. Exercise that your team agrees to is good for the arm.',
          {id: 'coping.body.arm'},
        ),
        facts: ['F312'],
        sources: ['facs-lymphedema'],
      },
    ],
  },
  {
    id: 'vaccines',
    heading: msg('Vaccines', {id: 'coping.vaccines.heading'}),
    summary: msg('Which ones, when, and which to avoid.', {id: 'coping.vaccines.summary'}),
    passages: [
      {
        id: 'ask',
        text: msg(
          'Ask your care team which vaccines you need. The best time is two to four weeks before a treatment starts. Vaccines that are not live can also be given during treatment.',
          {id: 'coping.vaccines.ask'},
        ),
        facts: ['F280'],
        sources: ['asco-vaccines-patient-2024'],
      },
      {
        id: 'which',
        text: msg(
          'Ask about these: flu, COVID-19, RSV, pneumonia, shingles (the kind that is not live), hepatitis B and tetanus.',
          {id: 'coping.vaccines.which'},
        ),
        facts: ['F282'],
        sources: ['asco-vaccines-news-2024'],
      },
      {
        id: 'live',
        text: msg(
          'Live vaccines are avoided during treatment that weakens your defenses (immune system).',
          {id: 'coping.vaccines.live'},
        ),
        facts: ['F281'],
        sources: ['asco-vaccines-patient-2024', 'asco-vaccines-news-2024'],
      },
      {
        id: 'home',
        text: msg('People who live with you should be up to date with their vaccines too.', {
          id: 'coping.vaccines.home',
        }),
        facts: ['F283'],
        sources: ['asco-vaccines-news-2024'],
      },
    ],
  },
  {
    id: 'intimacy',
    heading: msg('Closeness and sex', {id: 'coping.intimacy.heading'}),
    summary: msg('Dryness, and what to ask your team.', {id: 'coping.intimacy.summary'}),
    passages: [
      {
        id: 'partner',
        title: msg('You and your partner', {id: 'coping.people.partner.title'}),
        text: msg(
          'Treatment can change your body, your energy and your wish for sex. Your doctor may not bring it up, so you can. Ask: Is sex safe for me now? What could help?',
          {id: 'coping.people.partner'},
        ),
        sources: ['dana-farber-sexual', 'cancercare-intimacy'],
      },
      {
        id: 'dryness',
        title: msg('Vaginal dryness', {id: 'coping.intimacy.dryness.title'}),
        text: msg(
          'For a dry vagina, you can use a moisturizer several times a week. For sex, use a lubricant that is water-soluble or made with silicone. Oil can make a condom fail.',
          {id: 'coping.intimacy.dryness'},
        ),
        facts: ['F284'],
        sources: ['hopkins-vaginal-dryness'],
      },
      {
        id: 'estrogen',
        text: msg(
          'Ask your oncologist before you use estrogen in the vagina. Some doctors accept it and others advise against it. It is still being studied.',
          {id: 'coping.intimacy.estrogen'},
        ),
        facts: ['F285'],
        sources: ['hopkins-vaginal-dryness', 'houston-methodist-dryness'],
      },
    ],
  },
  {
    id: 'work-money',
    heading: msg('Work, money and plans', {id: 'coping.work-money.heading'}),
    summary: msg('Your rights in short, and who can help.', {id: 'coping.work-money.summary'}),
    labels: [
      msg('What it can give you', {id: 'coping.work-money.gives-label'}),
      msg('Its limits', {id: 'coping.work-money.limit-label'}),
    ],
    passages: [
      {
        id: 'ask-early',
        text: msg(
          'Ask about costs before a treatment starts. Your doctor can send you to someone who knows about bills and insurance, such as a social worker.',
          {id: 'coping.work-money.ask-early'},
        ),
        sources: ['cancercare-costs'],
      },
      {
        id: 'bills',
        text: msg(
          'Keep all bills and letters from your insurance, and check them. If your insurance says no, see the next part.',
          {id: 'coping.work-money.bills'},
        ),
        sources: ['acs-bills', 'cancercare-costs'],
      },
      ...rights,
      {
        id: 'who',
        title: msg('Who can help', {id: 'coping.work-money.who.title'}),
        text: msg(
          'Rules differ from state to state, and these groups know them. They are some examples. Not all help is available everywhere.',
          {id: 'coping.work-money.who'},
        ),
        sources: ['cancer-careers-law', 'cancercare-costs'],
      },
      {
        id: 'paf',
        form: 'item',
        text: msg(
          '[Patient Advocate Foundation](https://www.patientadvocate.org), [1-800-532-5274](tel:+18005325274): insurance, bills and work',
          {id: 'coping.work-money.paf'},
        ),
        sources: ['cancercare-costs'],
      },
      {
        id: 'triage',
        form: 'item',
        text: msg('[Triage Cancer](https://triagecancer.org): the law, work and insurance', {
          id: 'coping.work-money.triage',
        }),
        sources: ['caringbridge-triage'],
      },
      {
        id: 'cancercare',
        form: 'item',
        text: msg(
          '[CancerCare](https://www.cancercare.org), [1-800-813-4673](tel:+18008134673): social workers, groups, help with costs',
          {id: 'coping.work-money.cancercare'},
        ),
        sources: ['cancercare-legal'],
      },
      {
        id: 'acs',
        form: 'item',
        text: msg(
          '[American Cancer Society](https://www.cancer.org), [1-800-227-2345](tel:+18002272345): rides and places to stay. Near some cancer centers, Hope Lodge is a free place to stay for people who travel far, and for a caregiver.',
          {id: 'coping.work-money.acs'},
        ),
        facts: ['F302'],
        sources: ['acs-expenses', 'acs-hope-lodge'],
      },
      {
        id: 'planning',
        title: msg('Planning ahead', {id: 'coping.work-money.planning.title'}),
        text: msg(
          'You can write down which care you want, and who should decide if you cannot. Any adult can do this, and you can change it at any time. It does not mean that you give up.',
          {id: 'coping.work-money.planning'},
        ),
        sources: ['acs-directive-faq', 'acs-directives'],
      },
    ],
  },
  {
    id: 'insurance',
    heading: msg('When insurance says no', {id: 'coping.insurance.heading'}),
    summary: msg('How to appeal, and the fast way.', {id: 'coping.insurance.summary'}),
    passages: [
      {
        id: 'appeal',
        text: msg(
          'You can appeal (ask them to look again). First you ask inside the company, then an outside reviewer. Many appeals end with a yes. Ask your team to help you.',
          {id: 'coping.insurance.appeal'},
        ),
        facts: ['F315'],
        sources: ['force-appeals', 'triage-appeals', 'cancertoday-denials'],
      },
      {
        id: 'fast',
        text: msg(
          'If waiting could harm you, ask for a fast (“expedited”) appeal. Then the plan must answer within 72 hours.',
          {id: 'coping.insurance.fast'},
        ),
        facts: ['F316'],
        sources: ['triage-appeals'],
      },
      {
        id: 'steps',
        text: msg(
          'Keep each letter and write down the date, the name and the answer of each call.',
          {id: 'coping.insurance.steps'},
        ),
        sources: ['acs-bills', 'triage-appeals'],
      },
    ],
  },
  {
    id: 'young',
    heading: msg('If you are younger', {id: 'coping.young.heading'}),
    summary: msg('Having children, dating, and others your age.', {id: 'coping.young.summary'}),
    passages: [
      {
        id: 'others',
        text: msg(
          'You may be the youngest in the waiting room. But you are not the only one. [Young Survival Coalition](https://www.youngsurvival.org) is for people who were young when they got breast cancer.',
          {id: 'coping.young.others'},
        ),
        sources: ['komen-young', 'ysc-fertility'],
      },
      {
        id: 'fertility',
        title: msg('If you may want a child', {id: 'coping.young.fertility.title'}),
        text: msg(
          'Some treatments can bring on early menopause (the end of your periods) or make it harder to have a child. Say **before** treatment starts that you may want one, and ask to see a fertility doctor. There may be ways to keep the chance. They are not right for every cancer or every plan.',
          {id: 'coping.young.fertility'},
        ),
        sources: ['dana-farber-sexual', 'ysc-fertility', 'hoag-fertility'],
      },
      {
        id: 'birth-control',
        title: msg('No pregnancy during treatment', {id: 'coping.young.birth-control.title'}),
        text: msg(
          'Do not get pregnant, or get a partner pregnant, during cancer treatment. Chemotherapy, hormone therapy and targeted medicines can harm an unborn baby. You can get pregnant even if your periods are irregular or have stopped from treatment. Usually, birth control without hormones is advised, such as condoms or a copper IUD. The pill is not.',
          {id: 'coping.young.birth-control'},
        ),
        facts: ['F158', 'F159', 'F160'],
        sources: ['lbbc-birth-control', 'openfda-herceptin-label', 'openfda-perjeta-label'],
      },
      {
        id: 'birth-control-after',
        text: msg(
          'How long birth control must go on after the last dose depends on the drug. It is often months, for men too. Ask your team for your number.',
          {id: 'coping.young.birth-control-after'},
        ),
        facts: ['F161'],
        sources: ['lbbc-birth-control', 'lbbc-tdxd-page'],
      },
      {
        id: 'dating',
        text: msg('If you date, it is up to you when to tell someone about the cancer.', {
          id: 'coping.young.dating',
        }),
        sources: ['cancernet-young'],
      },
      {
        id: 'early',
        text: msg('Distress is more common in younger people. So ask for help early.', {
          id: 'coping.young.early',
        }),
        sources: ['acs-distress-extra-2014'],
      },
    ],
  },
  {
    id: 'older',
    heading: msg('If you are older', {id: 'coping.older.heading'}),
    summary: msg('Your strength counts more than your age.', {id: 'coping.older.summary'}),
    passages: [
      {
        id: 'fitness',
        text: msg(
          'How fit you are counts more than your age. For people over 65, U.S. experts advise a check of strength, memory, mood, other illnesses, medicines, food and help at home. The plan should use what it shows.',
          {id: 'coping.older.fitness'},
        ),
        facts: ['F289'],
        sources: ['asco-geriatric-2023'],
      },
      {
        id: 'right-amount',
        text: msg(
          'Older people can get too little treatment as well as too much. If you are fit, you can get standard treatment. Ask about it.',
          {id: 'coping.older.right-amount'},
        ),
        facts: ['F290'],
        sources: ['asco-geriatric-pocket'],
      },
      {
        id: 'say',
        text: msg(
          'At the visit, say if you have fallen, take many medicines, or have no help at home.',
          {id: 'coping.older.say'},
        ),
        facts: ['F291'],
        sources: ['asco-geriatric-pocket', 'asco-geriatric-2023'],
      },
    ],
  },
  {
    id: 'men',
    heading: msg('If you are a man', {id: 'coping.men.heading'}),
    summary: msg('Men get breast cancer too.', {id: 'coping.men.summary'}),
    passages: [
      {
        id: 'one-in-100',
        text: msg('About 1 in 100 breast cancers in the United States is in a man.', {
          id: 'coping.men.one-in-100',
        }),
        sources: ['cdc-men-2020'],
      },
      {
        id: 'alone',
        text: msg(
          'You may feel alone with it, or ashamed. You have no reason to be. Do not let it keep you from getting care. Ask your care team about groups for men.',
          {id: 'coping.men.alone'},
        ),
        sources: ['jbi-men-2023', 'abc-men'],
      },
      {
        id: 'same',
        text: msg(
          'Men with breast cancer get much the same treatment as women. About 9 of 10 breast cancers in men have hormone receptors, so hormone therapy is used for most. If the cancer is metastatic, it can come first, and CDK4/6 inhibitors can be used as in women.',
          {id: 'coping.men.same'},
        ),
        facts: ['F246', 'F248', 'F323'],
        sources: ['asco-men-2020', 'asco-men-pocket', 'acs-men-hormone'],
      },
      {
        id: 'hormones',
        text: msg(
          'Tamoxifen is the usual hormone pill for men. An aromatase inhibitor needs a second medicine that lowers the hormones from the testicles. Tamoxifen may cause hot flashes, tiredness, or changes in weight, mood or sex life. Tell your care team, and do not stop on your own.',
          {id: 'coping.men.hormones'},
        ),
        facts: ['F247', 'F323'],
        sources: [
          'cancercare-men-tamoxifen',
          'cruk-tamoxifen',
          'asco-men-2020',
          'asco-men-pocket',
          'acs-men-hormone',
        ],
      },
      {
        id: 'clots',
        text: msg(
          '**Men on tamoxifen can get blood clots too.** For a leg or arm that swells and hurts, call now or go to an emergency room. For sudden trouble breathing or new chest pain, call [911](tel:911).',
          {id: 'coping.men.clots'},
        ),
        facts: ['F249'],
        sources: ['soltamox-boxed', 'oncolink-clot'],
      },
      {
        id: 'genes',
        text: msg(
          'A gene test is advised for all men with breast cancer. During treatment, and often for months after it, use birth control so that a partner does not get pregnant.',
          {id: 'coping.men.genes'},
        ),
        facts: ['F161', 'F216', 'F250'],
        sources: ['asco-germline-2024-recs', 'asco-men-2020', 'lbbc-birth-control'],
      },
    ],
  },
];

const content: CopingGuideContent = {
  heading: msg('Coping when breast cancer comes back', {id: 'coping.heading'}),
  updated: '2026-11-22',
  lead,
  sections,
};

export default content;
