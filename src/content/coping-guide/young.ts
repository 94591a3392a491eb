import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const young: Section = {
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
      sources: ['dana-farber-sexual', 'ysc-fertility'],
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
      sources: ['komen-young'],
    },
    {
      id: 'early',
      text: msg('Distress is more common in younger people. So ask for help early.', {
        id: 'coping.young.early',
      }),
      sources: ['acs-distress'],
    },
  ],
};
