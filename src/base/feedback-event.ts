import {NativeEvent} from '../lib/safe-globals.js';

/** `rw-feedback`: the reader says if the widget helped. It bubbles and crosses shadow roots. */
export class FeedbackEvent extends NativeEvent {
  constructor(
    /** True if the reader found the widget helpful. */
    readonly helpful: boolean,
  ) {
    super('rw-feedback', {bubbles: true, composed: true});
  }
}
