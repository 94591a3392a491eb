/** `rw-feedback`: the reader says if the widget helped. It bubbles and crosses shadow roots. */
export class FeedbackEvent extends Event {
  constructor(
    /** True if the reader found the widget helpful. */
    readonly helpful: boolean,
  ) {
    super('rw-feedback', {bubbles: true, composed: true});
  }
}
