/** A link to a place that helps was followed. */
export class ResourceFollowEvent extends Event {
  constructor(
    /** The place's id: of the widget's list, or the `id` of a hospital's own. */
    readonly resource: string,
    readonly channel: 'phone' | 'email' | 'web' | 'chat',
  ) {
    super('rw-resource-follow', {bubbles: true, composed: true});
  }
}
