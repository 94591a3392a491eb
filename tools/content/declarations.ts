/**
 * `src/content-modules.d.ts`: the types of the `content:` modules. A module's type is that of the default
 * export of its source, so that a wrong module or key does not compile.
 */
import {sharedModules} from './messages.ts';

export const declarationsFile = 'src/content-modules.d.ts';

const declarationOf = (name: string) => `declare module 'content:${name}' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/${name}.js').default>
  >;
  export default loaders;
}

declare module 'content:${name}/all' {
  const contents: Readonly<Record<string, typeof import('./content/${name}.js').default>>;
  export default contents;
}
`;

/** The text of the file. */
export const contentDeclarations = (tags: readonly string[]): string => `/**
 * The modules that the build compiles from \`src/content/\` and \`locales/\`. \`content:NAME\` loads the
 * content of one language, \`content:NAME/all\` contains every language.
 * Generated: \`npm run generate\` writes this file.
 */
type Shipped<Content> = Content extends import('./content/model.js').WidgetContent
  ? import('./content/model.js').Compiled<Content>
  : Content;

declare module 'content:languages' {
  /** BCP 47 tags, the source language first. */
  export const languages: readonly string[];
  /** The text direction of each language. */
  export const directions: Readonly<Record<string, 'ltr' | 'rtl'>>;
  /** The name of each language in each language (\`names[shown][tag]\`), as within a sentence. */
  export const names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The loaders of each widget that is a chapter of the guide, by tag. */
declare module 'content:widgets' {
  const loaders: Readonly<
    Record<
      string,
      import('./i18n/load-content.js').ContentLoaders<
        import('./content/model.js').Compiled<import('./content/model.js').WidgetContent>
      >
    >
  >;
  export default loaders;
}

/** The message ids of each module, and the module of each first part of an id. */
declare module 'content:ids' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Readonly<Record<string, import('./content/message-info.js').MessageInfo>>
  >;
  export default loaders;
  export const owners: Readonly<Record<string, string>>;
}

${[...sharedModules, ...tags].sort().map(declarationOf).join('\n')}`;
