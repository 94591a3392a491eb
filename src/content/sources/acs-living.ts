/** The American Cancer Society: living with cancer, help, and planning ahead. */
import type {Source} from './source.js';

export default {
  'acs-waiting-results': {
    title: 'Waiting for Your Biopsy or Cytology Test Results',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/diagnosis-staging/tests/biopsy-and-cytology-tests/waiting-for-your-biopsy-or-cytology-test-results.html',
  },
  'acs-palliative': {
    title: 'What Is Palliative Care?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/palliative-care/what-is-palliative-care.html',
  },
  'acs-coping-recurrence': {
    title: 'Coping with Cancer Recurrence',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/survivorship/long-term-health-concerns/recurrence/coping-with-cancer-recurrence.html',
  },
  'acs-recurrence-emotions': {
    title: 'How do people cope emotionally when cancer recurs?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/survivorshipduringandaftertreatment/understandingrecurrence/whenyourcancercomesback/when-cancer-comes-back-coping-with-recurrence',
  },
  'acs-get-support': {
    title: 'When Cancer Comes Back: Get support',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/survivorshipduringandaftertreatment/understandingrecurrence/whenyourcancercomesback/when-cancer-comes-back-coping-with-recurrence-get-support',
  },
  'acs-anxiety': {
    title: 'Anxiety, Fear, and Depression',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/treatmentsandsideeffects/emotionalsideeffects/anxietyfearanddepression/anxiety,-fear,-and-depression',
  },
  'acs-distress': {
    title: 'What Is Distress?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/side-effects/emotional-mood-changes/distress/what-is-distress.html',
  },
  'acs-es': {
    title: 'Sociedad Americana Contra El Cáncer: información y recursos',
    language: 'es',
    publisher: 'Sociedad Americana Contra El Cáncer',
    address: 'https://www.cancer.org/es.html',
  },
  'acs-children': {
    title: 'Explaining Cancer to Children of Different Ages',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/caregivers/helping-children-when-a-family-member-has-cancer/dealing-with-treatment/intro.html',
  },
  'acs-tell-children': {
    title: 'How to Tell a Child That a Parent Has Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/children-and-cancer/when-a-family-member-has-cancer/dealing-with-diagnosis/how-to-tell-children.html',
  },
  'acs-ssdi': {
    title: 'Social Security Disability Insurance for People with Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/financial-insurance-matters/managing-health-insurance/social-security-disability-income-for-people-with-cancer.html',
  },
  'acs-bills': {
    title: 'If You Have Problems Paying a Medical Bill',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/cancer/financial-insurance-matters/managing-health-insurance/if-you-have-problems-paying-a-medical-bill.html',
  },
  'acs-expenses': {
    title: 'Programs and Resources to Help With Cancer-related Expenses',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/finding-and-paying-for-treatment/understanding-health-insurance/if-you-have-trouble-paying-a-bill/programs-and-resources-to-help-with-cancer-related-expenses.html',
  },
  'acs-directive-faq': {
    title: 'Advance directives: frequently asked questions',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/advance-directives/faqs.html',
  },
  'acs-directives': {
    title: 'Advance Directives',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/finding-and-paying-for-treatment/understanding-financial-and-legal-matters/advance-directives.html',
  },
  'acs-phases': {
    title: 'Phases of Clinical Trials',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/clinical-trials/phases-of-clinical-trials.html',
  },
  'acs-decide-trial': {
    title: 'Deciding Whether to Be Part of a Clinical Trial',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/treatment/treatments-and-side-effects/clinical-trials/what-you-need-to-know/who-does-clinical-trials.html',
  },
  'acs-consider-trial': {
    title: 'Clinical trials: things to consider',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/clinical-trials/things-to-consider.html',
  },
  'acs-hospice': {
    title: 'What Is Hospice Care?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/end-of-life-care/hospice-care/what-is-hospice-care.html',
  },
  'acs-navigators': {
    title: 'What Cancer Navigators Do',
    publisher: 'American Cancer Society',
    address: 'https://cancer.org/cancer/patient-navigation/what-cancer-navigators-do.html',
  },
  'acs-hope-lodge': {
    title: 'Hope Lodge',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/support-programs-and-services/patient-lodging/hope-lodge.html',
  },
  'acs-fear-older': {
    title: 'Living With Uncertainty: The Fear of Cancer Recurrence',
    publisher: 'American Cancer Society',
    date: '2013',
    address:
      'https://www.cancer.org/treatment/survivorshipduringandaftertreatment/understandingrecurrence/livingwithuncertainty/fear-of-cancer-recurrence-add-res',
  },
} satisfies Record<string, Source>;
