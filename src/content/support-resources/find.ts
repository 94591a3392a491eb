import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const find: Section = {
  id: 'find',
  heading: msg('Find someone to call, write to or meet', {id: 'support.find.heading'}),
  summary: msg('Phone lines, groups, help with money, online communities', {
    id: 'support.find.summary',
  }),
  open: true,
  passages: [
    {
      id: 'acs',
      form: 'option',
      title: msg('American Cancer Society', {id: 'support.find.acs.title'}),
      text: msg(
        'Answers about cancer. Help to find rides, support groups and a place to stay, such as the free Hope Lodge near some cancer centers. The phone is answered at any hour; the chat, on weekdays.',
        {id: 'support.find.acs'},
      ),
      facts: ['F302'],
      sources: ['acs-navigators', 'acs-es', 'acs-expenses', 'acs-hope-lodge'],
    },
    {
      id: 'komen',
      form: 'option',
      title: msg('Susan G. Komen Breast Care Helpline', {id: 'support.find.komen.title'}),
      text: msg('Free. For anyone with a question about breast cancer, and for families.', {
        id: 'support.find.komen',
      }),
      facts: ['F123', 'F125'],
      sources: ['komen-2015', 'mbca-report-2014'],
    },
    {
      id: 'nci-cis',
      form: 'option',
      title: msg('National Cancer Institute', {id: 'support.find.nci-cis.title'}),
      text: msg(
        'Free. Answers about cancer, tests, treatment and clinical trials, from the government’s cancer institute. They know the cancer centers the institute has named, and have booklets for caregivers.',
        {id: 'support.find.nci-cis'},
      ),
      facts: ['F272', 'F314'],
      sources: ['nci-cis', 'nci-es-trials', 'unc-caregiver-guides', 'oncolink-second-opinion'],
    },
    {
      id: 'cancercare',
      form: 'option',
      title: msg('CancerCare Hopeline', {id: 'support.find.cancercare.title'}),
      text: msg(
        'Social workers who know about cancer answer. They listen, and help you look for support with money and daily life. There are groups too.',
        {id: 'support.find.cancercare'},
      ),
      sources: ['cancercare-counseling', 'cancercare-costs'],
    },
    {
      id: 'share',
      form: 'option',
      title: msg('SHARE Cancer Support (LatinaSHARE in Spanish)', {
        id: 'support.find.share.title',
      }),
      text: msg(
        'You talk with someone who has had breast cancer too. There are groups as well, some of them for people whose cancer has spread.',
        {id: 'support.find.share'},
      ),
      sources: ['share-jons-2025'],
    },
    {
      id: 'lbbc',
      form: 'option',
      title: msg('Living Beyond Breast Cancer helpline', {id: 'support.find.lbbc.title'}),
      text: msg(
        'Trained helpers who have had breast cancer listen to you. Also for metastatic breast cancer (it has reached other parts of the body).',
        {id: 'support.find.lbbc'},
      ),
      sources: ['mbca-report-2014'],
    },
    {
      id: 'csc',
      form: 'option',
      title: msg('Cancer Support Community helpline', {id: 'support.find.csc.title'}),
      text: msg(
        'Free. A guide listens, helps you make a plan, and finds help near you. For many other languages, they can bring an interpreter onto the call.',
        {id: 'support.find.csc'},
      ),
      sources: ['csc-languages-2022', 'csc-navigation-2022'],
    },
    {
      id: 'paf',
      form: 'option',
      text: msg(
        'Help when a health plan says no, when bills pile up, or when your job is at risk.',
        {id: 'support.find.paf'},
      ),
      sources: ['paf-debt', 'cancercare-costs'],
    },
    {
      id: 'triage',
      form: 'option',
      text: msg('Plain answers on the law, your job and your health plan.', {
        id: 'support.find.triage',
      }),
      sources: ['caringbridge-triage'],
    },
    {
      id: 'metavivor',
      form: 'option',
      text: msg(
        'Groups only for people with metastatic breast cancer, led by someone who has it too.',
        {id: 'support.find.metavivor'},
      ),
      sources: ['metavivor-groups'],
    },
    {
      id: 'mbca',
      form: 'option',
      text: msg(
        'Many aid groups that work together for people with metastatic breast cancer. A place to find more of them.',
        {id: 'support.find.mbca'},
      ),
      sources: ['mbca-story', 'breastcancer-org'],
    },
    {
      id: 'ysc',
      form: 'option',
      text: msg(
        'For people who were young, about 40 or younger, when they first had breast cancer.',
        {
          id: 'support.find.ysc',
        },
      ),
      sources: ['ysc-groups'],
    },
    {
      id: 'nueva-vida',
      form: 'option',
      text: msg('Help and groups in Spanish, around Washington, DC.', {
        id: 'support.find.nueva-vida',
      }),
      sources: ['nueva-vida-nbc'],
    },
    {
      id: 'touch',
      form: 'option',
      text: msg(
        'Works for and with Black people who have breast cancer. The National Cancer Institute lists it as a partner.',
        {id: 'support.find.touch'},
      ),
      facts: ['F307'],
      sources: ['nci-touchbbca'],
    },
    {
      id: 'lgbt-network',
      form: 'option',
      text: msg('Works for better cancer care for LGBTQ+ people, and has information.', {
        id: 'support.find.lgbt-network',
      }),
      facts: ['F330'],
      sources: ['cancer-network-work'],
    },
    {
      id: 'prepare',
      form: 'option',
      text: msg(
        'Free help, step by step, to write down which care you want (an advance directive).',
        {id: 'support.find.prepare'},
      ),
      facts: ['F293'],
      sources: ['polst-org-directives'],
    },
    {
      id: 'breastcancer-org',
      form: 'option',
      title: msg('Breastcancer.org and its community', {
        id: 'support.find.breastcancer-org.title',
      }),
      text: msg(
        'Articles, some of them in Spanish, and boards in English where people write to each other.',
        {
          id: 'support.find.breastcancer-org',
        },
      ),
      sources: ['breastcancer-org'],
    },
    {
      id: 'mayo-connect',
      form: 'option',
      title: msg('Mayo Clinic Connect: breast cancer group', {
        id: 'support.find.mayo-connect.title',
      }),
      text: msg(
        'Talks online with other people who have breast cancer. The clinic watches over them.',
        {
          id: 'support.find.mayo-connect',
        },
      ),
      sources: ['mayo-connect-2021', 'mayo-2022'],
    },
    {
      id: 'clinicaltrials-gov',
      form: 'option',
      title: msg('ClinicalTrials.gov: search for trials', {
        id: 'support.find.clinicaltrials-gov.title',
      }),
      text: msg(
        'A list of clinical trials (studies that test new treatments). Look for those that take people now. The National Cancer Institute’s line can search with you, also in Spanish.',
        {id: 'support.find.clinicaltrials-gov'},
      ),
      sources: ['clinicaltrials-gov', 'nci-es-trials'],
    },
  ],
};
