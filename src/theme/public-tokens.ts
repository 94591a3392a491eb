/** The type of a property's value. */
export type TokenKind = 'color' | 'font' | 'length' | 'number' | 'time';

/** A custom property that a page can set. */
export interface PublicToken {
  readonly name: `--rw-${string}`;
  readonly kind: TokenKind;
  /** The smallest and largest value that is comfortable to read: pixels, factors or milliseconds. */
  readonly from?: number;
  readonly to?: number;
}

/** The custom properties that a page can set, in the order of the reference. */
export const publicTokens: readonly PublicToken[] = [
  {name: '--rw-color-accent', kind: 'color'},
  {name: '--rw-color-text', kind: 'color'},
  {name: '--rw-color-muted', kind: 'color'},
  {name: '--rw-color-surface', kind: 'color'},
  {name: '--rw-color-raised', kind: 'color'},
  {name: '--rw-color-border', kind: 'color'},
  {name: '--rw-color-focus', kind: 'color'},
  {name: '--rw-color-local', kind: 'color'},
  {name: '--rw-color-regional', kind: 'color'},
  {name: '--rw-color-distant', kind: 'color'},
  {name: '--rw-font-body', kind: 'font'},
  {name: '--rw-font-heading', kind: 'font'},
  {name: '--rw-font-size', kind: 'length', from: 16, to: 40},
  {name: '--rw-scale', kind: 'number', from: 1, to: 1.5},
  {name: '--rw-line-height', kind: 'number', from: 1.4, to: 2.2},
  {name: '--rw-space', kind: 'length', from: 8, to: 64},
  {name: '--rw-radius', kind: 'length', from: 0, to: 40},
  {name: '--rw-measure', kind: 'length', from: 240, to: 1200},
  {name: '--rw-scroll-margin', kind: 'length', from: 0, to: 400},
  {name: '--rw-motion', kind: 'time', from: 0, to: 200},
];
