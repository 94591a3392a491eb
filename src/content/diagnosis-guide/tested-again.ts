import {msg} from '@lit/localize';
import type {LinesPassage, Section} from '../model.js';

const markers: LinesPassage[] = [
  {
    id: 'her2-low',
    form: 'lines',
    title: msg('HER2-low and HER2-ultralow', {id: 'diagnosis.tested-again.her2-low.title'}),
    lines: [
      {
        id: 'her2-low-who',
        text: msg(
          'Many cancers that are called HER2-negative still have a little HER2. HER2-low means a lab score of 1+, or of 2+ with a negative test of the HER2 gene. HER2-ultralow means only a trace: faint staining in a tumor that older reports call HER2 0. Ask for the exact score.',
          {id: 'diagnosis.tested-again.her2-low-who'},
        ),
        facts: ['F225'],
        sources: ['bco-her2-status', 'fda-tdxd-ultralow-2025'],
      },
      {
        id: 'her2-low-means',
        text: msg(
          'If the cancer is metastatic, a drug such as trastuzumab deruxtecan (T-DXd) may be a choice. With hormone receptors, it can be used after hormone therapy for metastatic cancer has stopped working. Chemotherapy need not come first then. Without them, it usually comes first, and the score must be HER2-low.',
          {id: 'diagnosis.tested-again.her2-low-means'},
        ),
        facts: ['F225', 'F226'],
        sources: ['fda-tdxd-ultralow-2025', 'ascopost-tdxd-her2low-2022'],
      },
    ],
  },
  {
    id: 'brca',
    form: 'lines',
    title: msg('BRCA1 and BRCA2 (inherited)', {id: 'diagnosis.tested-again.brca.title'}),
    lines: [
      {
        id: 'brca-who',
        text: msg(
          'If your cancer has come back, nearby or far away, and you could get a PARP inhibitor, U.S. experts advise the test, whatever your family history. They also advise it if you were 65 or younger at diagnosis. At any age, they advise it for triple-negative cancer and for all men. They advise it too for people with Ashkenazi Jewish ancestors, or if your own or your family’s history points to a gene change. The same goes for a second breast cancer, in the same or the other breast.',
          {id: 'diagnosis.tested-again.brca-who'},
        ),
        facts: ['F214', 'F215', 'F216', 'F217', 'F250'],
        sources: ['asco-germline-2024', 'asco-germline-2024-recs', 'asco-men-2020'],
      },
      {
        id: 'brca-means',
        text: msg(
          'Then a PARP inhibitor, such as olaparib or talazoparib, may be a choice. It depends on your past treatment too. With an inherited change in another gene, PALB2, these drugs worked for many people in small studies of metastatic cancer. Ask about it.',
          {id: 'diagnosis.tested-again.brca-means'},
        ),
        facts: ['F218'],
        sources: ['brca-review-2024', 'asco-germline-2024-recs', 'asco-biomarkers-gc'],
      },
    ],
  },
  {
    id: 'pik3ca',
    form: 'lines',
    title: msg('PIK3CA, AKT1 and PTEN', {id: 'diagnosis.tested-again.pik3ca.title'}),
    lines: [
      {
        id: 'pik3ca-who',
        text: msg(
          'People whose metastatic cancer has hormone receptors and is HER2-negative. U.S. experts advise these tests to choose the next medicine. Ask for the PIK3CA test as soon as the cancer is back. A blood test can find a change. If it shows none, the tumor itself should be tested.',
          {
            id: 'diagnosis.tested-again.pik3ca-who',
          },
        ),
        facts: ['F221', 'F252', 'F275', 'F276'],
        sources: [
          'asco-biomarkers-2024',
          'asco-hr-mbc-2024',
          'asco-biomarkers-2022-abstract',
          'asco-hr-mbc-2021',
          'fda-snapshot-itovebi',
        ],
      },
      {
        id: 'pik3ca-means',
        text: msg(
          'A drug may be added to hormone therapy. If a PIK3CA change is found, and the cancer came back during hormone therapy given after surgery or within 12 months after it ended, inavolisib with palbociclib and fulvestrant can be a first treatment. Examples for later are capivasertib for a change in PIK3CA, AKT1 or PTEN, and alpelisib for PIK3CA. Everolimus needs no gene test. They can cause high blood sugar, diarrhea or a rash.',
          {id: 'diagnosis.tested-again.pik3ca-means'},
        ),
        facts: ['F222', 'F275', 'F276'],
        sources: [
          'asco-biomarkers-2024',
          'asco-hr-mbc-2024',
          'fda-snapshot-itovebi',
          'openfda-itovebi-label',
        ],
      },
    ],
  },
  {
    id: 'esr1',
    form: 'lines',
    title: msg('ESR1', {id: 'diagnosis.tested-again.esr1.title'}),
    lines: [
      {
        id: 'esr1-who',
        text: msg(
          'People with the same type of cancer, if it grows again on hormone therapy. This change mostly shows up then, so it is looked for again.',
          {id: 'diagnosis.tested-again.esr1-who'},
        ),
        facts: ['F221'],
        sources: ['asco-biomarkers-2024', 'modpathol-esr1', 'asco-hr-mbc-2024'],
      },
      {
        id: 'esr1-means',
        text: msg(
          'Some hormone drugs may no longer work well. A different pill, such as elacestrant, imlunestrant or vepdegestrant, may be a choice.',
          {id: 'diagnosis.tested-again.esr1-means'},
        ),
        facts: ['F234', 'F277', 'F235'],
        sources: [
          'asco-biomarkers-2024',
          'modpathol-esr1',
          'asco-hr-mbc-2024',
          'ascopost-imlunestrant-2025',
          'curetoday-veppanu-2026',
        ],
      },
    ],
  },
  {
    id: 'pd-l1',
    form: 'lines',
    title: msg('PD-L1', {id: 'diagnosis.tested-again.pd-l1.title'}),
    lines: [
      {
        id: 'pd-l1-who',
        text: msg(
          'People whose cancer is triple-negative (no estrogen, progesterone or HER2 receptors) and is metastatic, or came back where surgery cannot take it out. If it is metastatic, the test belongs at the start, because it helps to decide between two first plans.',
          {id: 'diagnosis.tested-again.pd-l1-who'},
        ),
        facts: ['F188'],
        sources: [
          'acs-gene-protein-tests',
          'asco-biomarkers-gc',
          'ascopost-trodelvy-tnbc-2026',
          'targetedonc-nccn-2026',
        ],
      },
      {
        id: 'pd-l1-means',
        text: msg(
          'If enough PD-L1 is found (a score, CPS, of 10 or more), immunotherapy (drugs that help your own defenses) is more likely to help. It may be given with chemotherapy or, in its place, with sacituzumab govitecan, a drug that carries chemotherapy to the cancer cells.',
          {id: 'diagnosis.tested-again.pd-l1-means'},
        ),
        facts: ['F184', 'F188'],
        sources: ['acs-gene-protein-tests', 'asco-biomarkers-gc', 'ascopost-trodelvy-tnbc-2026'],
      },
    ],
  },
];

export const testedAgain: Section = {
  id: 'tested-again',
  heading: msg('Why is the cancer tested again?', {id: 'diagnosis.tested-again.heading'}),
  summary: msg('It can change, and the new result helps choose treatment.', {
    id: 'diagnosis.tested-again.summary',
  }),
  labels: [
    msg('Who may be tested', {id: 'diagnosis.tested-again.label-who'}),
    msg('What it may mean', {id: 'diagnosis.tested-again.label-means'}),
  ],
  passages: [
    {
      id: 'receptors',
      text: msg(
        'The new biopsy is checked for **hormone receptors** (spots where hormones attach) and **HER2** (a protein that helps cells grow). Often they are the same as in the first cancer. But they can change.',
        {id: 'diagnosis.tested-again.receptors'},
      ),
      facts: ['F47'],
      sources: ['komen-recurrence', 'mayo-2022', 'asco-biomarkers-gc'],
    },
    {
      id: 'ask',
      text: msg(
        'The new result helps to choose your treatment. Ask for it each time you have a biopsy. Ask too if your HER2 result was 0 with no staining at all, 0 with faint staining, 1+ or 2+.',
        {id: 'diagnosis.tested-again.ask'},
      ),
      facts: ['F227'],
      sources: ['bco-biopsy-recurrence', 'cityofhope-her2', 'fda-tdxd-ultralow-2025'],
    },
    {
      id: 'two-kinds',
      title: msg('Two kinds of gene test', {id: 'diagnosis.tested-again.two-kinds.title'}),
      text: msg(
        '**Biomarker tests** look for changes in the cancer. They use a piece of it, or often blood. **Inherited gene tests** look for changes that you were born with. They use blood or saliva (spit). One does not replace the other.',
        {id: 'diagnosis.tested-again.two-kinds'},
      ),
      sources: ['acs-biomarker-own', 'force-biomarkers', 'nci-genetic-testing'],
    },
    {
      id: 'family',
      text: msg(
        'A change that you were born with may matter to your family too. Relatives, women and men, can be offered a test. A genetic counselor can explain what a result means for you and for them.',
        {id: 'diagnosis.tested-again.family'},
      ),
      facts: ['F216', 'F219'],
      sources: ['nci-genetic-testing', 'force-biomarkers', 'asco-germline-2024-recs'],
    },
    ...markers,
    {
      id: 'wider',
      text: msg(
        'For a metastatic cancer with few options left, tests such as MSI, tumor mutational burden or NTRK may open a treatment that is not tied to breast cancer.',
        {id: 'diagnosis.tested-again.wider'},
      ),
      facts: ['F251'],
      sources: ['asco-biomarkers-gc', 'asco-biomarkers-2022-abstract'],
    },
    {
      id: 'limits',
      form: 'note',
      text: msg(
        'These tests do not help everyone. Sometimes no drug fits what they find. The drugs named here are examples, not a full list.',
        {id: 'diagnosis.tested-again.limits'},
      ),
      sources: ['acs-biomarker-own'],
    },
  ],
};
