import {msg} from '@lit/localize';
import type {Passage, TermPassage, WidgetContent, MarkedText} from './model.js';

/**
 * What `<cancer-glossary>` says. Its one section holds the terms. In the other widgets' words the
 * build marks each term where it first stands in a section; a reader opens its meaning in place.
 */
export interface CancerGlossaryContent extends WidgetContent {
  /** Names the search field. */
  readonly search: MarkedText;
  /** How many terms are shown, by the language's own forms of the plural. Keep {count}. */
  readonly counts: Readonly<Record<'one' | 'other', MarkedText>>;
  /** Where no term matches. Keep {query}. */
  readonly none: MarkedText;
  /** Names the letters, each of which leads to its terms. */
  readonly letters: MarkedText;
  /** Stands before the word in another language. Keep {language}. */
  readonly other: MarkedText;
  /** The same by BCP 47 tag, filled in by the build. */
  readonly others?: Readonly<Record<string, MarkedText>>;
  /** Closes a meaning that was opened in running text. */
  readonly close: MarkedText;
}

const lead: Passage[] = [
  {
    id: 'what',
    text: msg('Cancer care is full of new words. Here they are in plain words, from A to Z.', {
      id: 'glossary.lead.what',
    }),
    sources: ['cancernet-terms'],
  },
  {
    id: 'ask',
    form: 'note',
    text: msg(
      'If your care team uses a word that you do not know, ask them to say it in another way. That is always all right.',
      {id: 'glossary.lead.ask'},
    ),
    sources: ['mayo-2022'],
  },
];

/**
 * The terms. `forms` are all the ways in which a term stands in running text, with `|` between; no
 * two terms share one. `say` shows how to say it: what is said louder stands in capitals.
 */
const terms: TermPassage[] = [
  {
    id: 'recurrence',
    form: 'term',
    title: msg('recurrence', {id: 'glossary.terms.recurrence.title'}),
    forms: msg('recurrence|recurrences|recurrent|recur|recurs', {
      id: 'glossary.terms.recurrence.forms',
    }),
    say: msg('rih-KUR-ens', {id: 'glossary.terms.recurrence.say'}),
    text: msg('Cancer that comes back after a time when no cancer could be found.', {
      id: 'glossary.terms.recurrence',
    }),
    sources: ['cancernet-terms', 'acs-recurrence'],
  },
  {
    id: 'relapse',
    form: 'term',
    title: msg('relapse', {id: 'glossary.terms.relapse.title'}),
    forms: msg('relapse|relapses|relapsed', {id: 'glossary.terms.relapse.forms'}),
    say: msg('REE-laps', {id: 'glossary.terms.relapse.say'}),
    text: msg('The cancer is back. It means the same as recurrence.', {
      id: 'glossary.terms.relapse',
    }),
    sources: ['dana-farber-coping-2019'],
  },
  {
    id: 'local-recurrence',
    form: 'term',
    title: msg('local recurrence', {id: 'glossary.terms.local-recurrence.title'}),
    forms: msg('local recurrence|local recurrences', {id: 'glossary.terms.local-recurrence.forms'}),
    say: msg('LOH-kul rih-KUR-ens', {id: 'glossary.terms.local-recurrence.say'}),
    text: msg('The cancer is back in the same breast or chest area, or very near it.', {
      id: 'glossary.terms.local-recurrence',
    }),
    sources: ['nci-dict-local', 'cancernet-terms'],
  },
  {
    id: 'regional-recurrence',
    form: 'term',
    title: msg('regional recurrence', {id: 'glossary.terms.regional-recurrence.title'}),
    forms: msg('regional recurrence|regional recurrences|regional', {
      id: 'glossary.terms.regional-recurrence.forms',
    }),
    say: msg('REE-juh-nul rih-KUR-ens', {id: 'glossary.terms.regional-recurrence.say'}),
    text: msg('The cancer is back in lymph nodes near the breast, such as under the arm.', {
      id: 'glossary.terms.regional-recurrence',
    }),
    sources: ['cancernet-terms', 'cancernet-comes-back'],
  },
  {
    id: 'distant-recurrence',
    form: 'term',
    title: msg('distant recurrence', {id: 'glossary.terms.distant-recurrence.title'}),
    forms: msg('distant recurrence|distant recurrences', {
      id: 'glossary.terms.distant-recurrence.forms',
    }),
    say: msg('DIS-tunt rih-KUR-ens', {id: 'glossary.terms.distant-recurrence.say'}),
    text: msg(
      'The cancer is back in a part of the body far from the breast. This is metastatic breast cancer.',
      {id: 'glossary.terms.distant-recurrence'},
    ),
    sources: ['cancernet-comes-back'],
  },
  {
    id: 'metastasis',
    form: 'term',
    title: msg('metastasis', {id: 'glossary.terms.metastasis.title'}),
    forms: msg('metastasis|metastases|metastasize|metastasized', {
      id: 'glossary.terms.metastasis.forms',
    }),
    say: msg('meh-TAS-tuh-sis', {id: 'glossary.terms.metastasis.say'}),
    text: msg(
      'The spread of cancer from where it began to other parts of the body. Each new tumor there is called a metastasis too. More than one are called metastases.',
      {id: 'glossary.terms.metastasis'},
    ),
    sources: ['nci-metastatic-reprint-2016', 'nccn-iv-p14'],
  },
  {
    id: 'metastatic',
    form: 'term',
    title: msg('metastatic breast cancer', {id: 'glossary.terms.metastatic.title'}),
    forms: msg('metastatic breast cancer|metastatic cancer|metastatic', {
      id: 'glossary.terms.metastatic.forms',
    }),
    say: msg('meh-tuh-STAT-ik', {id: 'glossary.terms.metastatic.say'}),
    text: msg(
      'Breast cancer that has spread to distant parts of the body, such as bone, lung, liver or brain. It is still breast cancer.',
      {id: 'glossary.terms.metastatic'},
    ),
    sources: ['nccn-iv-p14', 'nci-metastatic-reprint-2016'],
  },
  {
    id: 'stage',
    form: 'term',
    title: msg('stage', {id: 'glossary.terms.stage.title'}),
    forms: msg('stage|stages|staging', {id: 'glossary.terms.stage.forms'}),
    say: msg('STAYJ', {id: 'glossary.terms.stage.say'}),
    text: msg(
      'A number from 0 to 4 that tells how far a cancer has grown or spread. Doctors use it to plan care.',
      {id: 'glossary.terms.stage'},
    ),
    sources: ['nccn-iv-p14', 'nccn-iii-p77'],
  },
  {
    id: 'stage-iv',
    form: 'term',
    title: msg('stage IV (stage four)', {id: 'glossary.terms.stage-iv.title'}),
    forms: msg('stage IV|stage four|stage 4', {id: 'glossary.terms.stage-iv.forms'}),
    say: msg('STAYJ FOR', {id: 'glossary.terms.stage-iv.say'}),
    text: msg(
      'Breast cancer that has spread to distant parts of the body. Some doctors use it only if the cancer had spread when it was first found.',
      {id: 'glossary.terms.stage-iv'},
    ),
    facts: ['F254'],
    sources: ['nccn-iv-p14', 'acs-stage4-page'],
  },
  {
    id: 'de-novo',
    form: 'term',
    title: msg('de novo metastatic', {id: 'glossary.terms.de-novo.title'}),
    forms: msg('de novo metastatic|de novo', {id: 'glossary.terms.de-novo.forms'}),
    say: msg('day NOH-voh', {id: 'glossary.terms.de-novo.say'}),
    text: msg('The cancer had spread by the first time it was found. It is not a recurrence.', {
      id: 'glossary.terms.de-novo',
    }),
    sources: ['daily-denovo-2021'],
  },
  {
    id: 'tumor',
    form: 'term',
    title: msg('tumor', {id: 'glossary.terms.tumor.title'}),
    forms: msg('tumor|tumors', {id: 'glossary.terms.tumor.forms'}),
    say: msg('TOO-mer', {id: 'glossary.terms.tumor.say'}),
    text: msg('A lump of extra cells. It may or may not be cancer.', {id: 'glossary.terms.tumor'}),
    sources: ['nci-teen-2011'],
  },
  {
    id: 'invasive',
    form: 'term',
    title: msg('invasive', {id: 'glossary.terms.invasive.title'}),
    forms: msg('invasive', {id: 'glossary.terms.invasive.forms'}),
    say: msg('in-VAY-siv', {id: 'glossary.terms.invasive.say'}),
    text: msg('The cancer cells have grown into the breast tissue around them.', {
      id: 'glossary.terms.invasive',
    }),
    sources: ['nccn-iv-p50'],
  },
  {
    id: 'non-invasive',
    form: 'term',
    title: msg('non-invasive (in situ)', {id: 'glossary.terms.non-invasive.title'}),
    forms: msg('non-invasive|noninvasive|in situ|DCIS', {id: 'glossary.terms.non-invasive.forms'}),
    say: msg('in SY-too', {id: 'glossary.terms.non-invasive.say'}),
    text: msg(
      'The cells that are not normal are still where they began. They have not grown into nearby tissue. In the breast it is called DCIS. Some of it can become invasive if it is left.',
      {id: 'glossary.terms.non-invasive'},
    ),
    facts: ['F241'],
    sources: ['nccn-0-p54', 'nccn-0-p42', 'acs-dcis'],
  },
  {
    id: 'remission',
    form: 'term',
    title: msg('remission', {id: 'glossary.terms.remission.title'}),
    forms: msg('remission|remissions', {id: 'glossary.terms.remission.forms'}),
    say: msg('rih-MISH-un', {id: 'glossary.terms.remission.say'}),
    text: msg('The signs of cancer have shrunk or gone away. It does not always mean a cure.', {
      id: 'glossary.terms.remission',
    }),
    sources: ['ccs-remission'],
  },
  {
    id: 'ned',
    form: 'term',
    title: msg('no evidence of disease (NED)', {id: 'glossary.terms.ned.title'}),
    forms: msg('no evidence of disease|NED', {id: 'glossary.terms.ned.forms'}),
    say: msg('noh EV-ih-dens uv dih-ZEEZ', {id: 'glossary.terms.ned.say'}),
    text: msg(
      'Tests can find no cancer. It is good news, but not a promise. A few cells too small to see may still be there.',
      {id: 'glossary.terms.ned'},
    ),
    sources: ['lifespan-terms'],
  },
  {
    id: 'prognosis',
    form: 'term',
    title: msg('prognosis', {id: 'glossary.terms.prognosis.title'}),
    forms: msg('prognosis', {id: 'glossary.terms.prognosis.forms'}),
    say: msg('prog-NOH-sis', {id: 'glossary.terms.prognosis.say'}),
    text: msg(
      'The outlook: what doctors think may happen with an illness. No one can be sure for any one person.',
      {id: 'glossary.terms.prognosis'},
    ),
    sources: ['komen-young'],
  },
  {
    id: 'lymph-node',
    form: 'term',
    title: msg('lymph node', {id: 'glossary.terms.lymph-node.title'}),
    forms: msg('lymph node|lymph nodes|nodes', {id: 'glossary.terms.lymph-node.forms'}),
    say: msg('LIMF nohd', {id: 'glossary.terms.lymph-node.say'}),
    text: msg(
      'A small, bean-shaped part of the body that filters fluid and helps fight germs. Many are under the arm. Cancer often reaches the nearby ones first.',
      {id: 'glossary.terms.lymph-node'},
    ),
    sources: ['nci-lymph-nodes-copy'],
  },
  {
    id: 'lymph-system',
    form: 'term',
    title: msg('lymph system', {id: 'glossary.terms.lymph-system.title'}),
    forms: msg('lymph system|lymphatic system', {id: 'glossary.terms.lymph-system.forms'}),
    say: msg('LIMF', {id: 'glossary.terms.lymph-system.say'}),
    text: msg(
      'Thin tubes and nodes that carry a clear fluid through the body. Cancer cells can travel in it.',
      {id: 'glossary.terms.lymph-system'},
    ),
    sources: ['nci-lymph-nodes-copy'],
  },
  {
    id: 'chest-wall',
    form: 'term',
    title: msg('chest wall', {id: 'glossary.terms.chest-wall.title'}),
    forms: msg('chest wall', {id: 'glossary.terms.chest-wall.forms'}),
    say: msg('CHEST wawl', {id: 'glossary.terms.chest-wall.say'}),
    text: msg('The muscle, bone and other tissue around the chest, behind the breast.', {
      id: 'glossary.terms.chest-wall',
    }),
    sources: ['nccn-iii-p77'],
  },
  {
    id: 'ducts',
    form: 'term',
    title: msg('ducts', {id: 'glossary.terms.ducts.title'}),
    forms: msg('duct|ducts', {id: 'glossary.terms.ducts.forms'}),
    say: msg('DUKTS', {id: 'glossary.terms.ducts.say'}),
    text: msg('Tiny tubes in the breast that carry milk to the nipple.', {
      id: 'glossary.terms.ducts',
    }),
    sources: ['nccn-iv-p14', 'nccn-early-p103'],
  },
  {
    id: 'lobules',
    form: 'term',
    title: msg('lobules', {id: 'glossary.terms.lobules.title'}),
    forms: msg('lobule|lobules', {id: 'glossary.terms.lobules.forms'}),
    say: msg('LOB-yoolz', {id: 'glossary.terms.lobules.say'}),
    text: msg('The small parts of the breast that make milk.', {id: 'glossary.terms.lobules'}),
    sources: ['nccn-iv-p14'],
  },
  {
    id: 'pleura',
    form: 'term',
    title: msg('pleura', {id: 'glossary.terms.pleura.title'}),
    forms: msg('pleura|pleural', {id: 'glossary.terms.pleura.forms'}),
    say: msg('PLOOR-uh', {id: 'glossary.terms.pleura.say'}),
    text: msg(
      'The thin lining around the lungs and inside the chest. It helps the lungs move smoothly.',
      {id: 'glossary.terms.pleura'},
    ),
    sources: ['nci-dict-pleura'],
  },
  {
    id: 'tissue',
    form: 'term',
    title: msg('tissue', {id: 'glossary.terms.tissue.title'}),
    forms: msg('tissue', {id: 'glossary.terms.tissue.forms'}),
    say: msg('TISH-oo', {id: 'glossary.terms.tissue.say'}),
    text: msg('Many cells that work together as one part of the body, such as muscle or fat.', {
      id: 'glossary.terms.tissue',
    }),
    sources: ['ccs-what-is-cancer'],
  },
  {
    id: 'protein',
    form: 'term',
    title: msg('protein', {id: 'glossary.terms.protein.title'}),
    forms: msg('protein|proteins', {id: 'glossary.terms.protein.forms'}),
    say: msg('PROH-teen', {id: 'glossary.terms.protein.say'}),
    text: msg(
      'A substance that cells make. The body needs proteins to work, and skin and hair are made of them.',
      {id: 'glossary.terms.protein'},
    ),
    sources: ['nci-dict-protein'],
  },
  {
    id: 'hormone',
    form: 'term',
    title: msg('hormone', {id: 'glossary.terms.hormone.title'}),
    forms: msg('hormone|hormones', {id: 'glossary.terms.hormone.forms'}),
    say: msg('HOR-mohn', {id: 'glossary.terms.hormone.say'}),
    text: msg('Something that the body makes to send signals from one part to the next.', {
      id: 'glossary.terms.hormone',
    }),
    sources: ['nccn-iv-p50'],
  },
  {
    id: 'estrogen',
    form: 'term',
    title: msg('estrogen', {id: 'glossary.terms.estrogen.title'}),
    forms: msg('estrogen', {id: 'glossary.terms.estrogen.forms'}),
    say: msg('ES-truh-jen', {id: 'glossary.terms.estrogen.say'}),
    text: msg('A hormone. Women and men have it. It can make some breast cancers grow.', {
      id: 'glossary.terms.estrogen',
    }),
    sources: ['nccn-iv-p50', 'macmillan-men-hormone'],
  },
  {
    id: 'progesterone',
    form: 'term',
    title: msg('progesterone', {id: 'glossary.terms.progesterone.title'}),
    forms: msg('progesterone', {id: 'glossary.terms.progesterone.forms'}),
    say: msg('proh-JES-tuh-rohn', {id: 'glossary.terms.progesterone.say'}),
    text: msg('A hormone that, like estrogen, can help some breast cancers grow.', {
      id: 'glossary.terms.progesterone',
    }),
    sources: ['macmillan-men-hormone', 'mayo-2022'],
  },
  {
    id: 'gene',
    form: 'term',
    title: msg('gene', {id: 'glossary.terms.gene.title'}),
    forms: msg('gene|genes|genetic', {id: 'glossary.terms.gene.forms'}),
    say: msg('JEEN', {id: 'glossary.terms.gene.say'}),
    text: msg(
      'A plan inside a cell. Genes tell cells how to grow and work. We get them from our parents.',
      {id: 'glossary.terms.gene'},
    ),
    sources: ['nccn-iv-p50'],
  },
  {
    id: 'mutation',
    form: 'term',
    title: msg('gene mutation', {id: 'glossary.terms.mutation.title'}),
    forms: msg('gene mutation|gene mutations|mutation|mutations|gene change|gene changes', {
      id: 'glossary.terms.mutation.forms',
    }),
    say: msg('myoo-TAY-shun', {id: 'glossary.terms.mutation.say'}),
    text: msg(
      'A change in a gene. Some changes pass from parent to child. Others happen later in life.',
      {id: 'glossary.terms.mutation'},
    ),
    sources: ['nccn-iv-p50', 'nci-dict-brca1'],
  },
  {
    id: 'brca',
    form: 'term',
    title: msg('BRCA1 and BRCA2', {id: 'glossary.terms.brca.title'}),
    forms: msg('BRCA1 and BRCA2|BRCA1 or BRCA2|BRCA1|BRCA2|BRCA', {
      id: 'glossary.terms.brca.forms',
    }),
    say: msg('BRAK-uh one, BRAK-uh two', {id: 'glossary.terms.brca.say'}),
    text: msg(
      'Two genes that help keep cells from growing out of control. A harmful change in one of them raises the risk of some cancers, in women and men.',
      {id: 'glossary.terms.brca'},
    ),
    sources: ['nci-dict-brca1'],
  },
  {
    id: 'hormone-receptor',
    form: 'term',
    title: msg('hormone receptor', {id: 'glossary.terms.hormone-receptor.title'}),
    forms: msg(
      'hormone receptor|hormone receptors|hormone receptor-positive|hormone receptor-negative|receptor|receptors',
      {id: 'glossary.terms.hormone-receptor.forms'},
    ),
    say: msg('HOR-mohn rih-SEP-ter', {id: 'glossary.terms.hormone-receptor.say'}),
    text: msg(
      'A part of a cell that catches a hormone. “Positive” means that hormones help the cancer grow. “Negative” means that they do not.',
      {id: 'glossary.terms.hormone-receptor'},
    ),
    sources: ['nccn-iv-p50'],
  },
  {
    id: 'her2',
    form: 'term',
    title: msg('HER2', {id: 'glossary.terms.her2.title'}),
    forms: msg('HER2|HER2-positive|HER2-negative', {id: 'glossary.terms.her2.forms'}),
    say: msg('HER-too', {id: 'glossary.terms.her2.say'}),
    text: msg(
      'A protein on cells that tells them to grow. “HER2-positive” means that the cancer has too much of it.',
      {id: 'glossary.terms.her2'},
    ),
    sources: ['nccn-iv-p50', 'acs-targeted'],
  },
  {
    id: 'her2-low',
    form: 'term',
    title: msg('HER2-low', {id: 'glossary.terms.her2-low.title'}),
    forms: msg('HER2-low', {id: 'glossary.terms.her2-low.forms'}),
    say: msg('HER-too loh', {id: 'glossary.terms.her2-low.say'}),
    text: msg(
      'The cancer has some HER2, but too little to be called HER2-positive. If there is only a trace, it is called HER2-ultralow.',
      {
        id: 'glossary.terms.her2-low',
      },
    ),
    facts: ['F225'],
    sources: ['lbbc-her2low', 'fda-tdxd-ultralow-2025'],
  },
  {
    id: 'triple-negative',
    form: 'term',
    title: msg('triple-negative', {id: 'glossary.terms.triple-negative.title'}),
    forms: msg('triple-negative breast cancer|triple-negative|triple negative', {
      id: 'glossary.terms.triple-negative.forms',
    }),
    say: msg('TRIP-ul NEG-uh-tiv', {id: 'glossary.terms.triple-negative.say'}),
    text: msg('Breast cancer with no receptors for estrogen or progesterone and no extra HER2.', {
      id: 'glossary.terms.triple-negative',
    }),
    sources: ['mayo-2022'],
  },
  {
    id: 'pd-l1',
    form: 'term',
    title: msg('PD-L1', {id: 'glossary.terms.pd-l1.title'}),
    forms: msg('PD-L1', {id: 'glossary.terms.pd-l1.forms'}),
    say: msg('pee dee el WUN', {id: 'glossary.terms.pd-l1.say'}),
    text: msg(
      'A protein that acts like a brake on the body’s defenses. If a test finds enough of it (a score, CPS, of 10 or more), immunotherapy is more likely to help. It may be given with chemotherapy or with sacituzumab govitecan.',
      {id: 'glossary.terms.pd-l1'},
    ),
    facts: ['F184'],
    sources: ['nci-dict-pdl1', 'lbbc-pembro', 'ascopost-trodelvy-tnbc-2026'],
  },
  {
    id: 'grade',
    form: 'term',
    title: msg('grade', {id: 'glossary.terms.grade.title'}),
    forms: msg('grade|grades', {id: 'glossary.terms.grade.forms'}),
    say: msg('GRAYD', {id: 'glossary.terms.grade.say'}),
    text: msg('How unlike normal cells the cancer cells look, and how fast they seem to grow.', {
      id: 'glossary.terms.grade',
    }),
    sources: ['ccs-grade'],
  },
  {
    id: 'mammogram',
    form: 'term',
    title: msg('mammogram', {id: 'glossary.terms.mammogram.title'}),
    forms: msg('mammogram|mammograms|mammography', {id: 'glossary.terms.mammogram.forms'}),
    say: msg('MAM-uh-gram', {id: 'glossary.terms.mammogram.say'}),
    text: msg('An X-ray picture of the breast.', {id: 'glossary.terms.mammogram'}),
    sources: ['nccn-iii-p77'],
  },
  {
    id: 'ultrasound',
    form: 'term',
    title: msg('ultrasound', {id: 'glossary.terms.ultrasound.title'}),
    forms: msg('ultrasound|ultrasounds', {id: 'glossary.terms.ultrasound.forms'}),
    say: msg('UL-truh-sownd', {id: 'glossary.terms.ultrasound.say'}),
    text: msg('A test that uses sound waves to make pictures of the inside of the body.', {
      id: 'glossary.terms.ultrasound',
    }),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'ct',
    form: 'term',
    title: msg('CT scan', {id: 'glossary.terms.ct.title'}),
    forms: msg('CT scan|CT scans|CT', {id: 'glossary.terms.ct.forms'}),
    say: msg('SEE-TEE skan', {id: 'glossary.terms.ct.say'}),
    text: msg(
      'A test that takes many X-rays from many sides. A computer turns them into pictures of the inside of the body.',
      {id: 'glossary.terms.ct'},
    ),
    sources: ['nci-imaging-copy', 'nccn-0-p42'],
  },
  {
    id: 'mri',
    form: 'term',
    title: msg('MRI', {id: 'glossary.terms.mri.title'}),
    forms: msg('MRI|MRIs|MRI scan', {id: 'glossary.terms.mri.forms'}),
    say: msg('EM-ar-EYE', {id: 'glossary.terms.mri.say'}),
    text: msg(
      'A test that uses a strong magnet and radio waves to make pictures. It uses no X-rays.',
      {id: 'glossary.terms.mri'},
    ),
    sources: ['nci-imaging-copy'],
  },
  {
    id: 'pet',
    form: 'term',
    title: msg('PET scan', {id: 'glossary.terms.pet.title'}),
    forms: msg('PET scan|PET scans|PET/CT', {id: 'glossary.terms.pet.forms'}),
    say: msg('PET skan', {id: 'glossary.terms.pet.say'}),
    text: msg(
      'A test that uses a small dose of something that gives off rays. It shows where cells may be very active.',
      {id: 'glossary.terms.pet'},
    ),
    sources: ['merck-imaging', 'nci-imaging-copy'],
  },
  {
    id: 'bone-scan',
    form: 'term',
    title: msg('bone scan', {id: 'glossary.terms.bone-scan.title'}),
    forms: msg('bone scan|bone scans', {id: 'glossary.terms.bone-scan.forms'}),
    say: msg('BOHN skan', {id: 'glossary.terms.bone-scan.say'}),
    text: msg(
      'A test that uses a small dose of something that gives off rays. It looks for problems in the bones.',
      {id: 'glossary.terms.bone-scan'},
    ),
    sources: ['nccn-iii-p77', 'nci-imaging-copy'],
  },
  {
    id: 'biopsy',
    form: 'term',
    title: msg('biopsy', {id: 'glossary.terms.biopsy.title'}),
    forms: msg('biopsy|biopsies', {id: 'glossary.terms.biopsy.forms'}),
    say: msg('BY-op-see', {id: 'glossary.terms.biopsy.say'}),
    text: msg('A test that takes out a small piece of tissue to check it in a lab.', {
      id: 'glossary.terms.biopsy',
    }),
    sources: ['nccn-iii-p77', 'cancernet-basics-es'],
  },
  {
    id: 'tumor-marker',
    form: 'term',
    title: msg('tumor marker', {id: 'glossary.terms.tumor-marker.title'}),
    forms: msg('tumor marker|tumor markers', {id: 'glossary.terms.tumor-marker.forms'}),
    say: msg('TOO-mer MAR-ker', {id: 'glossary.terms.tumor-marker.say'}),
    text: msg(
      'Something in blood or tissue that may be a sign of cancer. Cancer cells often make more of it, but healthy cells can make it too.',
      {id: 'glossary.terms.tumor-marker'},
    ),
    sources: ['nci-dict-marker'],
  },
  {
    id: 'pathologist',
    form: 'term',
    title: msg('pathologist', {id: 'glossary.terms.pathologist.title'}),
    forms: msg('pathologist|pathologists|pathology', {id: 'glossary.terms.pathologist.forms'}),
    say: msg('puh-THOL-uh-jist', {id: 'glossary.terms.pathologist.say'}),
    text: msg('A doctor who looks at cells and tissue in a lab to find illness.', {
      id: 'glossary.terms.pathologist',
    }),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'oncologist',
    form: 'term',
    title: msg('oncologist', {id: 'glossary.terms.oncologist.title'}),
    forms: msg('oncologist|oncologists|oncology', {id: 'glossary.terms.oncologist.forms'}),
    say: msg('on-KOL-uh-jist', {id: 'glossary.terms.oncologist.say'}),
    text: msg('A doctor who treats cancer.', {id: 'glossary.terms.oncologist'}),
    sources: ['mayo-2022'],
  },
  {
    id: 'lumpectomy',
    form: 'term',
    title: msg('lumpectomy', {id: 'glossary.terms.lumpectomy.title'}),
    forms: msg('lumpectomy|lumpectomies', {id: 'glossary.terms.lumpectomy.forms'}),
    say: msg('lump-EK-tuh-mee', {id: 'glossary.terms.lumpectomy.say'}),
    text: msg(
      'Surgery that takes out the cancer and a little healthy tissue around it. Most of the breast stays.',
      {id: 'glossary.terms.lumpectomy'},
    ),
    sources: ['nccn-iii-p77'],
  },
  {
    id: 'mastectomy',
    form: 'term',
    title: msg('mastectomy', {id: 'glossary.terms.mastectomy.title'}),
    forms: msg('mastectomy|mastectomies', {id: 'glossary.terms.mastectomy.forms'}),
    say: msg('mas-TEK-tuh-mee', {id: 'glossary.terms.mastectomy.say'}),
    text: msg('Surgery that takes off the whole breast.', {id: 'glossary.terms.mastectomy'}),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'margin',
    form: 'term',
    title: msg('margin', {id: 'glossary.terms.margin.title'}),
    forms: msg('margin|margins', {id: 'glossary.terms.margin.forms'}),
    say: msg('MAR-jin', {id: 'glossary.terms.margin.say'}),
    text: msg(
      'The rim of normal tissue taken out with a tumor. A “clear” margin has no cancer cells in it.',
      {id: 'glossary.terms.margin'},
    ),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'radiation',
    form: 'term',
    title: msg('radiation therapy', {id: 'glossary.terms.radiation.title'}),
    forms: msg('radiation therapy|radiation treatment|radiation', {
      id: 'glossary.terms.radiation.forms',
    }),
    say: msg('ray-dee-AY-shun THAIR-uh-pee', {id: 'glossary.terms.radiation.say'}),
    text: msg('Treatment with strong rays that kill cancer cells in one area.', {
      id: 'glossary.terms.radiation',
    }),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'chemotherapy',
    form: 'term',
    title: msg('chemotherapy', {id: 'glossary.terms.chemotherapy.title'}),
    forms: msg('chemotherapy|chemo', {id: 'glossary.terms.chemotherapy.forms'}),
    say: msg('kee-moh-THAIR-uh-pee', {id: 'glossary.terms.chemotherapy.say'}),
    text: msg('Drugs that kill cancer cells or stop them from making more.', {
      id: 'glossary.terms.chemotherapy',
    }),
    sources: ['nccn-iii-p77', 'cancernet-basics-es'],
  },
  {
    id: 'hormone-therapy',
    form: 'term',
    title: msg('hormone therapy', {id: 'glossary.terms.hormone-therapy.title'}),
    forms: msg('hormone therapy|hormonal therapy|endocrine therapy|hormone treatment', {
      id: 'glossary.terms.hormone-therapy.forms',
    }),
    say: msg('HOR-mohn THAIR-uh-pee', {id: 'glossary.terms.hormone-therapy.say'}),
    text: msg(
      'Drugs or surgery that lower hormones or block them, so that they cannot feed the cancer. It is also called endocrine therapy.',
      {id: 'glossary.terms.hormone-therapy'},
    ),
    sources: ['nccn-iv-p50', 'macmillan-men-hormone', 'acs-hormone'],
  },
  {
    id: 'targeted-therapy',
    form: 'term',
    title: msg('targeted therapy', {id: 'glossary.terms.targeted-therapy.title'}),
    forms: msg(
      'targeted therapy|targeted therapies|targeted drug|targeted drugs|targeted treatment',
      {id: 'glossary.terms.targeted-therapy.forms'},
    ),
    say: msg('TAR-guh-ted THAIR-uh-pee', {id: 'glossary.terms.targeted-therapy.say'}),
    text: msg('Drugs that aim at certain proteins that help cancer cells grow and live.', {
      id: 'glossary.terms.targeted-therapy',
    }),
    sources: ['acs-targeted'],
  },
  {
    id: 'cdk46',
    form: 'term',
    title: msg('CDK4/6 inhibitor', {id: 'glossary.terms.cdk46.title'}),
    forms: msg('CDK4/6 inhibitor|CDK4/6 inhibitors|CDK4/6', {id: 'glossary.terms.cdk46.forms'}),
    say: msg('see-dee-kay FOR SIKS in-HIB-ih-ter', {id: 'glossary.terms.cdk46.say'}),
    text: msg(
      'A targeted drug that slows the growth of cancer cells. It is for some cancers that are hormone receptor-positive and HER2-negative.',
      {id: 'glossary.terms.cdk46'},
    ),
    sources: ['bcn-palbociclib', 'ourmbclife-cdk46'],
  },
  {
    id: 'parp',
    form: 'term',
    title: msg('PARP inhibitor', {id: 'glossary.terms.parp.title'}),
    forms: msg('PARP inhibitor|PARP inhibitors|PARP', {id: 'glossary.terms.parp.forms'}),
    say: msg('PARP in-HIB-ih-ter', {id: 'glossary.terms.parp.say'}),
    text: msg(
      'A targeted drug that stops cancer cells from fixing their damaged DNA, so that they may die. It is for some people born with a BRCA gene change.',
      {id: 'glossary.terms.parp'},
    ),
    sources: ['nci-dict-parp', 'lbbc-parp'],
  },
  {
    id: 'adc',
    form: 'term',
    title: msg('antibody-drug conjugate', {id: 'glossary.terms.adc.title'}),
    forms: msg('antibody-drug conjugate|antibody-drug conjugates|ADC|ADCs', {
      id: 'glossary.terms.adc.forms',
    }),
    say: msg('AN-tee-bod-ee DRUG KON-juh-git', {id: 'glossary.terms.adc.say'}),
    text: msg(
      'A drug in two parts. One part finds the cancer cell. The other part kills it. It can have side effects too.',
      {id: 'glossary.terms.adc'},
    ),
    sources: ['nci-dict-adc'],
  },
  {
    id: 'immunotherapy',
    form: 'term',
    title: msg('immunotherapy', {id: 'glossary.terms.immunotherapy.title'}),
    forms: msg('immunotherapy|immunotherapies', {id: 'glossary.terms.immunotherapy.forms'}),
    say: msg('ih-MYOO-noh-THAIR-uh-pee', {id: 'glossary.terms.immunotherapy.say'}),
    text: msg('Treatment that helps the body fight the cancer with its own defenses.', {
      id: 'glossary.terms.immunotherapy',
    }),
    sources: ['komen-immuno'],
  },
  {
    id: 'checkpoint',
    form: 'term',
    title: msg('checkpoint inhibitor', {id: 'glossary.terms.checkpoint.title'}),
    forms: msg('checkpoint inhibitor|checkpoint inhibitors', {
      id: 'glossary.terms.checkpoint.forms',
    }),
    say: msg('CHEK-poynt in-HIB-ih-ter', {id: 'glossary.terms.checkpoint.say'}),
    text: msg(
      'A kind of immunotherapy. It takes off a brake, so that the body can fight the cancer.',
      {id: 'glossary.terms.checkpoint'},
    ),
    sources: ['komen-immuno', 'nci-dict-pdl1'],
  },
  {
    id: 'bone-drugs',
    form: 'term',
    title: msg('bone-building drug', {id: 'glossary.terms.bone-drugs.title'}),
    forms: msg(
      'bone-building drug|bone-building drugs|bone-strengthening drug|bone-strengthening drugs|bisphosphonate|bisphosphonates|denosumab',
      {id: 'glossary.terms.bone-drugs.forms'},
    ),
    say: msg('BOHN BIL-ding drug', {id: 'glossary.terms.bone-drugs.say'}),
    text: msg(
      'A drug that makes bones stronger and lowers the risk of breaks and pain. Bisphosphonates are one kind. It is best to see a dentist first.',
      {id: 'glossary.terms.bone-drugs'},
    ),
    sources: ['acs-bone'],
  },
  {
    id: 'fracture',
    form: 'term',
    title: msg('fracture', {id: 'glossary.terms.fracture.title'}),
    forms: msg('fracture|fractures', {id: 'glossary.terms.fracture.forms'}),
    say: msg('FRAK-cher', {id: 'glossary.terms.fracture.say'}),
    text: msg('A broken bone. Cancer in a bone can make it weak.', {
      id: 'glossary.terms.fracture',
    }),
    sources: ['acs-bone'],
  },
  {
    id: 'adjuvant',
    form: 'term',
    title: msg('adjuvant treatment', {id: 'glossary.terms.adjuvant.title'}),
    forms: msg('adjuvant treatment|adjuvant therapy|adjuvant', {
      id: 'glossary.terms.adjuvant.forms',
    }),
    say: msg('AJ-uh-vunt TREET-munt', {id: 'glossary.terms.adjuvant.say'}),
    text: msg('Treatment given to lower the chance that cancer comes back.', {
      id: 'glossary.terms.adjuvant',
    }),
    sources: ['nccn-iii-p77', 'komen-glossary'],
  },
  {
    id: 'side-effect',
    form: 'term',
    title: msg('side effect', {id: 'glossary.terms.side-effect.title'}),
    forms: msg('side effect|side effects', {id: 'glossary.terms.side-effect.forms'}),
    say: msg('SYD ih-fekt', {id: 'glossary.terms.side-effect.say'}),
    text: msg('A problem that a treatment causes, in the body or in how you feel.', {
      id: 'glossary.terms.side-effect',
    }),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'symptom',
    form: 'term',
    title: msg('symptom', {id: 'glossary.terms.symptom.title'}),
    forms: msg('symptom|symptoms', {id: 'glossary.terms.symptom.forms'}),
    say: msg('SIMP-tum', {id: 'glossary.terms.symptom.say'}),
    text: msg(
      'Something you feel that may be a sign of illness, such as pain or being very tired.',
      {id: 'glossary.terms.symptom'},
    ),
    sources: ['nci-dict-symptom'],
  },
  {
    id: 'lymphedema',
    form: 'term',
    title: msg('lymphedema', {id: 'glossary.terms.lymphedema.title'}),
    forms: msg('lymphedema', {id: 'glossary.terms.lymphedema.forms'}),
    say: msg('lim-fuh-DEE-muh', {id: 'glossary.terms.lymphedema.say'}),
    text: msg(
      'Swelling from fluid that builds up, often in an arm after nodes are removed or treated.',
      {id: 'glossary.terms.lymphedema'},
    ),
    sources: ['nccn-melanoma-p90', 'ucsf-lymphedema'],
  },
  {
    id: 'complementary',
    form: 'term',
    title: msg('complementary therapy', {id: 'glossary.terms.complementary.title'}),
    forms: msg(
      'complementary therapy|complementary therapies|complementary|integrative therapy|integrative',
      {id: 'glossary.terms.complementary.forms'},
    ),
    say: msg('kom-pluh-MEN-tuh-ree THAIR-uh-pee', {id: 'glossary.terms.complementary.say'}),
    text: msg(
      'Something used along with cancer treatment to help you feel better, such as yoga. “Alternative” means used in place of treatment, and that is not safe.',
      {id: 'glossary.terms.complementary'},
    ),
    sources: ['komen-glossary'],
  },
  {
    id: 'palliative',
    form: 'term',
    title: msg('palliative care', {id: 'glossary.terms.palliative.title'}),
    forms: msg('palliative care|palliative', {id: 'glossary.terms.palliative.forms'}),
    say: msg('PAL-ee-uh-tiv KAIR', {id: 'glossary.terms.palliative.say'}),
    text: msg(
      'Extra care for pain, other symptoms and stress. It can start at any stage, along with cancer treatment. It is not the same as hospice.',
      {id: 'glossary.terms.palliative'},
    ),
    sources: ['acs-palliative', 'acs-hospice'],
  },
  {
    id: 'hospice',
    form: 'term',
    title: msg('hospice', {id: 'glossary.terms.hospice.title'}),
    forms: msg('hospice|hospice care', {id: 'glossary.terms.hospice.forms'}),
    say: msg('HOS-pis', {id: 'glossary.terms.hospice.say'}),
    text: msg(
      'Care for comfort when treatment can no longer control the cancer and a person is likely to live about 6 months or less.',
      {id: 'glossary.terms.hospice'},
    ),
    sources: ['acs-hospice'],
  },
  {
    id: 'distress',
    form: 'term',
    title: msg('distress', {id: 'glossary.terms.distress.title'}),
    forms: msg('distress|distressed', {id: 'glossary.terms.distress.forms'}),
    say: msg('dih-STRES', {id: 'glossary.terms.distress.say'}),
    text: msg('Hard feelings, such as worry or sadness, that make it hard to cope.', {
      id: 'glossary.terms.distress',
    }),
    sources: ['acs-distress'],
  },
  {
    id: 'clinical-trial',
    form: 'term',
    title: msg('clinical trial', {id: 'glossary.terms.clinical-trial.title'}),
    forms: msg('clinical trial|clinical trials|clinical study|clinical studies', {
      id: 'glossary.terms.clinical-trial.forms',
    }),
    say: msg('KLIN-ih-kul TRY-ul', {id: 'glossary.terms.clinical-trial.say'}),
    text: msg(
      'A study with people who choose to take part. It shows how safe a test or treatment is, or how well it works.',
      {id: 'glossary.terms.clinical-trial'},
    ),
    sources: ['nccn-0-p42', 'cancernet-trials'],
  },
  {
    id: 'phase',
    form: 'term',
    title: msg('phase (of a trial)', {id: 'glossary.terms.phase.title'}),
    forms: msg('phase|phases', {id: 'glossary.terms.phase.forms'}),
    say: msg('FAYZ', {id: 'glossary.terms.phase.say'}),
    text: msg(
      'A step in testing a treatment. Phase 1 looks for a safe dose. Phase 2 looks at how well it works. Phase 3 compares it with the best treatment of today.',
      {id: 'glossary.terms.phase'},
    ),
    sources: ['rush-trials'],
  },
  {
    id: 'placebo',
    form: 'term',
    title: msg('placebo', {id: 'glossary.terms.placebo.title'}),
    forms: msg('placebo|placebos', {id: 'glossary.terms.placebo.forms'}),
    say: msg('pluh-SEE-boh', {id: 'glossary.terms.placebo.say'}),
    text: msg(
      'Something that looks like the drug but has no drug in it. It is seldom used in cancer trials. You are told before you join if it may be used.',
      {id: 'glossary.terms.placebo'},
    ),
    sources: ['cancernet-trials'],
  },
  {
    id: 'informed-consent',
    form: 'term',
    title: msg('informed consent', {id: 'glossary.terms.informed-consent.title'}),
    forms: msg('informed consent', {id: 'glossary.terms.informed-consent.forms'}),
    say: msg('in-FORMD kun-SENT', {id: 'glossary.terms.informed-consent.say'}),
    text: msg(
      'You learn the facts, good and bad, before you say yes or no. You can ask all you want, and you can say no.',
      {id: 'glossary.terms.informed-consent'},
    ),
    sources: ['rimuhc-trials', 'nci-directives-2000'],
  },
  {
    id: 'standard-care',
    form: 'term',
    title: msg('standard of care', {id: 'glossary.terms.standard-care.title'}),
    forms: msg('standard of care|standard treatment|standard treatments|usual care', {
      id: 'glossary.terms.standard-care.forms',
    }),
    say: msg('STAN-derd uv KAIR', {id: 'glossary.terms.standard-care.say'}),
    text: msg('The best treatment known right now.', {id: 'glossary.terms.standard-care'}),
    sources: ['cancernet-men-2019'],
  },
  {
    id: 'advance-directive',
    form: 'term',
    title: msg('advance directive', {id: 'glossary.terms.advance-directive.title'}),
    forms: msg('advance directive|advance directives|living will', {
      id: 'glossary.terms.advance-directive.forms',
    }),
    say: msg('ad-VANS duh-REK-tiv', {id: 'glossary.terms.advance-directive.say'}),
    text: msg(
      'A legal paper that says what care you want, or who decides for you, if you cannot speak for yourself.',
      {id: 'glossary.terms.advance-directive'},
    ),
    sources: ['acs-directives'],
  },
  {
    id: 'aromatase-inhibitor',
    form: 'term',
    title: msg('aromatase inhibitor', {id: 'glossary.terms.aromatase-inhibitor.title'}),
    forms: msg('aromatase inhibitor|aromatase inhibitors', {
      id: 'glossary.terms.aromatase-inhibitor.forms',
    }),
    say: msg('uh-ROH-muh-tays in-HIB-ih-ter', {id: 'glossary.terms.aromatase-inhibitor.say'}),
    text: msg(
      'A hormone therapy pill. It is for after menopause, or goes with drugs that rest the ovaries. One is letrozole.',
      {id: 'glossary.terms.aromatase-inhibitor'},
    ),
    sources: ['bcn-palbociclib'],
  },
  {
    id: 'biomarker',
    form: 'term',
    title: msg('biomarker', {id: 'glossary.terms.biomarker.title'}),
    forms: msg('biomarker|biomarkers|biomarker test|biomarker tests|biomarker testing', {
      id: 'glossary.terms.biomarker.forms',
    }),
    say: msg('BY-oh-mar-ker', {id: 'glossary.terms.biomarker.say'}),
    text: msg(
      'Something in the cancer, such as a protein or a gene change, that a test can find. It can show which drugs may work.',
      {id: 'glossary.terms.biomarker'},
    ),
    sources: ['lbbc-biomarkers'],
  },
  {
    id: 'immune-system',
    form: 'term',
    title: msg('immune system', {id: 'glossary.terms.immune-system.title'}),
    forms: msg('immune system|immune', {id: 'glossary.terms.immune-system.forms'}),
    say: msg('ih-MYOON SIS-tum', {id: 'glossary.terms.immune-system.say'}),
    text: msg('The body’s own defenses, which fight germs and illness.', {
      id: 'glossary.terms.immune-system',
    }),
    sources: ['komen-immuno'],
  },
  {
    id: 'opioid',
    form: 'term',
    title: msg('opioid', {id: 'glossary.terms.opioid.title'}),
    forms: msg('opioid|opioids', {id: 'glossary.terms.opioid.forms'}),
    say: msg('OH-pee-oyd', {id: 'glossary.terms.opioid.say'}),
    text: msg(
      'A strong drug for medium or severe pain. Your team plans with you how to use it in a safe way.',
      {id: 'glossary.terms.opioid'},
    ),
    sources: ['acs-opioids'],
  },
  {
    id: 'acupuncture',
    form: 'term',
    title: msg('acupuncture', {id: 'glossary.terms.acupuncture.title'}),
    forms: msg('acupuncture', {id: 'glossary.terms.acupuncture.forms'}),
    say: msg('AK-yoo-punk-cher', {id: 'glossary.terms.acupuncture.say'}),
    text: msg(
      'Very thin needles are put into points of the skin. It may help with some side effects.',
      {id: 'glossary.terms.acupuncture'},
    ),
    sources: ['komen-glossary'],
  },
];

const content: CancerGlossaryContent = {
  heading: msg('Cancer words in plain language', {id: 'glossary.heading'}),
  lead,
  search: msg('Find a word', {id: 'glossary.search'}),
  counts: {
    one: msg('{count} word', {id: 'glossary.count.one', desc: 'Keep {count}'}),
    other: msg('{count} words', {id: 'glossary.count.other', desc: 'Keep {count}'}),
  },
  none: msg(
    'No word here matches “{query}”. Try fewer letters, or ask your care team what it means.',
    {id: 'glossary.none', desc: 'Keep {query}'},
  ),
  letters: msg('Go to a letter', {id: 'glossary.letters'}),
  other: msg('In {language}', {
    id: 'glossary.other',
    desc: 'Stands before the word in another language. Keep {language}',
  }),
  close: msg('Close', {id: 'glossary.close'}),
  sections: [
    {
      id: 'terms',
      heading: msg('Words from A to Z', {id: 'glossary.terms.heading'}),
      summary: msg('What each word means and how to say it', {id: 'glossary.terms.summary'}),
      passages: terms,
    },
  ],
  updated: '2026-11-22',
};

export default content;
