/** The messages between the frame and its host page. */
export type FrameMessage = {readonly from: typeof sender} & (
  | {
      /** The host page listens to the frame. */
      readonly type: 'hello';
      /** True if the frame has the height that it reported. */
      readonly fits: boolean;
    }
  | {
      /** The height of the frame's content, in pixels. */
      readonly type: 'height';
      readonly height: number;
    }
  | {
      /** The distance of the place to scroll to from the top of the frame, and the frame's height. */
      readonly type: 'scroll';
      readonly top: number;
      readonly height: number;
    }
);

/** Identifies the messages, because windows also receive others. */
export const sender = 'recurrence-widgets';
