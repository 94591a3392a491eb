/** The messages of the controls for sections: opening all of them, and copying a link to one. */
import {msg} from '@lit/localize';

export interface SectionToolMessages {
  readonly openAll: string;
  readonly closeAll: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Labels the link where the browser does not copy it. */
  readonly copyByHand: string;
}

const messages: SectionToolMessages = {
  openAll: msg('Open all sections', {id: 'sections.open-all'}),
  closeAll: msg('Close all sections', {id: 'sections.close-all'}),
  copyLink: msg('Copy link to this section', {id: 'sections.copy-link'}),
  copied: msg('Link copied.', {id: 'sections.copied'}),
  copyByHand: msg('Link to copy', {
    id: 'sections.copy-by-hand',
    desc: 'Label of a field with the link, if the browser did not copy it',
  }),
};

export default messages;
