/** The chapters that the build has, in the guide's order: made by the build. */
declare module 'guide:chapters' {
  /** Loads a file. `retry` is put behind its address, because engines remember a failure. */
  type Load = (retry: string) => Promise<unknown>;
  const chapters: Readonly<
    Record<string, {readonly code: Load; readonly words: Readonly<Record<string, Load>>}>
  >;
  export default chapters;
}
