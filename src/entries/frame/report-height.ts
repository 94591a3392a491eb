import {measureForPaper} from './measure-for-paper.js';
import {isSectionAddress, sender, type FrameMessage} from './message.js';

/** How long the content must keep its height before it is measured for paper, in milliseconds. */
const SETTLED = 500;

/**
 * Reports the height of the content to the host page whenever it changes, on screen and on paper, and where to
 * scroll when the reader follows a link within the widget, because a page does not scroll to targets in a
 * cross-origin frame. If the host page does not listen, the frame scrolls by itself. It starts when the
 * element shows its content.
 */
export function reportHeight(element: Element): void {
  if (parent === window) return;
  // The origin of the host page is unknown, and a height and an offset are not sensitive.
  const send = (message: {type: string; height: number; top?: number}): void =>
    parent.postMessage({from: sender, ...message}, '*');
  const height = (): number => Math.ceil(document.body.getBoundingClientRect().height);
  let last: number | undefined;
  let isConnected = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sendPaperHeight = (): void => {
    if (innerWidth) send({type: 'paper', height: measureForPaper(element)});
  };
  const sendHeight = (): void => {
    // A hidden frame has no width, so its height is meaningless.
    if (!innerWidth || height() === last) return;
    last = height();
    send({type: 'height', height: last});
    clearTimeout(timer);
    if (isConnected) timer = setTimeout(sendPaperHeight, SETTLED);
  };
  // Until then the frame has the height that the page sets.
  element.addEventListener(
    'rw-ready',
    () => {
      new ResizeObserver(sendHeight).observe(document.body);
    },
    {once: true},
  );

  // Only the reader may scroll the host page: with a click in here, or by a link to a section.
  let touched = false;
  addEventListener('click', () => (touched = true), {capture: true, once: true});

  addEventListener('message', ({source, data}: MessageEvent<Partial<FrameMessage> | null>) => {
    if (source !== parent || data?.from !== sender) return;
    if (data.type === 'section' && isSectionAddress(data.hash)) {
      touched = true;
      location.replace(data.hash);
    }
    if (data.type !== 'hello') return;
    document.documentElement.toggleAttribute('data-fits', data.fits === true);
    if (isConnected) return;
    isConnected = true;
    // The host page may have loaded after the height was reported.
    if (last === undefined) return;
    send({type: 'height', height: last});
    timer = setTimeout(sendPaperHeight, SETTLED);
  });

  const {scrollIntoView} = Element.prototype;
  Element.prototype.scrollIntoView = function (this: Element, ...how) {
    if (!touched) {
      // The browser would scroll a page of the same origin too.
      const margin = parseFloat(getComputedStyle(this).scrollMarginTop);
      return scrollBy({top: this.getBoundingClientRect().top - margin, behavior: 'instant'});
    }
    scrollIntoView.apply(this, how);
    if (!isConnected) return;
    const top = Math.round(this.getBoundingClientRect().top + scrollY);
    send({type: 'scroll', top, height: height()});
  };
}
