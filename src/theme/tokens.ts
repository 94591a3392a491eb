/**
 * The design tokens. A page sets the public ones (`--rw-…`) wherever it likes, `:root` included;
 * the widgets use only the private ones (`--_…`), which take the public value or the default here.
 * Contrast of the defaults on `surface` and `raised`, light and dark: text and the three kinds 7:1 or
 * better, `accent` too (test/content/theme.test.mjs measures it).
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--rw-color-accent, light-dark(#0b4f54, #8ed3d2));
    --_text: var(--rw-color-text, light-dark(#2a2521, #f0e9e1));
    --_muted: var(--rw-color-muted, light-dark(#564d45, #c8beb3));
    --_surface: var(--rw-color-surface, light-dark(#fcfaf6, #1d1a18));
    --_raised: var(--rw-color-raised, light-dark(#f4eee5, #292522));
    --_border: var(--rw-color-border, light-dark(#dcd2c5, #453e38));
    --_focus: var(--rw-color-focus, var(--_accent));
    --_local: var(--rw-color-local, light-dark(#7a2e4f, #f2a9c6));
    --_regional: var(--rw-color-regional, light-dark(#664400, #e8bd68));
    --_distant: var(--rw-color-distant, light-dark(#27498a, #abc5f7));
    --_font: var(--rw-font-body, inherit);
    --_font-heading: var(--rw-font-heading, var(--_font));
    --_size: calc(var(--rw-font-size, max(1em, 17px)) * var(--_zoom, 1));
    --_scale: var(--rw-scale, 1.2);
    --_space: var(--rw-space, 1.5rem);
    --_radius: var(--rw-radius, 0.75rem);
    --_measure: var(--rw-measure, 36em);
    --_motion: var(--rw-motion, 160ms);
  }
  /* Paper is white, and dark ink is read on it. */
  @media print {
    :host {
      color-scheme: light !important;
      --_surface: #fff;
    }
  }
`;
