import {examples, helpers} from './examples.js';
import type {Widget} from './widget.js';
import {ready, waitFor} from './widget.js';

/** The data that test/pages/recorder.ts collects. */
export interface Recorded {
  readonly warnings: string[];
  readonly violations: string[];
  readonly errors: string[];
}

/** A host page in a frame. */
export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly recorded: Recorded;
  /** The files that the page requested, by name, without the test's own. */
  files(): string[];
  /** The nth widget, when it shows its words. */
  widget(index?: number): Promise<Widget>;
}

const frames: HTMLIFrameElement[] = [];

/** Opens test/pages/NAME.html; `{key}` in it is replaced by the query's value. */
export async function open(name: string, query: Record<string, string> = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 390px; height: 700px; border: 0';
  frame.title = name;
  const defaults = {base: '/dist', lang: 'en', markup: examples[0]!.markup};
  frame.src = `/page/${name}?${String(new URLSearchParams({...defaults, ...query}))}`;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const window = frame.contentWindow as HostPage['window'];
  const {document: page} = window;
  return {
    window,
    document: page,
    recorded: window.recorded,
    files: () =>
      window.performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((address) => !/\/test\/|favicon/.test(address)),
    async widget(index = 0) {
      const find = () =>
        page.querySelectorAll<Widget>(
          [...examples, ...helpers].map((example) => example.name).join(),
        )[index];
      await waitFor(() => find()?.shadowRoot, `widget ${index} of ${name} is defined`);
      return ready(find()!);
    },
  };
}

/**
 * The elements and the content that a page requested, such as `coping-guide` and `coping-guide.es`, in
 * alphabetical order. Fails if a file was requested twice. Shared code is not listed.
 */
export function requested(page: HostPage): string[] {
  const files = page.files();
  const twice = files.filter((file, index) => files.indexOf(file) !== index);
  if (twice.length) throw new Error(`requested twice: ${twice.join(', ')}`);
  const tags = [...examples, ...helpers].map(({name}) => name);
  return files
    .map((file) => /([\w.-]+)-[\w-]{8}\.js/.exec(file)?.[1] ?? '')
    .filter((name) => tags.includes(name.split('.')[0]!))
    .sort();
}

/** Closes all pages. */
export function close(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
