import {msg} from '@lit/localize';
import type {
  Kind,
  FigurePassage,
  LinesPassage,
  KindPassage,
  PlacePassage,
  Passage,
  Section,
  WidgetContent,
  MarkedText,
} from './model.js';

/** What `<recurrence-explainer>` says. */
export interface RecurrenceExplainerContent extends WidgetContent {
  /** The picture of the lead: three moments, left to right. */
  readonly path: {
    readonly description: MarkedText;
    readonly moments: readonly [MarkedText, MarkedText, MarkedText];
  };
  readonly map: {
    readonly description: MarkedText;
    readonly choose: MarkedText;
    /** Stands after every answer of the map. */
    readonly still: MarkedText;
    readonly list: MarkedText;
    /** What doctors call a recurrence of each kind. */
    readonly names: Readonly<Record<Kind, MarkedText>>;
  };
}

const lead: Passage[] = [
  {
    id: 'definition',
    text: msg(
      'A **recurrence** is breast cancer that has come back. It is the same cancer, found again after a time when no cancer could be found.',
      {id: 'explainer.lead.definition'},
    ),
    facts: ['F1'],
    sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced', 'komen-2015', 'mayo-2022'],
  },
  {
    id: 'next-step',
    form: 'note',
    title: msg('What you can do now', {id: 'explainer.lead.next-step.title'}),
    text: msg(
      'Ask your care team two things: is the cancer really back, and where is it? Then read here a little at a time. You do not have to read it all today.',
      {id: 'explainer.lead.next-step'},
    ),
    sources: ['mayo-2022', 'komen-2015'],
  },
  {
    id: 'relapse',
    text: msg('You may also hear the word **relapse**. It means the same thing.', {
      id: 'explainer.lead.relapse',
    }),
    facts: ['F2'],
    sources: ['komen-2015'],
  },
  {
    id: 'worry',
    text: msg(
      'Has it not come back, but you worry that it will? That is normal. It is often strongest in the first year and around check-ups. For most people it fades with time.',
      {id: 'explainer.lead.worry'},
    ),
    facts: ['F303'],
    sources: ['acs-fear-older', 'csc-fear'],
  },
];

const places: PlacePassage[] = [
  {
    id: 'breast',
    form: 'place',
    place: 'breast',
    kind: 'local',
    title: msg('The breast or the scar', {id: 'explainer.places.breast.title'}),
    text: msg(
      'If you had a lumpectomy (surgery that takes out the lump and keeps the breast), cancer can come back in that breast. If you had a mastectomy (surgery that takes off the whole breast), it can come back in the skin or near the scar.',
      {id: 'explainer.places.breast'},
    ),
    facts: ['F4', 'F18'],
    sources: ['faq-comes-back', 'komen-2015', 'mayo-2022'],
  },
  {
    id: 'chest-wall',
    form: 'place',
    place: 'chest-wall',
    kind: 'local',
    title: msg('The chest wall', {id: 'explainer.places.chest-wall.title'}),
    text: msg(
      'The chest wall is the muscle and bone behind the breast. Cancer can come back here even after the whole breast was taken off.',
      {id: 'explainer.places.chest-wall'},
    ),
    facts: ['F4', 'F18', 'F25'],
    sources: ['faq-comes-back', 'komen-2015', 'mayo-2022'],
  },
  {
    id: 'nodes-near',
    form: 'place',
    place: 'nodes-near',
    kind: 'regional',
    title: msg('Lymph nodes near the breast', {id: 'explainer.places.nodes-near.title'}),
    text: msg(
      'Lymph nodes are small, bean-shaped parts of the body that help fight germs. The near ones are under the arm, by the collarbone and beside the breastbone.',
      {id: 'explainer.places.nodes-near'},
    ),
    facts: ['F5', 'F18'],
    sources: ['faq-comes-back', 'mayo-2022', 'breastcancer-org-regional'],
  },
  {
    id: 'nodes-far',
    form: 'place',
    place: 'nodes-far',
    kind: 'distant',
    title: msg('Lymph nodes far from the breast', {id: 'explainer.places.nodes-far.title'}),
    text: msg(
      'There are lymph nodes all over the body. These are the ones that are not close to the breast.',
      {
        id: 'explainer.places.nodes-far',
      },
    ),
    facts: ['F6', 'F18'],
    sources: ['faq-comes-back'],
  },
  {
    id: 'bones',
    form: 'place',
    place: 'bones',
    kind: 'distant',
    title: msg('The bones', {id: 'explainer.places.bones.title'}),
    text: msg('In a bone it is not “bone cancer.” It is treated with breast cancer drugs.', {
      id: 'explainer.places.bones',
    }),
    facts: ['F10', 'F18'],
    sources: ['faq-comes-back', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'lungs',
    form: 'place',
    place: 'lungs',
    kind: 'distant',
    title: msg('The lungs and their lining', {id: 'explainer.places.lungs.title'}),
    text: msg('It can be in the lungs, or in the thin lining around them.', {
      id: 'explainer.places.lungs',
    }),
    facts: ['F18'],
    sources: ['faq-comes-back', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'liver',
    form: 'place',
    place: 'liver',
    kind: 'distant',
    title: msg('The liver', {id: 'explainer.places.liver.title'}),
    text: msg(
      'The liver is on the right side, under the ribs. Here too it is not “liver cancer.”',
      {
        id: 'explainer.places.liver',
      },
    ),
    facts: ['F10', 'F18'],
    sources: ['faq-comes-back', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'brain',
    form: 'place',
    place: 'brain',
    kind: 'distant',
    title: msg('The brain', {id: 'explainer.places.brain.title'}),
    text: msg('Breast cancer cells can also reach the brain. They stay breast cancer cells.', {
      id: 'explainer.places.brain',
    }),
    facts: ['F10', 'F18'],
    sources: ['faq-comes-back', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'belly',
    form: 'place',
    kind: 'distant',
    place: 'belly',
    title: msg('The stomach, the bowel or the ovaries', {id: 'explainer.places.belly.title'}),
    text: msg(
      'Lobular breast cancer, which starts in the milk glands, spreads here more often than other kinds do. It spreads to the bones often too.',
      {id: 'explainer.places.belly'},
    ),
    facts: ['F256'],
    sources: ['lobular-mets-2017'],
  },
];

const kinds: KindPassage[] = [
  {
    id: 'local',
    form: 'kind',
    kind: 'local',
    title: msg('Local', {id: 'explainer.kinds.local.title'}),
    text: msg(
      'In the same breast. After a mastectomy: in the skin, the scar area or the chest wall on that side.',
      {id: 'explainer.kinds.local'},
    ),
    facts: ['F3', 'F4'],
    sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced', 'komen-2015', 'mayo-2022'],
  },
  {
    id: 'regional',
    form: 'kind',
    kind: 'regional',
    title: msg('Regional', {id: 'explainer.kinds.regional.title'}),
    text: msg('In lymph nodes close to the breast, such as those under the arm.', {
      id: 'explainer.kinds.regional',
    }),
    facts: ['F3', 'F5'],
    sources: ['faq-comes-back', 'mayo-2022'],
  },
  {
    id: 'distant',
    form: 'kind',
    kind: 'distant',
    title: msg('Distant', {id: 'explainer.kinds.distant.title'}),
    text: msg('In another part of the body. Lymph nodes that are far from the breast count too.', {
      id: 'explainer.kinds.distant',
    }),
    facts: ['F3', 'F6'],
    sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced', 'komen-2015', 'mayo-2022'],
  },
];

const figures: FigurePassage[] = [
  {
    id: 'registry-start',
    form: 'figure',
    title: msg('Found in another part of the body within 14 years', {
      id: 'explainer.numbers.registry-start.title',
    }),
    text: msg(
      'A count of women in New South Wales, Australia, whose breast cancer was found in 2001 or 2002. Over the 14 years, about 22 of 100 (22.2%) in all learned of spread to another part of the body.',
      {id: 'explainer.numbers.registry-start'},
    ),
    shares: [
      {
        label: msg('First found in the breast only', {
          id: 'explainer.numbers.registry-start.breast',
        }),
        count: 14,
        text: msg('about 14 of 100 (14.3%)', {
          id: 'explainer.numbers.registry-start.breast.share',
        }),
      },
      {
        label: msg('First found in nearby lymph nodes or tissue too', {
          id: 'explainer.numbers.registry-start.nodes',
        }),
        count: 35,
        text: msg('about 35 of 100 (34.7%)', {id: 'explainer.numbers.registry-start.nodes.share'}),
      },
    ],
    sources: ['lord-mja-2022'],
  },
  {
    id: 'registry-change',
    form: 'figure',
    title: msg('It has become less common', {id: 'explainer.numbers.registry-change.title'}),
    text: msg(
      'The same place, a few years later. Fewer women learned of spread within 9 years. The drop was not seen in women of 70 or older.',
      {id: 'explainer.numbers.registry-change'},
    ),
    shares: [
      {
        label: msg('Cancer first found in 2001 or 2002', {
          id: 'explainer.numbers.registry-change.before',
        }),
        count: 19,
        text: msg('about 19 of 100 (18.6%)', {
          id: 'explainer.numbers.registry-change.before.share',
        }),
      },
      {
        label: msg('Cancer first found in 2006 or 2007', {
          id: 'explainer.numbers.registry-change.after',
        }),
        count: 15,
        text: msg('15 of 100 (15.0%)', {id: 'explainer.numbers.registry-change.after.share'}),
      },
    ],
    sources: ['lord-cebp-2024'],
  },
  {
    id: 'old-estimate',
    form: 'figure',
    title: msg('An old estimate that you may still see', {
      id: 'explainer.numbers.old-estimate.title',
    }),
    text: msg(
      'It has no date, and there is no strong modern proof for it. It says how many women later have the cancer in another part of the body.',
      {id: 'explainer.numbers.old-estimate'},
    ),
    shares: [
      {
        label: msg('First found in the breast only', {id: 'explainer.numbers.old-estimate.breast'}),
        count: 20,
        to: 30,
        text: msg('20 to 30 of 100 (20–30%)', {id: 'explainer.numbers.old-estimate.breast.share'}),
      },
      {
        label: msg('First found in lymph nodes too', {id: 'explainer.numbers.old-estimate.nodes'}),
        count: 30,
        to: 60,
        text: msg('30 to 60 of 100 (30–60%)', {id: 'explainer.numbers.old-estimate.nodes.share'}),
      },
    ],
    facts: ['F22', 'F23'],
    sources: ['faq-comes-back'],
  },
];

const hopes: LinesPassage[] = [
  {
    id: 'near',
    form: 'lines',
    title: msg('If it is local or regional', {id: 'explainer.outlook.near.title'}),
    lines: [
      {
        id: 'near-hope',
        text: msg(
          'It is often treated with the aim of curing it. Most local recurrences after a lumpectomy can be treated with success. When it is in nearby lymph nodes, people can do well too.',
          {id: 'explainer.outlook.near-hope'},
        ),
        facts: ['F58'],
        sources: ['faq-comes-back', 'komen-2015', 'mayo-complications-2011'],
      },
      {
        id: 'near-limit',
        text: msg('For some people, cancer shows up later in another part of the body.', {
          id: 'explainer.outlook.near-limit',
        }),
        sources: ['mayo-complications-2011'],
      },
    ],
  },
  {
    id: 'distant',
    form: 'lines',
    title: msg('If it is distant (metastatic)', {id: 'explainer.outlook.distant.title'}),
    lines: [
      {
        id: 'distant-hope',
        text: msg(
          'Many people have long, full lives with it. Treatment may keep it under control, or in remission, for years, and now and then for decades. Remission means that tests find less cancer, or none.',
          {id: 'explainer.outlook.distant-hope'},
        ),
        facts: ['F28', 'F79'],
        sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced'],
      },
      {
        id: 'distant-limit',
        text: msg(
          'It usually cannot be cured. The usual goal is a longer life, fewer symptoms, and living as well as you can.',
          {id: 'explainer.outlook.distant-limit'},
        ),
        facts: ['F77'],
        sources: ['mayo-2022', 'scca-advanced'],
      },
    ],
  },
  {
    id: 'help',
    form: 'lines',
    title: msg('Whatever your situation', {id: 'explainer.outlook.help.title'}),
    lines: [
      {
        id: 'help-hope',
        text: msg(
          'There is always some way to help: treatment, relief from symptoms, or someone at your side.',
          {id: 'explainer.outlook.help-hope'},
        ),
        facts: ['F29'],
        sources: ['faq-comes-back'],
      },
      {
        id: 'help-limit',
        text: msg(
          'No doctor can say for sure how things will go for you. Ask about your outlook only if you want to know it.',
          {id: 'explainer.outlook.help-limit'},
        ),
        sources: ['nci-prognosis'],
      },
    ],
  },
  {
    id: 'treatment-now',
    form: 'lines',
    title: msg('How treatment may feel', {id: 'explainer.outlook.treatment-now.title'}),
    lines: [
      {
        id: 'treatment-now-hope',
        text: msg(
          'Some people find treatment for metastatic cancer easier to take than their first chemotherapy (drugs that kill cancer cells).',
          {id: 'explainer.outlook.treatment-now-hope'},
        ),
        facts: ['F38'],
        sources: ['scca-advanced'],
      },
      {
        id: 'treatment-now-limit',
        text: msg(
          'It is not so for everyone. Your treatment, and how it feels, will probably not be the same as the first time.',
          {id: 'explainer.outlook.treatment-now-limit'},
        ),
        facts: ['F30'],
        sources: ['breastcancer-org', 'faq-comes-back'],
      },
    ],
  },
];

const sections: Section[] = [
  {
    id: 'places',
    heading: msg('Where can it come back?', {id: 'explainer.places.heading'}),
    summary: msg('A map of the body. Touch a place to read about it.', {
      id: 'explainer.places.summary',
    }),
    passages: [
      ...places,
      {
        id: 'still-breast-cancer',
        form: 'note',
        text: msg(
          'Wherever it goes, it is **still breast cancer**, and it is treated as breast cancer.',
          {id: 'explainer.places.still-breast-cancer'},
        ),
        facts: ['F10'],
        sources: ['faq-comes-back', 'scca-advanced', 'komen-2015'],
      },
      {
        id: 'how-it-travels',
        text: msg(
          'Cancer cells can travel in the blood. They can also travel in the lymph system, a net of thin tubes that joins the lymph nodes.',
          {id: 'explainer.places.how-it-travels'},
        ),
        facts: ['F9'],
        sources: ['scca-advanced'],
      },
    ],
  },
  {
    id: 'kinds',
    heading: msg('What kind is it?', {id: 'explainer.kinds.heading'}),
    summary: msg('Local, regional or distant: it depends on where it is.', {
      id: 'explainer.kinds.summary',
    }),
    passages: [
      ...kinds,
      {
        id: 'one-situation',
        title: msg('One situation, three names', {id: 'explainer.kinds.one-situation.title'}),
        text: msg(
          'A distant recurrence is **metastatic** breast cancer. It is also called **stage IV** (four). Some doctors use “stage IV” only for cancer that had spread when it was first found. Doctors call each spot a metastasis, and several spots metastases. A local or regional recurrence is not stage IV.',
          {id: 'explainer.kinds.one-situation'},
        ),
        facts: ['F7', 'F254'],
        sources: [
          'breastcancer-org',
          'faq-comes-back',
          'scca-advanced',
          'komen-2015',
          'acs-stage4-page',
        ],
      },
      {
        id: 'de-novo',
        title: msg('Metastatic from the start', {id: 'explainer.kinds.de-novo.title'}),
        text: msg(
          'Some people already have metastatic cancer the first time they are told that they have breast cancer. That is not a recurrence. Doctors may say “de novo,” which means “from the start.”',
          {id: 'explainer.kinds.de-novo'},
        ),
        facts: ['F8'],
        sources: ['scca-advanced', 'daily-denovo-2021'],
      },
    ],
  },
  {
    id: 'same-or-new',
    heading: msg('Is it the same cancer or a new one?', {id: 'explainer.same-or-new.heading'}),
    summary: msg('A doctor who looks at the cells can tell.', {
      id: 'explainer.same-or-new.summary',
    }),
    passages: [
      {
        id: 'pathologist',
        text: msg(
          'A **pathologist** is a doctor who looks at cells under a microscope. This doctor can tell whether it is the old cancer or a new one. The cells come from a biopsy: a small piece is taken out and tested.',
          {id: 'explainer.same-or-new.pathologist'},
        ),
        facts: ['F15'],
        sources: ['mayo-2022'],
      },
      {
        id: 'other-breast',
        title: msg('Cancer in the other breast', {id: 'explainer.same-or-new.other-breast.title'}),
        text: msg('This is usually a new cancer, not a recurrence. Its own tests say which.', {
          id: 'explainer.same-or-new.other-breast',
        }),
        facts: ['F14'],
        sources: ['faq-comes-back'],
      },
      {
        id: 'other-places',
        title: msg('A tumor in another place', {id: 'explainer.same-or-new.other-places.title'}),
        text: msg(
          'After breast cancer, a new tumor in lymph nodes, a lung, the liver, a bone or the brain is most likely the breast cancer, and not a new kind. Only a biopsy can tell for sure.',
          {id: 'explainer.same-or-new.other-places'},
        ),
        facts: ['F11', 'F46'],
        sources: ['faq-comes-back', 'mayo-2022'],
      },
      {
        id: 'from-elsewhere',
        text: msg(
          'It is rare for cancer that starts in another place to spread to the breast or chest wall.',
          {id: 'explainer.same-or-new.from-elsewhere'},
        ),
        facts: ['F12'],
        sources: ['faq-comes-back'],
      },
      {
        id: 'invasive',
        title: msg('Invasive or not', {id: 'explainer.same-or-new.invasive.title'}),
        text: msg(
          'Cancer that comes back inside the breast can be invasive (it has grown into the tissue around it) or non-invasive (it has not). The non-invasive kind is called **DCIS**. It has not grown out of the milk ducts and cannot spread outside the breast, but some of it can become invasive if it is left. Cancer that comes back in any other place is invasive.',
          {id: 'explainer.same-or-new.invasive'},
        ),
        facts: ['F16', 'F241'],
        sources: ['faq-comes-back', 'acs-dcis'],
      },
    ],
  },
  {
    id: 'why',
    heading: msg('Why did it come back?', {id: 'explainer.why.heading'}),
    summary: msg('Some cells may be too small to find. Nobody is to blame.', {
      id: 'explainer.why.summary',
    }),
    passages: [
      {
        id: 'first-treatment',
        text: msg(
          'Your first treatment had a clear aim: to take the cancer out and keep it from coming back.',
          {id: 'explainer.why.first-treatment'},
        ),
        facts: ['F21'],
        sources: ['komen-2015'],
      },
      {
        id: 'too-small',
        text: msg(
          'Surgery takes out all the cancer that can be seen or felt. But there can be tiny groups of cells that no test can find.',
          {id: 'explainer.why.too-small'},
        ),
        facts: ['F19'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'left-over-cells',
        text: msg(
          'A few of these cells may live through radiation (strong beams that kill cancer cells) and chemotherapy. They may grow later. Even one cell may be enough.',
          {id: 'explainer.why.left-over-cells'},
        ),
        facts: ['F20'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'no-blame',
        form: 'note',
        text: msg(
          '**Nobody is to blame.** Some people blame their treatment, their doctors or themselves. But a recurrence does not mean that your treatment was wrong. It does not mean that you did something wrong.',
          {id: 'explainer.why.no-blame'},
        ),
        facts: ['F32'],
        sources: ['breastcancer-org', 'nci-why-returns-2005'],
      },
    ],
  },
  {
    id: 'chance',
    heading: msg('What raises the chance?', {id: 'explainer.chance.heading'}),
    summary: msg('Mostly how big the first tumor was, and the lymph nodes.', {
      id: 'explainer.chance.summary',
    }),
    passages: [
      {
        id: 'size-and-nodes',
        text: msg(
          'The chance that breast cancer spreads depends mostly on two things: how big the first tumor was, and how many lymph nodes had cancer.',
          {id: 'explainer.chance.size-and-nodes'},
        ),
        facts: ['F24'],
        sources: ['faq-comes-back', 'komen-2015'],
      },
      {
        id: 'grade-and-receptors',
        text: msg(
          'Other things matter too. One is the grade: how different the cells look from healthy ones. Another is if the cells have receptors (spots that catch hormones). Having one of these does not mean that cancer will come back.',
          {id: 'explainer.chance.grade-and-receptors'},
        ),
        sources: ['cancer-australia-chance'],
      },
      {
        id: 'when',
        title: msg('When it tends to come back', {id: 'explainer.chance.when.title'}),
        text: msg(
          'Triple-negative cancer, if it comes back, mostly does so in the first 3 to 5 years. After that, its chance falls below that of cancer with hormone receptors. Most people with triple-negative cancer do not have a recurrence.',
          {id: 'explainer.chance.when'},
        ),
        facts: ['F259', 'F260'],
        sources: ['lbbc-tnbc-fear', 'tnbc-review-bcr'],
      },
      {
        id: 'late',
        text: msg(
          'Cancer with hormone receptors can come back many years later. From year 5 to year 20, the chance stays about the same each year. Taking the hormone pill for as long as your team advises lowers it.',
          {id: 'explainer.chance.late'},
        ),
        facts: ['F258', 'F305'],
        sources: ['nejm-20-year', 'bco-20-years'],
      },
      {
        id: 'after-mastectomy',
        text: msg(
          'Breast cancer can come back in the chest area even when the whole breast was taken off.',
          {id: 'explainer.chance.after-mastectomy'},
        ),
        facts: ['F25'],
        sources: ['komen-2015'],
      },
      {
        id: 'men-too',
        text: msg('Men can get breast cancer too. What you read here is for everyone.', {
          id: 'explainer.chance.men-too',
        }),
        sources: ['nci-male-breast-2008'],
      },
      {
        id: 'do-not-compare',
        form: 'note',
        text: msg(
          'People live longer with breast cancer than they did decades ago, and newer drugs may add to that. So try not to compare yourself with someone who was treated years ago.',
          {id: 'explainer.chance.do-not-compare'},
        ),
        facts: ['F26'],
        sources: ['faq-comes-back'],
      },
    ],
  },
  {
    id: 'numbers',
    heading: msg('Show me numbers', {id: 'explainer.numbers.heading'}),
    summary: msg('Only if you want them. You can skip this part.', {
      id: 'explainer.numbers.summary',
    }),
    passages: [
      {
        id: 'what-they-say',
        form: 'note',
        text: msg(
          'These numbers count groups of women who were treated years ago. **They cannot tell what will happen to you.** Treatment has changed since then.',
          {id: 'explainer.numbers.what-they-say'},
        ),
        sources: ['lord-mja-2022', 'lord-cebp-2024', 'nci-prognosis'],
      },
      ...figures,
    ],
  },
  {
    id: 'outlook',
    heading: msg('What can I hope for?', {id: 'explainer.outlook.heading'}),
    summary: msg('There are good reasons for hope, and limits to know.', {
      id: 'explainer.outlook.summary',
    }),
    labels: [
      msg('The hope', {id: 'explainer.outlook.hope-label'}),
      msg('The limit', {id: 'explainer.outlook.limit-label'}),
    ],
    passages: hopes,
  },
  {
    id: 'feelings',
    heading: msg('What you may feel', {id: 'explainer.feelings.heading'}),
    summary: msg('Every way of feeling is all right.', {id: 'explainer.feelings.summary'}),
    passages: [
      {
        id: 'hard-news',
        text: msg(
          'This news can be as hard as the first time, or harder, for your mind and your body. What you feel can be harder than the treatment.',
          {id: 'explainer.feelings.hard-news'},
        ),
        facts: ['F36', 'F37'],
        sources: ['komen-2015', 'mayo-2022', 'scca-advanced'],
      },
      {
        id: 'all-right',
        text: msg(
          'You may feel angry, scared, sad, stressed, or that it is all too much. You may stay calm and just go on. All of this is normal.',
          {id: 'explainer.feelings.all-right'},
        ),
        facts: ['F31', 'F33'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'fear',
        text: msg(
          'Many people fear that cancer will come back. The fear can last a long time, even when all is well.',
          {id: 'explainer.feelings.fear'},
        ),
        facts: ['F27'],
        sources: ['breastcancer-org', 'faq-comes-back'],
      },
      {
        id: 'hard-to-focus',
        text: msg(
          'It may be hard to focus or to remember what you read. That is natural. Read a little, rest, and come back.',
          {id: 'explainer.feelings.hard-to-focus'},
        ),
        facts: ['F34'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'not-alone',
        text: msg('You are not the only one. Many people live with this today.', {
          id: 'explainer.feelings.not-alone',
        }),
        facts: ['F35'],
        sources: ['breastcancer-org'],
      },
      {
        id: 'crisis',
        form: 'note',
        title: msg('If it is too much to bear', {id: 'explainer.feelings.crisis.title'}),
        text: msg(
          'In the United States, call or text [988](tel:988), day or night. You can talk with someone there about how you feel. For Spanish, press 2, or text the word AYUDA.',
          {id: 'explainer.feelings.crisis'},
        ),
        sources: ['lifeline-988'],
      },
    ],
  },
];

const content: RecurrenceExplainerContent = {
  heading: msg('When breast cancer comes back', {id: 'explainer.heading'}),
  updated: '2026-11-22',
  lead,
  path: {
    description: msg(
      'A line in three parts. First, the cancer is treated. Then comes a time when no cancer can be found. Then the same cancer is found again.',
      {id: 'explainer.path.description'},
    ),
    moments: [
      msg('First treatment', {id: 'explainer.path.first'}),
      msg('No cancer can be found', {id: 'explainer.path.quiet'}),
      msg('The same cancer is back', {id: 'explainer.path.back'}),
    ],
  },
  map: {
    description: msg('Drawing of a body, seen from the front', {id: 'explainer.map.description'}),
    choose: msg('Choose a place', {id: 'explainer.map.choose'}),
    still: msg('It is still breast cancer.', {id: 'explainer.map.still'}),
    list: msg('All the places as a list', {id: 'explainer.map.list'}),
    names: {
      local: msg('Doctors call this a **local recurrence**.', {id: 'explainer.map.local'}),
      regional: msg('Doctors call this a **regional recurrence**.', {id: 'explainer.map.regional'}),
      distant: msg(
        'Doctors call this a **distant recurrence**, or metastatic breast cancer (stage IV).',
        {id: 'explainer.map.distant'},
      ),
    },
  },
  sections,
};

export default content;
