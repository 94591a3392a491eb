/** The reader says whether the widget helped: `rw-feedback`. It bubbles, crosses shadow roots, and says no more. */
export class FeedbackEvent extends Event {
  constructor(readonly helpful: boolean) {
    super('rw-feedback', {bubbles: true, composed: true});
  }
}
