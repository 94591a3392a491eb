/**
 * Long words that need no entry in the glossary, reviewed one by one: everyday words, names, drugs
 * given as examples, and words that are explained where they are used.
 */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const everyday: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    ...list(`
      advocate anywhere available company department diagnosis employers everyday everywhere hospitals irregular
      medicaid medicare personal qualifies relatives specialist therapist uneven unsteady vegetables veterans
      advocate allergies already alternative another anybody anyone anything appetite arthritis
      automatic benefit calcium calendar camera caregiver caregivers communities confusion constipation
      counselor counselors deodorant depression diabetes diarrhea different disabilities disability emergency
      energy estimate everyone everything example examples exercise families general government harmless history hospital
      however information insurance interpreter lifeline likely medical medicine medicines meditation medium memory moderate
      natural national negative nobody nosebleed operation opinion oxygen pacemaker periods positive
      possible practical probably radio regular remember security separate serious several similar
      situation society something surgeon surgeons supplements surgery swallowing themselves understand
      uncomfortable usual usually video vitamin vitamins whatever wherever yesterday
    `),
    // Names.
    ...list(`
      american americans australia ayuda cancercare clinicaltrials coalition english foundation
      institute united washington ashkenazi ancestors
    `),
    // Drugs, each given as an example.
    ...list(`
      abemaciclib alpelisib anastrozole capecitabine capivasertib datopotamab deruxtecan duloxetine emtansine
      elacestrant everolimus exemestane fulvestrant govitecan imlunestrant inavolisib lapatinib
      letrozole metformin olaparib palbociclib pembrolizumab pertuzumab ribociclib sacituzumab
      talazoparib tamoxifen trastuzumab tucatinib vepdegestrant zoledronic
    `),
    // Explained where they are used.
    ...list(`
      acetyl-l-carnitine diarrhea expedited hepatitis inflammatory lobular lubricant lymphoma moisturizer
      mutational platelets pneumonia referral silicone supplement tetanus ultralow vagina vitamin water-soluble
      antibody collarbone decades fertility hypnosis infection infections inherited inhibitors
      menopause microscope ovaries platelets ultralow uterus saliva supportive survival therapies therapy
    `),
  ]),
  es: new Set(
    list(`
      anticuerpo linfoma mutacional inhibidores radiografía radiografías terapia terapias
    `),
  ),
};
