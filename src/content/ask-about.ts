/** The messages of “Ask about this”, which puts a question on the reader's list in the planner. */
import {msg} from '@lit/localize';
import type {AskAboutMessages} from './model.js';

const messages: AskAboutMessages = {
  ask: msg('Ask about this', {id: 'ask-about.ask'}),
  asked: msg('On your list in “Plan your visit.”', {id: 'ask-about.asked'}),
  doNotWait: msg('If it worries you, do not wait for the visit. Call your care team.', {
    id: 'ask-about.do-not-wait',
  }),
  notStored: msg('Your browser did not let us keep this question. Write it down.', {
    id: 'ask-about.not-stored',
  }),
  undo: msg('Undo', {id: 'ask-about.undo'}),
  open: msg('See your list', {id: 'ask-about.open'}),
  from: msg('From “{title}”', {
    id: 'ask-about.from',
    desc: 'Where a question on the list comes from. Keep {title}: the title of a page',
  }),
  questions: {
    treatment: msg('Could this be a treatment for me: {title}?', {
      id: 'ask-about.question.treatment',
      desc: 'Keep {title}: the name of a treatment',
    }),
    test: msg('Do I need this test: {title}?', {
      id: 'ask-about.question.test',
      desc: 'Keep {title}: the name of a test',
    }),
    sign: msg('I want to ask about this sign: {title}.', {
      id: 'ask-about.question.sign',
      desc: 'Keep {title}: a sign of cancer, such as “Bone pain or other pain”',
    }),
    term: msg('What does “{title}” mean for me?', {
      id: 'ask-about.question.term',
      desc: 'Keep {title}: a word from the glossary',
    }),
  },
};

export default messages;
