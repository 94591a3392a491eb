/**
 * For the page around a frame: gives every `<iframe src="…/frame.html?…">` the height of its content, and
 * scrolls to where its reader goes. One tag for all frames of the page.
 */
import {sender, type FrameMessage} from './frame/message.js';

const smallest = 200;
const largest = 1e6;

/** Whether a frame is one of ours, and still shows what its `src` says. */
function ours(frame: HTMLIFrameElement, from?: string): boolean {
  const {origin, pathname} = new URL(frame.src || 'about:blank', document.baseURI);
  return /\/frame\.html$/.test(pathname) && (from === undefined || from === origin);
}

const usable = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= largest;

/** Says nothing that others must not hear; a frame that is not loaded yet is greeted again when it speaks. */
const greet = (frame: HTMLIFrameElement, fits: boolean): void =>
  frame.contentWindow!.postMessage({from: sender, type: 'hello', fits} satisfies FrameMessage, '*');

addEventListener('message', ({data, origin, source}: MessageEvent<FrameMessage | null>) => {
  if (data?.from !== sender || data.type === 'hello' || !usable(data.height)) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({contentWindow}) => contentWindow === source,
  );
  if (!frame || !ours(frame, origin)) return;
  const {style} = frame;
  const {boxSizing} = getComputedStyle(frame);
  const edges = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  style.height = `${Math.max(smallest, Math.ceil(data.height)) + edges}px`;
  // Where the page's own rules keep the frame small, it scrolls inside.
  const fits = frame.clientHeight >= data.height;
  if (data.type === 'height') greet(frame, fits);
  if (data.type !== 'scroll' || !usable(data.top) || !fits) return;
  const {scrollMarginTop} = style;
  style.scrollMarginTop = `${-data.top}px`;
  frame.scrollIntoView();
  style.scrollMarginTop = scrollMarginTop;
});

for (const frame of document.querySelectorAll('iframe')) if (ours(frame)) greet(frame, false);
