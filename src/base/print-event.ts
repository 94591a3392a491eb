import {NativeEvent} from '../lib/safe-globals.js';

/**
 * `rw-print`: the reader pressed a widget's print button, just before the browser's dialog opens; the dialog may
 * still be canceled. It bubbles and crosses shadow roots.
 */
export class PrintEvent extends NativeEvent {
  constructor(
    /** The id of the only section that is printed, as in the `sections` attribute, or '' for all. */
    readonly section: string,
  ) {
    super('rw-print', {bubbles: true, composed: true});
  }
}
