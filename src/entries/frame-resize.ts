/**
 * For the page around a frame: gives every `<iframe src="…/frame.html?…">` the height of its content, and
 * scrolls to where its reader goes. One tag for all frames of the page.
 */
import {sender, type FrameMessage} from './frame/message.js';

const MIN_HEIGHT = 200;
const MAX_HEIGHT = 1e6;

/** Whether a frame is one of ours, and still shows what its `src` says. */
function isOurFrame(frame: HTMLIFrameElement, from?: string): boolean {
  const {origin, pathname} = new URL(frame.src || 'about:blank', document.baseURI);
  return /\/frame\.html$/.test(pathname) && (from === undefined || from === origin);
}

const isValidSize = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_HEIGHT;

/** Says nothing that others must not hear; a frame that is not loaded yet is greeted again when it speaks. */
const sendHandshake = (frame: HTMLIFrameElement, fits: boolean): void =>
  frame.contentWindow!.postMessage({from: sender, type: 'hello', fits} satisfies FrameMessage, '*');

addEventListener('message', ({data, origin, source}: MessageEvent<FrameMessage | null>) => {
  if (data?.from !== sender || data.type === 'hello' || !isValidSize(data.height)) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({contentWindow}) => contentWindow === source,
  );
  if (!frame || !isOurFrame(frame, origin)) return;
  const {style} = frame;
  const {boxSizing} = getComputedStyle(frame);
  const edges = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  style.height = `${Math.max(MIN_HEIGHT, Math.ceil(data.height)) + edges}px`;
  // Where the page's own rules keep the frame small, it scrolls inside.
  const fits = frame.clientHeight >= data.height;
  if (data.type === 'height') sendHandshake(frame, fits);
  if (data.type !== 'scroll' || !isValidSize(data.top) || !fits) return;
  const {scrollMarginTop} = style;
  style.scrollMarginTop = `${-data.top}px`;
  frame.scrollIntoView();
  style.scrollMarginTop = scrollMarginTop;
});

for (const frame of document.querySelectorAll('iframe'))
  if (isOurFrame(frame)) sendHandshake(frame, false);
