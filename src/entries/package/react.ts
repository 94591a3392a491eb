/** JSX types for React: the build writes them, from the manifest. There is no code in them. */
export {};
