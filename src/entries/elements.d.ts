/** The classes of all elements by their tags: listed by the build. */
declare module 'loader:elements' {
  const elements: Readonly<Record<string, CustomElementConstructor>>;
  export default elements;
}
