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
    required: true,
    title: msg('If it is too much to bear', {id: 'coping.lead.crisis.title'}),
    text: msg(
      'Call or text [988](tel:988), day or night. It is free. Someone will listen to you, whatever the trouble is.',
      {id: 'coping.lead.crisis'},
    ),
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
          'Say that nothing they did, said or thought made you ill. Tell them how their own days will change.',
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
          'Tell them more: to know can ease fear. Show them good pages. Let them help, and let them be teens.',
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
      'If you think of dying or of hurting yourself, [call 988](tel:988) or send a text to 988. You do not have to be alone with it.',
      {id: 'coping.distress.now'},
    ),
    sources: ['acs-when-call-2013', 'lifeline-988', 'samhsa-988'],
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
          'Your employer may not treat you worse because of cancer. You can ask for changes that help you do your job, such as other hours, more breaks or work from home.',
          {id: 'coping.work-money.ada-gives'},
        ),
        sources: ['eeoc-cancer', 'ada-great-lakes', 'cancer-careers-law'],
      },
      {
        id: 'ada-limit',
        text: msg(
          'It is for places with 15 or more workers, and cancer is usually covered. You must be able to do the main parts of your job. It helps only if you tell your employer. The change must not be too hard for them to make.',
          {id: 'coping.work-money.ada-limit'},
        ),
        sources: ['eeoc-cancer', 'ada-great-lakes', 'cancer-careers-law'],
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
          'You may get money each month if you paid into Social Security, or if you have little income. Breast cancer that is back or has spread may be decided faster. Call [800-772-1213](tel:+18007721213).',
          {id: 'coping.work-money.disability-gives'},
        ),
        sources: ['acs-ssdi', 'ssa-breast-2023'],
      },
      {
        id: 'disability-limit',
        text: msg(
          'It is not automatic. You need your medical records. A local recurrence that goes away with treatment may not count. If you paid in, the first money most often comes six months after the date that they set.',
          {id: 'coping.work-money.disability-limit'},
        ),
        sources: ['acs-ssdi', 'ssa-breast-2023', 'ssa-listing-breast'],
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
          'To hear that cancer is back can be as hard as the first time, or harder. You may feel it in your mind and in your body. For some people, the feelings are harder than the treatment.',
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
          'If you have lost trust in your care team, say so. You can also ask another doctor for a second opinion.',
          {id: 'coping.feelings.trust'},
        ),
        sources: ['acs-recurrence-emotions', 'dana-farber-coping-2019'],
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
          '**To be very confused is not the same.** If it comes on fast, call [911](tel:911). If it comes slowly, call your care team today. Do not stay alone.',
          {id: 'coping.focus.confused'},
        ),
        sources: ['nkch-memory', 'acs-when-call-2013'],
      },
      {
        id: 'how-much',
        title: msg('How much do you want to know?', {id: 'coping.focus.how-much.title'}),
        text: msg(
          'Learn as much as you want to know about your cancer, also what you can expect (your outlook). It can help you decide. If you would rather know less for now, that is fine too.',
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
      {
        id: 'partner',
        title: msg('You and your partner', {id: 'coping.people.partner.title'}),
        text: msg(
          'Treatment can change your body, your energy and your wish for sex. Your doctor may not bring it up, so you can. Ask: Is sex safe for me now? What could help?',
          {id: 'coping.people.partner'},
        ),
        sources: ['dana-farber-sexual', 'cancercare-intimacy'],
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
    summary: msg('What to say at each age, and care for those who care for you.', {
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
        text: msg('Tell grown children too. To be left out may hurt them more than the news.', {
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
        id: 'caregivers',
        title: msg('For those who care for you', {id: 'coping.children.caregivers.title'}),
        text: msg(
          'Rides, meals, bills, comfort: to care for someone is hard work. Caregivers need rest, their own check-ups and someone to talk to. That is not selfish.',
          {id: 'coping.children.caregivers'},
        ),
        sources: ['cdc-caregivers', 'nci-caregivers-2022'],
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
          'Alternative medicine is used **in place of** treatment. It does not cure breast cancer. To put off your treatment can lower the chance that it works. Beware of “cures” sold online.',
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
          'Keep all bills and letters from your insurance, and check them. If your insurance says no, ask how to appeal (ask them to look again).',
          {id: 'coping.work-money.bills'},
        ),
        sources: ['acs-bills', 'cancercare-costs'],
      },
      ...rights,
      {
        id: 'who',
        title: msg('Who can help', {id: 'coping.work-money.who.title'}),
        text: msg(
          'Rules differ from state to state, and these groups know them. They are some examples. Not all help is there in every place.',
          {id: 'coping.work-money.who'},
        ),
        sources: ['cancer-careers-law', 'cancercare-costs'],
      },
      {
        id: 'paf',
        form: 'item',
        text: msg(
          '[Patient Advocate Foundation](https://www.patientadvocate.org), [800-532-5274](tel:+18005325274): insurance, bills and work',
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
          '[CancerCare](https://www.cancercare.org), [800-813-4673](tel:+18008134673): social workers, groups, help with costs',
          {id: 'coping.work-money.cancercare'},
        ),
        sources: ['cancercare-legal'],
      },
      {
        id: 'acs',
        form: 'item',
        text: msg(
          '[American Cancer Society](https://www.cancer.org), [1-800-227-2345](tel:+18002272345): rides and places to stay',
          {id: 'coping.work-money.acs'},
        ),
        sources: ['acs-expenses'],
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
        id: 'hormones',
        text: msg(
          'Some drugs that block hormones, such as tamoxifen, may cause hot flashes, tiredness, or changes in weight, mood or sex life. Tell your care team, and do not stop on your own.',
          {id: 'coping.men.hormones'},
        ),
        sources: ['cancercare-men-tamoxifen', 'cruk-tamoxifen'],
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
