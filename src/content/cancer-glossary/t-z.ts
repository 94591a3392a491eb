import {msg} from '@lit/localize';
import type {TermPassage} from '../model.js';

export const termsTToZ: TermPassage[] = [
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
    sources: ['acs-gene-protein-tests', 'mayo-2022'],
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
    sources: ['acs-imaging-spread', 'peacehealth-ultrasound'],
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
    sources: ['lbbc-blood-tests'],
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
];
