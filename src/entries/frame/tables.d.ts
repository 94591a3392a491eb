/** What a frame's address may say: made by the build from the elements' documentation. */
declare module 'loader:frame' {
  /** The first headings of the elements, by language. */
  export const headings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The attributes of each element; 1 where one is on or off and has no value. */
  export const attributes: Readonly<Record<string, Readonly<Record<string, 0 | 1>>>>;
  /** The names of the presets. */
  export const presets: readonly string[];
}
