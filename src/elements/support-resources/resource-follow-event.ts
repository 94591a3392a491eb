import {NativeEvent} from '../../lib/safe-globals.js';

/** A phone, email, web or chat link of a resource was followed. */
export class ResourceFollowEvent extends NativeEvent {
  constructor(
    /** The id of the resource: from the built-in list, or the `id` of a hospital's own. */
    readonly resource: string,
    readonly channel: 'phone' | 'email' | 'web' | 'chat',
  ) {
    super('rw-resource-follow', {bubbles: true, composed: true});
  }
}
