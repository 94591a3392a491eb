/** What the frame and the page around it tell each other. */
export type FrameMessage = {readonly from: typeof sender} & (
  | {
      /** The page around it is there, and listens. */
      readonly type: 'hello';
      /** Whether the frame is as high now as it asked to be. */
      readonly fits: boolean;
    }
  | {
      /** The height of all that is in the frame, in pixels. */
      readonly type: 'height';
      readonly height: number;
    }
  | {
      /** What the reader asked for is this far from the top of the frame, whose height is so much. */
      readonly type: 'scroll';
      readonly top: number;
      readonly height: number;
    }
);

/** Stands in every message, because a window hears others too. */
export const sender = 'recurrence-widgets';
