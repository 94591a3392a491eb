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

/** The messages behind each module of words, and whose they are, by the first part of their ids. */
declare module 'content:ids' {
  type Load = (retry: string) => Promise<{
    default: Readonly<Record<string, import('./message-info.js').MessageInfo>>;
  }>;
  const load: Readonly<Record<string, Load>>;
  export default load;
  export const owners: Readonly<Record<string, string>>;
}

/** The words of the language switch in all languages at once: it shows them beside each other. */
declare module 'content:language-switch/all' {
  const words: Readonly<Record<string, never>>;
  export default words;
}
