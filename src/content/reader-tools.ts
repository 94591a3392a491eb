/** The messages of the reader tools. */
import {msg} from '@lit/localize';
import type {ToolMessages} from './model.js';

const messages: ToolMessages = {
  tools: msg('Tools', {id: 'tools.tools', desc: 'Names the group of tools'}),
  print: {
    open: msg('Print', {id: 'tools.print'}),
    what: msg('What to print', {id: 'tools.print.what'}),
    everything: msg('Everything', {id: 'tools.print.everything'}),
    languages: msg('In which language', {id: 'tools.print.languages'}),
    both: msg('Both, side by side', {id: 'tools.print.both'}),
    now: msg('Print now', {id: 'tools.print.now'}),
    failed: msg('The other language could not be loaded. Check your connection and try again.', {
      id: 'tools.print.failed',
    }),
  },
  listen: {
    open: msg('Listen', {id: 'tools.listen'}),
    what: msg('It reads aloud the first part and every part that you have opened.', {
      id: 'tools.listen.what',
    }),
    start: msg('Start', {id: 'tools.listen.start'}),
    pause: msg('Pause', {id: 'tools.listen.pause'}),
    resume: msg('Go on', {id: 'tools.listen.resume'}),
    stop: msg('Stop', {id: 'tools.listen.stop'}),
    speed: msg('Speed', {id: 'tools.listen.speed'}),
    speeds: [
      msg('Slow', {id: 'tools.listen.slow'}),
      msg('Normal pace', {id: 'tools.listen.normal'}),
      msg('Fast', {id: 'tools.listen.fast'}),
    ],
    voice: msg('Voice', {id: 'tools.listen.voice'}),
    voiceKept: msg(
      'This device keeps the voice that you chose. To clear that, choose the first voice.',
      {id: 'tools.listen.voice-kept'},
    ),
    failed: msg('Your device did not start to read. Press “Go on” to try again.', {
      id: 'tools.listen.failed',
    }),
    silent: msg('This device has no voice for this language, so it cannot read aloud.', {
      id: 'tools.listen.silent',
    }),
  },
  size: {
    open: msg('Text size', {id: 'tools.size'}),
    sizes: [
      msg('Normal size', {id: 'tools.size.normal'}),
      msg('Large', {id: 'tools.size.large'}),
      msg('Very large', {id: 'tools.size.very-large'}),
    ],
  },
  feedback: {
    question: msg('Was this helpful?', {id: 'tools.feedback'}),
    yes: msg('Yes', {id: 'tools.feedback.yes'}),
    no: msg('Not really', {id: 'tools.feedback.no'}),
    thanks: msg('Thank you for telling us.', {id: 'tools.feedback.thanks'}),
  },
};

export default messages;
