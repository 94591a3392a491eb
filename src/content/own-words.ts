/** What stands beside words that a hospital has put in place of ours. */
import {msg} from '@lit/localize';
import type {MarkedText} from './model.js';

/** The words about a hospital's own words. Braces mark what is filled in. */
export interface OverridesMessages {
  /** The hospital, where the file does not name it. */
  readonly hospital: MarkedText;
  /** Ends a section that has such words. */
  readonly footnote: MarkedText;
  /** Ends a widget that has such words. */
  readonly legend: MarkedText;
  readonly approved: MarkedText;
  readonly approvedUndated: MarkedText;
}

const words: OverridesMessages = {
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

export default words;
