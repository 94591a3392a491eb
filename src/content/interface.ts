/** The messages that all widgets share: labels, notices, the names of the types of recurrence. */
import {msg} from '@lit/localize';
import type {InterfaceMessages} from './model.js';

const messages: InterfaceMessages = {
  format: msg('en-US', {
    id: 'interface.format',
    desc: 'Not shown: the BCP 47 tag whose dates and numbers this language uses',
  }),
  language: msg('Language', {
    id: 'interface.language',
    desc: 'Names the group of language buttons',
  }),
  inShort: msg('In short', {
    id: 'interface.in-short',
    desc: 'Above the three lines that sum up a widget',
  }),
  contents: msg('On this page', {id: 'interface.contents'}),
  sources: msg('Where this comes from', {
    id: 'interface.sources',
    desc: 'Opens the list of sources of a section',
  }),
  undated: msg('no date given', {id: 'interface.undated', desc: 'A source that prints no date'}),
  inLanguage: msg('in {language}', {
    id: 'interface.in-language',
    desc: 'The language of a source that is not the language of the page. Keep {language}',
  }),
  newTab: msg('opens in a new tab', {id: 'interface.new-tab'}),
  updated: msg('Text last changed on {date}.', {id: 'interface.updated', desc: 'Keep {date}'}),
  checkedIn: msg(
    'Medicines and other facts that change: checked against published sources in {month}.',
    {
      id: 'interface.checked',
      desc: 'Keep {month}. By reading the sources; it must not sound as if a clinician had checked',
    },
  ),
  reviewed: msg('Reviewed by {name} on {date}.', {
    id: 'interface.reviewed',
    desc: 'Keep {name} and {date}',
  }),
  reviewedUndated: msg('Reviewed by {name}.', {
    id: 'interface.reviewed-undated',
    desc: 'Keep {name}',
  }),
  notReviewed: msg('Not yet reviewed by a clinician.', {id: 'interface.not-reviewed'}),
  disclaimer: msg(
    'This page gives information. It is not medical advice. Your care team knows you and can answer your questions.',
    {id: 'interface.disclaimer'},
  ),
  emergency: msg('If this is an emergency, call [911](tel:911).', {id: 'interface.emergency'}),
  top: msg('Back to the top', {id: 'interface.top'}),
  loadFailed: msg('This part did not load. Check your connection.', {
    id: 'interface.load-failed',
  }),
  retry: msg('Try again', {id: 'interface.retry'}),
  kinds: {
    local: msg('Local', {id: 'interface.kind.local'}),
    regional: msg('Regional', {id: 'interface.kind.regional'}),
    distant: msg('Distant', {id: 'interface.kind.distant'}),
  },
};

export default messages;
