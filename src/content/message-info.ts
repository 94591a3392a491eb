/** A message's location and override rules. The build derives them from the content. */
export interface MessageInfo {
  /** The keys that lead to it in its module's content, such as `sections.0.passages.2.text`. */
  readonly path: string;
  /** A fingerprint of the text, by language. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** It may contain inline marks. */
  readonly marks?: true;
  /** A hospital may omit it. */
  readonly omittable?: true;
  /** A hospital cannot change it. */
  readonly fixed?: true;
}
