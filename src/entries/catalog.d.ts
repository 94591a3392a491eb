/** Which files each element needs: made by the build, which knows their names. */
declare module 'loader:catalog' {
  /** Code and words of each element; all are asked for at once, so that none waits for another. */
  const catalog: Readonly<
    Record<
      string,
      readonly [
        code: readonly [entry: string, ...shared: string[]],
        words: Readonly<Record<string, readonly string[]>>,
      ]
    >
  >;
  export default catalog;
}
