import {sender, type FrameMessage} from './message.js';

/**
 * Tells the page around the frame how high the content is, whenever that changes, and where to scroll
 * when the reader goes to a place: a page does not follow into a frame from elsewhere. Where the
 * page does not listen, the frame scrolls by itself.
 * It starts when the frame's element shows its words.
 */
export function reportHeight(element: Element): void {
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
  // Until then the frame has the height that the page gave it.
  element.addEventListener(
    'rw-ready',
    () => {
      new ResizeObserver(tellHeight).observe(document.body);
    },
    {once: true},
  );

  let heard = false;
  addEventListener('message', ({source, data}: MessageEvent<Partial<FrameMessage> | null>) => {
    if (source !== parent || data?.from !== sender || data.type !== 'hello') return;
    document.documentElement.toggleAttribute('data-fits', data.fits === true);
    if (heard) return;
    heard = true;
    // It may have come after the height was told.
    if (last !== undefined) tell({type: 'height', height: last});
  });

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
