/**
 * For the page around a frame: gives every `<iframe src="…/frame.html?…">` the height of its content, and
 * scrolls to where its reader goes. One tag for all frames of the page.
 */
import {sender, type FrameMessage} from './frame/message.js';

const MIN_HEIGHT = 200;
const MAX_HEIGHT = 1e6;

/** Some hosts serve `frame.html` as `/frame`. */
const ourPath = /\/frame(?:\.html)?$/;

/** True if the `src` of a frame is one of ours; what it shows may have another origin after a redirect. */
function isOurFrame(frame: HTMLIFrameElement): boolean {
  try {
    return ourPath.test(new URL(frame.src, document.baseURI).pathname);
  } catch {
    return false; // Not a URL.
  }
}

/** All frames of a tree, in open shadow roots too. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] => [
  ...root.querySelectorAll('iframe'),
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? framesIn(shadowRoot) : [],
  ),
];

const isValidSize = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_HEIGHT;

/** Contains nothing private; a frame that is not loaded yet gets another one when it reports. */
const sendHandshake = (frame: HTMLIFrameElement, fits: boolean): void =>
  frame.contentWindow!.postMessage({from: sender, type: 'hello', fits} satisfies FrameMessage, '*');

const known = new WeakMap<MessageEventSource, HTMLIFrameElement>();

/** The frame that shows a window. Its origin does not matter: a sandbox has none, and a URL may redirect. */
function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  const shows = (frame?: HTMLIFrameElement): boolean => frame?.contentWindow === source;
  let frame = source ? known.get(source) : undefined;
  if (!frame || !shows(frame)) frame = framesIn(document).find(shows);
  if (!frame || !isOurFrame(frame)) return undefined;
  if (source) known.set(source, frame);
  return frame;
}

addEventListener('message', ({data, source}: MessageEvent<FrameMessage | null>) => {
  if (data?.from !== sender || data.type === 'hello' || !isValidSize(data.height)) return;
  const frame = frameOf(source);
  if (!frame) return;
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

for (const frame of framesIn(document)) if (isOurFrame(frame)) sendHandshake(frame, false);
