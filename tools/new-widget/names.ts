export interface WidgetNames {
  /** `sleep-guide` */
  readonly tag: string;
  /** `SleepGuide` */
  readonly className: string;
  /** `Sleep guide` */
  readonly title: string;
}

/** Names with a hyphen that HTML reserves for SVG and MathML. */
const reserved = new Set([
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
]);

/** Throws if `tag` is not a custom element name in lowercase ASCII. */
export function widgetNames(tag: string): WidgetNames {
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)+$/.test(tag)) {
    throw new Error(
      `"${tag}" cannot be a widget's name; expected lowercase words joined by hyphens, such as sleep-guide.`,
    );
  }
  if (reserved.has(tag)) throw new Error(`"${tag}" is reserved by HTML; choose another name.`);
  const words = tag.split('-');
  const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {tag, className: words.map(capitalize).join(''), title: capitalize(words.join(' '))};
}
