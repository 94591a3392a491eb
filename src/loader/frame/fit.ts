import {sender, type FrameMessage} from './message.js';

/**
 * Tells the page around the frame how high the content is, whenever that changes, and where to scroll
 * when the reader goes to a place: a page does not follow into a frame from elsewhere. Where the
 * page does not listen, the frame scrolls by itself.
 */
export function fit(): void {
  if (parent === window) return;
  // A height and an offset are no secret, and the page's origin is not known here.
  const tell = (told: {type: string; height: number; top?: number}): void =>
    parent.postMessage({from: sender, ...told}, '*');
  const height = (): number => Math.ceil(document.body.getBoundingClientRect().height);
  let last: number | undefined;
  const tellHeight = (): void => {
    // A frame that is not shown has no width, and its height means nothing.
    if (!innerWidth || height() === last) return;
    last = height();
    tell({type: 'height', height: last});
  };

  let heard = false;
  addEventListener('message', ({source, data}: MessageEvent<Partial<FrameMessage> | null>) => {
    if (source !== parent || data?.from !== sender || data.type !== 'hello') return;
    heard = true;
    last = undefined;
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.body);

  // Nobody but the reader may move the page around the frame.
  let touched = false;
  addEventListener('click', () => (touched = true), {capture: true, once: true});
  const {scrollIntoView} = Element.prototype;
  Element.prototype.scrollIntoView = function (this: Element, ...how) {
    scrollIntoView.apply(this, how);
    if (!heard || !touched) return;
    const top = Math.round(this.getBoundingClientRect().top + scrollY);
    tell({type: 'scroll', top, height: height()});
  };
}
