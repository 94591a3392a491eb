/** Runs in the page: true if an element, and the chapter inside a guide, shows its content. */
export const showsContent = (tag: string): boolean => {
  const root = document.querySelector(tag)?.shadowRoot;
  const chapter = root?.querySelector('.chapter');
  return Boolean(
    chapter
      ? chapter.lastElementChild?.shadowRoot?.querySelector('article')
      : root?.querySelector('article, .languages'),
  );
};

/**
 * Delays requests and releases them together once there was none for `quiet` milliseconds. Each release
 * is one step of loading, on a machine of any speed.
 */
export function requestWaves(quiet = 1000): {hold(): Promise<number>} {
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let wave = 0;
  const release = () => {
    wave++;
    const released = waiting;
    waiting = [];
    for (const proceed of released) proceed();
  };
  return {
    /** Resolves to the number of the wave, from 0, when it is released. */
    async hold() {
      clearTimeout(timer);
      const own = wave;
      timer = setTimeout(release, quiet);
      await new Promise<void>((proceed) => waiting.push(proceed));
      return own;
    },
  };
}
