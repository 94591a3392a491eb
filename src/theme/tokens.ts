/**
 * The design tokens. A page sets the public properties (`--rw-…`) on any element, including `:root`; the
 * widgets use only the private ones (`--_…`), which take the public value or the default defined here.
 *
 * The formulas adjust the lightness of the accent and of the three types of recurrence so that any color is
 * readable on `surface` and `raised`, light and dark: 7:1 as text, 4.5:1 as an icon (`mark`). The color of
 * text on the accent is mixed with the accent, so that both become invalid together if the accent is not a
 * color. `check-theme` evaluates these formulas.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_text: var(--rw-color-text, light-dark(#2a2521, #f0e9e1));
    --_surface: var(--rw-color-surface, light-dark(#fcfaf6, #1d1a18));
    --_muted: var(--rw-color-muted, color-mix(in oklab, var(--_text) 82%, var(--_surface)));
    --_border: var(--rw-color-border, color-mix(in oklab, var(--_text) 18%, var(--_surface)));
    --_raised: var(
      --rw-color-raised,
      oklch(
        from color-mix(in oklab, var(--_text) 4%, var(--_surface)) l max(c, min(c * 2, 0.016)) h
      )
    );
    --_given: var(--rw-color-accent, #0b4f54);
    --_accent: var(--_kind);
    --_mark: light-dark(
      oklch(from var(--_given) min(l, 0.48) min(c, 0.16) h),
      oklch(from var(--_given) max(l, 0.68) min(c, 0.16) h)
    );
    --_on-accent: color-mix(in oklab, var(--_surface), var(--_accent) 0%);
    --_focus: var(--rw-color-focus, var(--_accent));
    --_zoom: 1;
    --_font: var(--rw-font-body, inherit);
    --_font-heading: var(--rw-font-heading, var(--_font));
    --_size: calc(var(--rw-font-size, max(1em, 17px)) * var(--_zoom));
    --_scale: var(--rw-scale, 1.2);
    --_small: 0.9em;
    --_field: max(16px, 1em);
    --_large: calc(1em * var(--_scale));
    --_larger: calc(var(--_large) * var(--_scale));
    --_largest: calc(var(--_larger) * var(--_scale));
    --_leading: var(--rw-line-height, 1.6);
    --_space: var(--rw-space, 1.5rem);
    --_radius: var(--rw-radius, 0.75rem);
    --_measure: var(--rw-measure, 36em);
    --_scroll-margin: var(--rw-scroll-margin, 1rem);
    --_motion: var(--rw-motion, 160ms);
  }
  :host,
  .local,
  .regional,
  .distant {
    --_kind: light-dark(
      oklch(from var(--_given) min(l, 0.4) min(c, 0.12) h),
      oklch(from var(--_given) max(l, 0.82) min(c, 0.1) h)
    );
  }
  .local {
    --_given: var(--rw-color-local, #7a2e4f);
  }
  .regional {
    --_given: var(--rw-color-regional, #5a4a00);
  }
  .distant {
    --_given: var(--rw-color-distant, #1f4f9c);
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
  /* SVG fills are not forced, so the tokens use system colors. */
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_surface: Canvas;
      --_accent: LinkText;
      --_mark: Highlight;
    }
    .local,
    .regional,
    .distant {
      --_kind: CanvasText;
    }
  }
  /* Printed pages are white. */
  @media print {
    :host {
      color-scheme: light !important;
      --_surface: #fff;
    }
  }
`;
