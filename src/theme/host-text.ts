/**
 * Text properties that are set in the style attribute of a widget. Rules of the page match the widget itself,
 * and `*{color:#777}` would win over anything its shadow root says without `!important`; important
 * declarations there would in turn win over a reader's own text spacing and colors. A style attribute is
 * between the two. The page's font is inherited, which `--rw-font-body` can change.
 */
export const hostText =
  'font-size:var(--_size);font-style:normal;font-weight:400;font-variant:normal;font-stretch:normal;' +
  'line-height:var(--_leading);letter-spacing:normal;word-spacing:normal;text-transform:none;' +
  'text-indent:0;text-shadow:none;text-decoration:none;white-space:normal;word-break:normal;' +
  'hyphens:manual;-webkit-text-fill-color:currentcolor;-webkit-text-stroke:0;';

/** The same with text and background color, for widgets with a surface of their own. */
export const hostColors = `${hostText}color:var(--_text);background:var(--_surface);`;

/** Sets the properties that the page's own style attribute leaves open. */
export function setHostStyle({style}: HTMLElement, css: string): void {
  style.cssText = css + style.cssText;
}
