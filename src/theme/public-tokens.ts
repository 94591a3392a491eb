/** The custom properties that a page may set, and what each of them takes. */

/** What a property's value has to be. */
export type TokenKind = 'color' | 'font' | 'length' | 'number' | 'time';

/** A property that a page may set. */
export interface PublicToken {
  readonly name: `--rw-${string}`;
  readonly kind: TokenKind;
  /** The smallest and the largest that reads well, in pixels, times or milliseconds. */
  readonly from?: number;
  readonly to?: number;
}

/** All of them, in the order in which a theme is thought of. */
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
  {name: '--rw-motion', kind: 'time', from: 0, to: 200},
];
