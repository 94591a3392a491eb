import {msg} from '@lit/localize';
import type {MarkedText} from './model.js';

/** The messages of `<language-switch>`; each language has its own. */
export interface LanguageSwitchMessages {
  readonly language: MarkedText;
  readonly offer: MarkedText;
  readonly decline: MarkedText;
  readonly forget: MarkedText;
}

const messages: LanguageSwitchMessages = {
  language: msg('Language', {
    id: 'interface.language',
    desc: 'Names the group of language buttons',
  }),
  offer: msg('Read in English', {
    id: 'switch.offer',
    desc: 'In each language: read in this language (Leer en español)',
  }),
  decline: msg('No, thank you', {id: 'switch.decline'}),
  forget: msg('Forget my language choice', {
    id: 'switch.forget',
    desc: 'Clears the language that this device keeps',
  }),
};

export default messages;
