/** Facts about the build, and the descriptions in `demo/elements/`: both are written by the site's build. */
declare module 'site:data' {
  const data: import('./site-data.js').SiteData;
  export default data;
}
declare module 'site:elements' {
  const descriptions: Readonly<
    Record<string, import('./elements/element-info.js').ElementInfo | undefined>
  >;
  export default descriptions;
}

/** Trusted Types, as far as the site uses them. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: {createScriptURL(url: string): string},
    ): {createScriptURL(url: string): unknown};
  };
}
