/** The messages that attribute a hospital's own wording (overrides). */
import {msg} from '@lit/localize';
import type {MarkedText} from './model.js';

/** The messages of the attribution. Braces mark placeholders. */
export interface OverridesMessages {
  /** Used if the overrides file does not name the hospital. */
  readonly hospital: MarkedText;
  /** Shown at the end of each section with overrides. */
  readonly footnote: MarkedText;
  /** Shown at the end of each widget with overrides. */
  readonly legend: MarkedText;
  readonly approved: MarkedText;
  readonly approvedUndated: MarkedText;
}

const messages: OverridesMessages = {
  hospital: msg('this hospital', {id: 'own.hospital', desc: 'Stands for {hospital} below'}),
  footnote: msg('* Words of {hospital}. They do not come from the sources of this page.', {
    id: 'own.footnote',
    desc: 'Keep {hospital} and the star',
  }),
  legend: msg(
    'What is marked with * is in the words of {hospital}. It does not come from the sources of this page.',
    {id: 'own.legend', desc: 'Keep {hospital} and the star'},
  ),
  approved: msg('{name} approved it on {date}.', {
    id: 'own.approved',
    desc: 'Keep {name} and {date}. It: what is marked',
  }),
  approvedUndated: msg('{name} approved it.', {id: 'own.approved-undated', desc: 'Keep {name}'}),
};

export default messages;
