import {msg} from '@lit/localize';
import type {TermPassage} from '../model.js';

export const termsEToH: TermPassage[] = [
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
    sources: ['nccn-iv-p50', 'acs-men-hormone'],
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
    sources: ['nccn-iv-p50', 'nci-genetic-testing'],
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
    sources: ['bco-dict-hormone-receptor'],
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
    id: 'grade',
    form: 'term',
    title: msg('grade', {id: 'glossary.terms.grade.title'}),
    forms: msg('grade|grades', {id: 'glossary.terms.grade.forms'}),
    say: msg('GRAYD', {id: 'glossary.terms.grade.say'}),
    text: msg('How unlike normal cells the cancer cells look, and how fast they seem to grow.', {
      id: 'glossary.terms.grade',
    }),
    sources: ['webmd-recurrence-risk'],
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
    sources: ['nccn-iv-p50', 'acs-men-hormone', 'acs-hormone'],
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
    sources: ['bcorg-bone', 'acs-bone-mets'],
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
];
