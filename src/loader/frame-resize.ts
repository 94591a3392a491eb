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

const hello = {from: sender, type: 'hello'} satisfies FrameMessage;
const greeted = new WeakSet<Window>();

function greet(frame: HTMLIFrameElement): void {
  greeted.add(frame.contentWindow!);
  // Says nothing that others must not hear; the frame may not be loaded yet.
  frame.contentWindow!.postMessage(hello, '*');
}

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
  if (!greeted.has(frame.contentWindow!)) greet(frame);
  // Where the page's own rules keep the frame small, it scrolls inside.
  if (data.type !== 'scroll' || !usable(data.top) || frame.clientHeight < data.height) return;
  const {scrollMarginTop} = style;
  style.scrollMarginTop = `${-data.top}px`;
  frame.scrollIntoView();
  style.scrollMarginTop = scrollMarginTop;
});

for (const frame of document.querySelectorAll('iframe')) if (ours(frame)) greet(frame);
