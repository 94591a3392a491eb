/** Functions that run in the measured pages. */

/** The record of a page; frames write to that of the page around them. Times are since the epoch, in ms. */
export interface PageRecord {
  /** End of the frame in which the content was first on the screen. */
  contentAt?: number;
  /** Nodes of the document, its shadow roots and frames at that time. */
  nodesAtContent?: number;
  firstPaint?: number;
  longTasks: number[];
  layoutShift: number;
  isReady: boolean;
  /** Idle callbacks that have not run yet. */
  pending: number;
  lastActivity: number;
  /** Idle callbacks that wait, so that none runs between the content and its recording. */
  held: (() => void)[] | undefined;
  countNodes(this: void): number;
  /** Lets the idle callbacks run that waited. */
  releaseIdle(this: void): void;
}

export interface RecorderOptions {
  readonly name: string;
  readonly count: number;
  /** True if idle callbacks wait until `releaseIdle()`, and not only until the content is shown. */
  readonly holdIdle: boolean;
}

declare global {
  interface Window {
    bench: PageRecord;
  }
}

/** Records from the start of a page. Everything that it needs is inside, because a page gets only its text. */
export function recordPage({name, count, holdIdle}: RecorderOptions): void {
  const countIn = (root: Node): number => {
    let nodes = 0;
    for (const walker = document.createTreeWalker(root); walker.nextNode(); nodes++) {
      const {shadowRoot, contentDocument} = walker.currentNode as HTMLIFrameElement;
      if (shadowRoot) nodes += countIn(shadowRoot);
      if (contentDocument) nodes += countIn(contentDocument);
    }
    return nodes;
  };
  const main = top!;
  const now = (): number => performance.timeOrigin + performance.now();
  const record: PageRecord = (main.bench ??= {
    longTasks: [],
    layoutShift: 0,
    isReady: false,
    pending: 0,
    lastActivity: 0,
    held: [],
    countNodes: () => countIn(main.document),
    releaseIdle: () => {
      const {held = []} = record;
      record.held = undefined;
      record.lastActivity = now();
      for (const request of held) request();
    },
  });

  const hasFooter = (root: ShadowRoot | null | undefined): boolean => {
    const chapter = root?.querySelector('.chapter');
    const content = chapter ? chapter.lastElementChild?.shadowRoot : root;
    return Boolean(content?.querySelector('[part=footer], .languages:only-child'));
  };
  const isShown = (): boolean => {
    if (document.getElementById('end')) return true;
    const widgets = [...document.querySelectorAll(name)];
    return widgets.length === count && widgets.every(({shadowRoot}) => hasFooter(shadowRoot));
  };
  const watch = (): void => {
    requestAnimationFrame(() => {
      if (!isShown()) return watch();
      if (record.nodesAtContent) return;
      record.nodesAtContent = record.countNodes();
      const {port1, port2} = new MessageChannel();
      // The message comes after this frame has been laid out and painted.
      port1.onmessage = () => {
        record.contentAt = now();
        if (!holdIdle) record.releaseIdle();
      };
      port2.postMessage(undefined);
    });
  };
  watch();
  // The window of a frame can be older than its document, which ends the loop.
  addEventListener('DOMContentLoaded', watch);

  const observe = (type: string, each: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  };
  // The one of the page includes its frames.
  if (main === window) observe('longtask', ({duration}) => record.longTasks.push(duration));
  observe('layout-shift', (entry) => {
    record.layoutShift += (entry as PerformanceEntry & {value: number}).value;
  });
  observe('paint', (entry) => {
    if (entry.name !== 'first-contentful-paint') return;
    const at = performance.timeOrigin + entry.startTime;
    record.firstPaint = Math.min(record.firstPaint ?? at, at);
  });
  addEventListener('rw-ready', () => (record.isReady = true));

  const requestIdle = requestIdleCallback.bind(window);
  globalThis.requestIdleCallback = (task, options) => {
    record.pending++;
    const request = (): number =>
      requestIdle((deadline) => {
        task(deadline);
        record.pending--;
        record.lastActivity = now();
      }, options);
    if (!record.held) return request();
    record.held.push(request);
    return 0;
  };
}

/** Resolves when the page has shown its content, is ready if it has widgets, and has been idle for a while. */
export async function waitForIdle(hasWidgets: boolean): Promise<void> {
  const QUIET = 500;
  const TIMEOUT = 60_000;
  for (const start = performance.now(); performance.now() - start < TIMEOUT;) {
    const {contentAt, isReady, pending, lastActivity} = window.bench;
    const quiet = performance.timeOrigin + performance.now() - lastActivity;
    const isDone = contentAt !== undefined && (isReady || !hasWidgets) && !pending;
    if (isDone && quiet > QUIET) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${location.href} was not idle in time: ${JSON.stringify(window.bench)}`);
}
