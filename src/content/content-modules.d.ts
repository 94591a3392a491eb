/** The languages, and each widget's words in each of them: made by the build from `locales/`. */
declare module 'content:languages' {
  /** BCP 47 tags, the source language first. */
  export const languages: readonly string[];
}

declare module 'content:*' {
  /** Loads one language's words. `retry` is put behind the address, because engines remember a failure. */
  type Load<Content> = (retry: string) => Promise<{default: Content}>;
  const load: Readonly<Record<string, Load<never>>>;
  export default load;
}

/** The words of the language switch in all languages at once: it shows them beside each other. */
declare module 'content:language-switch/all' {
  const words: Readonly<Record<string, never>>;
  export default words;
}
