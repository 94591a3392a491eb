/** The questions of `<treatment-options>` and the messages around its list. */
import {msg} from '@lit/localize';
import type {ChoicesMessages} from './types.js';

const choices: ChoicesMessages = {
  intro: msg('Answer what you know, and leave the rest.', {id: 'treatment.choices.intro'}),
  questions: {
    kind: {
      question: msg('Where is the cancer now?', {id: 'treatment.choices.kind'}),
      answers: {
        local: msg('In the breast, the scar or the chest wall', {
          id: 'treatment.choices.kind.local',
        }),
        regional: msg('In lymph nodes under the arm', {id: 'treatment.choices.kind.regional'}),
        collarbone: msg('In lymph nodes by the collarbone or the breastbone', {
          id: 'treatment.choices.kind.collarbone',
        }),
        metastatic: msg('Farther away (distant, or metastatic)', {
          id: 'treatment.choices.kind.metastatic',
        }),
      },
    },
    type: {
      question: msg('Is it invasive, or non-invasive (DCIS)?', {id: 'treatment.choices.type'}),
      hint: msg('The report of the biopsy says it.', {id: 'treatment.choices.type.hint'}),
      answers: {
        invasive: msg('Invasive', {id: 'treatment.choices.type.invasive'}),
        dcis: msg('Non-invasive (DCIS)', {id: 'treatment.choices.type.dcis'}),
      },
    },
    surgery: {
      question: msg('What was your first breast surgery?', {id: 'treatment.choices.surgery'}),
      answers: {
        lumpectomy: msg('Lumpectomy (took out the lump, kept the breast)', {
          id: 'treatment.choices.surgery.lumpectomy',
        }),
        mastectomy: msg('Mastectomy (took off the whole breast)', {
          id: 'treatment.choices.surgery.mastectomy',
        }),
        none: msg('No surgery', {id: 'treatment.choices.surgery.none'}),
      },
    },
    place: {
      question: msg('Where in the body?', {id: 'treatment.choices.place'}),
      answers: {
        bones: msg('Bones', {id: 'treatment.choices.place.bones'}),
        lungs: msg('Lungs', {id: 'treatment.choices.place.lungs'}),
        liver: msg('Liver', {id: 'treatment.choices.place.liver'}),
        brain: msg('Brain', {id: 'treatment.choices.place.brain'}),
        skin: msg('Skin or chest wall', {id: 'treatment.choices.place.skin'}),
        belly: msg('Lining of the belly', {id: 'treatment.choices.place.belly'}),
        nodes: msg('Lymph nodes far from the breast', {id: 'treatment.choices.place.nodes'}),
        other: msg('Another place', {id: 'treatment.choices.place.other'}),
      },
    },
    radiation: {
      question: msg('Did this place have radiation before?', {id: 'treatment.choices.radiation'}),
      hint: msg('Radiation is treatment with strong beams that kill cancer cells.', {
        id: 'treatment.choices.radiation.hint',
      }),
      farHint: msg(
        'Radiation to the breast does not count here. If there are several places, answer for the one that troubles you most.',
        {id: 'treatment.choices.radiation.far-hint'},
      ),
      answers: {
        yes: msg('Yes', {id: 'treatment.choices.radiation.yes'}),
        no: msg('No', {id: 'treatment.choices.radiation.no'}),
      },
    },
    receptors: {
      question: msg('What do the newest lab tests say?', {id: 'treatment.choices.receptors'}),
      hint: msg(
        'HER2-low and HER2-ultralow count as HER2 negative here. The list says when they matter.',
        {id: 'treatment.choices.receptors.hint'},
      ),
      answers: {
        'hr-positive': msg('Hormone receptor positive and HER2 negative', {
          id: 'treatment.choices.receptors.hr-positive',
        }),
        'her2-and-hr-positive': msg('HER2 positive, with hormone receptors', {
          id: 'treatment.choices.receptors.her2-and-hr-positive',
        }),
        'her2-only': msg('HER2 positive, without hormone receptors', {
          id: 'treatment.choices.receptors.her2-only',
        }),
        'her2-positive': msg('HER2 positive, hormone receptors not known', {
          id: 'treatment.choices.receptors.her2-positive',
        }),
        'triple-negative': msg('Triple-negative', {
          id: 'treatment.choices.receptors.triple-negative',
        }),
      },
    },
    medicines: {
      question: msg('Which medicines did you have before?', {id: 'treatment.choices.medicines'}),
      answers: {
        'hormone-recent': msg('A hormone therapy pill now, or until less than 12 months ago', {
          id: 'treatment.choices.medicines.hormone-recent',
        }),
        'hormone-earlier': msg('A hormone therapy pill that ended longer ago', {
          id: 'treatment.choices.medicines.hormone-earlier',
        }),
        cdk46: msg('A CDK4/6 inhibitor', {id: 'treatment.choices.medicines.cdk46'}),
        'her2-recent': msg('Medicine against HER2 in the last 6 months', {
          id: 'treatment.choices.medicines.her2-recent',
        }),
        none: msg('None of these', {id: 'treatment.choices.medicines.none'}),
      },
    },
  },

  unknown: msg('I don’t know', {id: 'treatment.choices.unknown'}),
  several: msg('Choose all that apply.', {id: 'treatment.choices.several'}),
  clear: {
    button: msg('Clear my answers about the cancer', {id: 'treatment.choices.clear'}),
    cleared: msg('Your answers are cleared, on all parts of this page.', {
      id: 'treatment.choices.cleared',
    }),
    undo: msg('Bring them back', {id: 'treatment.choices.undo-clear'}),
    restored: msg('Your answers are back.', {id: 'treatment.choices.restored'}),
  },
  shared: {
    storage: {
      off: msg(
        'Your answers stay on this page, and other parts of it use them too. They are gone when you close it.',
        {id: 'treatment.choices.storage.off'},
      ),
      on: msg(
        'Your answers are kept on this device, in this browser, and are not sent to anyone. Others who use this browser can see them. You can clear them below.',
        {id: 'treatment.choices.storage.on'},
      ),
      failed: msg(
        'This browser does not let us keep your answers. They are gone when you close this page.',
        {id: 'treatment.choices.storage.failed'},
      ),
    },
    takenFrom: {
      'clinical-trials': msg(
        'What you answered under “Clinical trials” is filled in. Change it if it is wrong.',
        {id: 'treatment.choices.taken.trials'},
      ),
      device: msg('What you answered on an earlier visit is filled in. Change it if it is wrong.', {
        id: 'treatment.choices.taken.device',
      }),
      page: msg(
        'What you answered on another part of this page is filled in. Change it if it is wrong.',
        {id: 'treatment.choices.taken.page'},
      ),
    },
  },
  result: msg('To talk over with your care team', {id: 'treatment.choices.result'}),
  general: msg('You have not answered yet, so this list is a general one.', {
    id: 'treatment.choices.general',
  }),
  advice: msg(
    'This is information for a talk, and never advice. Your team knows you. Your plan may be different. “Common” means that many people notice it. “Rare” means that very few do.',
    {id: 'treatment.choices.advice'},
  ),
  frequencies: {
    often: msg('Often talked about', {id: 'treatment.choices.often'}),
    sometimes: msg('Talked about in some cases', {id: 'treatment.choices.sometimes'}),
    less: msg('Less likely, and why', {id: 'treatment.choices.less'}),
  },
  new: msg('Added', {id: 'treatment.choices.new'}),
  changed: msg('Changed', {id: 'treatment.choices.changed'}),
  updated: msg('The list below is up to date. New: {new}. Changed: {changed}.', {
    id: 'treatment.choices.updated',
    desc: 'Keep {new} and {changed}: both are numbers',
  }),
  gone: msg('No longer in the list: {names}.', {
    id: 'treatment.choices.gone',
    desc: 'Keep {names}: a list of treatments',
  }),
};

export default choices;
