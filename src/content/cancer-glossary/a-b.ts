import {msg} from '@lit/localize';
import type {TermPassage} from '../model.js';

export const termsAToB: TermPassage[] = [
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
    sources: ['nci-genetic-testing', 'brca-review-2024'],
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
    sources: ['acs-spread-men', 'nccn-iii-p77'],
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
    sources: ['bco-biopsy-recurrence', 'nccn-iii-p77'],
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
    sources: ['lbbc-tdxd-page', 'drugscom-datroway-hr-2025'],
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
    sources: ['bcorg-bone', 'acs-bone-mets'],
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
    sources: ['acs-hormone'],
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
