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
      /** The height of the frame's content with everything open, at the width that it has on paper, in pixels. */
      readonly type: 'paper';
      readonly height: number;
    }
  | {
      /** The distance of the place to scroll to from the top of the frame, and the frame's height. */
      readonly type: 'scroll';
      readonly top: number;
      readonly height: number;
    }
  | {
      /** The fragment of the host page's URL is the address of a section. */
      readonly type: 'section';
      readonly hash: string;
    }
);

/** Identifies the messages, because windows also receive others. */
export const sender = 'recurrence-widgets';

const sectionAddress =
  /^#(?:appointment|cancer|clinical|coping|diagnosis|recurrence|support|treatment)-[a-z]+-[\w-]{1,80}$/;

/** True for `#TAG-SECTION`. */
export const isSectionAddress = (hash: unknown): hash is string =>
  typeof hash === 'string' && sectionAddress.test(hash);

/** The width of a frame on paper, in pixels: fits Letter and A4 within the margins of a page. */
export const paperWidth = 640;
