/** The room that stays free between a card and the edge of the screen. */
const gap = 8;

/** Puts a card below a word, or above it where there is more room, and always within the screen. */
export function placeBeside(card: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const {width, height} = card.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const above = at.bottom + height + gap > clientHeight && at.top > clientHeight - at.bottom;
  const within = (start: number, size: number, all: number): string =>
    `${Math.max(gap, Math.min(start, all - size - gap))}px`;
  card.style.top = within(above ? at.top - height : at.bottom, height, clientHeight);
  card.style.left = within(at.left, width, clientWidth);
}
