/** The messages that name the hospital's care team and its phone numbers (`care-name`, `care-phone`, …). */
import {msg} from '@lit/localize';
import type {MarkedText} from './model.js';

/** Lines with the numbers to call. Braces mark placeholders; a number becomes a link. */
export interface CareContactMessages {
  /** Used if the hospital does not name the team. */
  readonly team: MarkedText;
  readonly day: MarkedText;
  /** Follows `day`. */
  readonly night: MarkedText;
  /** Used if there is no number for the day. */
  readonly nightOnly: MarkedText;
}

const messages: CareContactMessages = {
  team: msg('Your care team', {id: 'care.team', desc: 'Stands for {team} below'}),
  day: msg('**{team}:** {phone}', {
    id: 'care.day',
    desc: 'Keep {team} and {phone}. No period: it also stands alone',
  }),
  night: msg('At night and on weekends: {phone}', {
    id: 'care.night',
    desc: 'Keep {phone}. Follows the number for the day. No period: it also stands alone',
  }),
  nightOnly: msg('**{team}**, at night and on weekends: {phone}', {
    id: 'care.night-only',
    desc: 'Keep {team} and {phone}. No period: it also stands alone',
  }),
};

export default messages;
