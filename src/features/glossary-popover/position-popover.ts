import {safeDocument} from '../../lib/safe-globals.js';

/** The distance to keep from the edges of the viewport, in CSS pixels. */
const MARGIN = 8;

const clamp = (start: number, size: number, viewport: number): string =>
  `${Math.max(MARGIN, Math.min(start, viewport - size - MARGIN))}px`;

/** Positions a popover below its anchor, or above it where there is more room, within the viewport. */
export function positionPopover(popover: HTMLElement, anchor: HTMLElement): void {
  const {top, bottom, left} = anchor.getBoundingClientRect();
  const {width, height} = popover.getBoundingClientRect();
  const {clientWidth, clientHeight} = safeDocument.documentElement;
  const above = bottom + height + MARGIN > clientHeight && top > clientHeight - bottom;
  popover.style.top = clamp(above ? top - height : bottom, height, clientHeight);
  popover.style.left = clamp(left, width, clientWidth);
}
