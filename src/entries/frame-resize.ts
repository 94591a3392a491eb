/**
 * For the page around a frame: gives every `<iframe src="…/frame.html?…">` the height of its content, on screen
 * and on paper, scrolls to where its reader goes, and opens the section that the page's URL names. One tag for
 * all frames of the page.
 */
import {resolveUrl, safeDocument, unshadowed} from '../lib/safe-globals.js';
import {isSectionAddress, paperWidth, sender, type FrameMessage} from './frame/message.js';

const MIN_HEIGHT = 200;
const MAX_HEIGHT = 1e6;

/** Some hosts serve `frame.html` as `/frame`, and a hospital's copy with its settings has a name such as `frame-a.html`. */
const ourPath = /\/frame(?:-[\w-]+)?(?:\.html)?$/;

/** True if the `src` of a frame is one of ours; what it shows may have another origin after a redirect. */
function isOurFrame(frame: HTMLIFrameElement): boolean {
  const url = resolveUrl(frame.src, safeDocument.baseURI);
  return url !== undefined && ourPath.test(new URL(url).pathname);
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

/** Tells a frame which section the page's URL names. Other fragments are none of its business. */
function sendSection(frame: HTMLIFrameElement): void {
  const {hash} = location;
  if (!isSectionAddress(hash)) return;
  const url = resolveUrl(frame.src, safeDocument.baseURI)!;
  const element = new URL(url).searchParams.get('element');
  const isGuide = !element || element === 'recurrence-guide';
  if (!isGuide && !hash.startsWith(`#${element}-`)) return;
  const message: FrameMessage = {from: sender, type: 'section', hash};
  frame.contentWindow!.postMessage(message, '*');
  // Browsers do not render frames of other origins out of view, so it could not tell where the section is.
  frame.scrollIntoView();
}

function connect(frame: HTMLIFrameElement): void {
  if (!isOurFrame(frame)) return;
  sendHandshake(frame, false);
  sendSection(frame);
}

const known = new WeakMap<MessageEventSource, HTMLIFrameElement>();

/** The frame that shows a window. Its origin does not matter: a sandbox has none, and a URL may redirect. */
function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  const shows = (frame?: HTMLIFrameElement): boolean => frame?.contentWindow === source;
  let frame = source ? known.get(source) : undefined;
  if (!frame || !shows(frame)) frame = framesIn(safeDocument).find(shows);
  if (!frame || !isOurFrame(frame)) return undefined;
  if (source) known.set(source, frame);
  return frame;
}

/**
 * On paper, a frame has the width that it was measured at, and the height that it reported for it. Important
 * declarations in a layer win over the page's, whatever their selectors.
 */
const paperRule = `@media print {
  @layer {
    iframe[style*='--_paper-height'] {
      box-sizing: content-box !important;
      width: ${paperWidth}px !important;
      min-width: 0 !important;
      max-width: none !important;
      height: var(--_paper-height) !important;
      min-height: 0 !important;
      max-height: none !important;
    }
  }
}`;
let paperStyles: CSSStyleSheet | undefined;

/** Gives a frame its height on paper. */
function setPaperHeight(frame: HTMLIFrameElement, height: number): void {
  frame.style.setProperty('--_paper-height', `${height}px`);
  const root = unshadowed(frame.getRootNode() as Document | ShadowRoot);
  if (!paperStyles) {
    paperStyles = new CSSStyleSheet(); // Here, because it throws in older browsers.
    paperStyles.insertRule(paperRule);
  }
  if (root.adoptedStyleSheets.includes(paperStyles)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, paperStyles];
}

addEventListener('message', ({data, source}: MessageEvent<FrameMessage | null>) => {
  if (data?.from !== sender || data.type === 'hello' || data.type === 'section') return;
  if (!isValidSize(data.height)) return;
  const frame = frameOf(source);
  if (!frame) return;
  if (data.type === 'paper') {
    setPaperHeight(frame, data.height);
    return;
  }
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

addEventListener('hashchange', () =>
  framesIn(safeDocument).filter(isOurFrame).forEach(sendSection),
);

// A frame listens once it is loaded. Those in a shadow root that load later report their height.
safeDocument.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement) connect(target);
  },
  true,
);
framesIn(safeDocument).forEach(connect);
