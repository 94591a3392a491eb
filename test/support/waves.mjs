/** Whether an element shows its words, and the chapter in it too: runs in the page. */
export const shows = (tag) => {
  const root = document.querySelector(tag)?.shadowRoot;
  const inner = root?.querySelector('.chapter');
  return inner
    ? inner.lastElementChild?.shadowRoot?.querySelector('article')
    : root?.querySelector('article, .languages');
};

/** Releases all waiting requests together when none has come for a while, so that a wave is a step. */
export function waves(quiet = 1000) {
  let waiting = [];
  let timer;
  let wave = 0;
  return {
    async hold() {
      clearTimeout(timer);
      const mine = wave;
      timer = setTimeout(() => {
        wave++;
        for (const release of waiting.splice(0)) release();
      }, quiet);
      await new Promise((release) => waiting.push(release));
      return mine;
    },
  };
}
