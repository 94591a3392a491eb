/**
 * The modules that the build compiles from `src/content/` and `locales/`. `content:NAME` loads the
 * content of one language, `content:NAME/all` contains every language.
 * Generated: `npm run generate` writes this file.
 */
type Shipped<Content> = Content extends import('./content/model.js').WidgetContent
  ? import('./content/model.js').Compiled<Content>
  : Content;

declare module 'content:languages' {
  /** BCP 47 tags, the source language first. */
  export const languages: readonly string[];
  /** The text direction of each language. */
  export const directions: Readonly<Record<string, 'ltr' | 'rtl'>>;
  /** The name of each language in each language (`names[shown][tag]`), as within a sentence. */
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

declare module 'content:appointment-planner' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/appointment-planner.js').default>
  >;
  export default loaders;
}

declare module 'content:appointment-planner/all' {
  const contents: Readonly<
    Record<string, typeof import('./content/appointment-planner.js').default>
  >;
  export default contents;
}

declare module 'content:ask-about' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/ask-about.js').default>
  >;
  export default loaders;
}

declare module 'content:ask-about/all' {
  const contents: Readonly<Record<string, typeof import('./content/ask-about.js').default>>;
  export default contents;
}

declare module 'content:cancer-glossary' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/cancer-glossary.js').default>
  >;
  export default loaders;
}

declare module 'content:cancer-glossary/all' {
  const contents: Readonly<Record<string, typeof import('./content/cancer-glossary.js').default>>;
  export default contents;
}

declare module 'content:care-contact' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/care-contact.js').default>
  >;
  export default loaders;
}

declare module 'content:care-contact/all' {
  const contents: Readonly<Record<string, typeof import('./content/care-contact.js').default>>;
  export default contents;
}

declare module 'content:clinical-trials' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/clinical-trials.js').default>
  >;
  export default loaders;
}

declare module 'content:clinical-trials/all' {
  const contents: Readonly<Record<string, typeof import('./content/clinical-trials.js').default>>;
  export default contents;
}

declare module 'content:coping-guide' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/coping-guide.js').default>
  >;
  export default loaders;
}

declare module 'content:coping-guide/all' {
  const contents: Readonly<Record<string, typeof import('./content/coping-guide.js').default>>;
  export default contents;
}

declare module 'content:diagnosis-guide' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/diagnosis-guide.js').default>
  >;
  export default loaders;
}

declare module 'content:diagnosis-guide/all' {
  const contents: Readonly<Record<string, typeof import('./content/diagnosis-guide.js').default>>;
  export default contents;
}

declare module 'content:interface' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/interface.js').default>
  >;
  export default loaders;
}

declare module 'content:interface/all' {
  const contents: Readonly<Record<string, typeof import('./content/interface.js').default>>;
  export default contents;
}

declare module 'content:language-switch' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/language-switch.js').default>
  >;
  export default loaders;
}

declare module 'content:language-switch/all' {
  const contents: Readonly<Record<string, typeof import('./content/language-switch.js').default>>;
  export default contents;
}

declare module 'content:own-words' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/own-words.js').default>
  >;
  export default loaders;
}

declare module 'content:own-words/all' {
  const contents: Readonly<Record<string, typeof import('./content/own-words.js').default>>;
  export default contents;
}

declare module 'content:reader-tools' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/reader-tools.js').default>
  >;
  export default loaders;
}

declare module 'content:reader-tools/all' {
  const contents: Readonly<Record<string, typeof import('./content/reader-tools.js').default>>;
  export default contents;
}

declare module 'content:recurrence-explainer' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/recurrence-explainer.js').default>
  >;
  export default loaders;
}

declare module 'content:recurrence-explainer/all' {
  const contents: Readonly<
    Record<string, typeof import('./content/recurrence-explainer.js').default>
  >;
  export default contents;
}

declare module 'content:recurrence-guide' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/recurrence-guide.js').default>
  >;
  export default loaders;
}

declare module 'content:recurrence-guide/all' {
  const contents: Readonly<Record<string, typeof import('./content/recurrence-guide.js').default>>;
  export default contents;
}

declare module 'content:section-tools' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/section-tools.js').default>
  >;
  export default loaders;
}

declare module 'content:section-tools/all' {
  const contents: Readonly<Record<string, typeof import('./content/section-tools.js').default>>;
  export default contents;
}

declare module 'content:support-resources' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/support-resources.js').default>
  >;
  export default loaders;
}

declare module 'content:support-resources/all' {
  const contents: Readonly<Record<string, typeof import('./content/support-resources.js').default>>;
  export default contents;
}

declare module 'content:treatment-options' {
  const loaders: import('./i18n/load-content.js').ContentLoaders<
    Shipped<typeof import('./content/treatment-options.js').default>
  >;
  export default loaders;
}

declare module 'content:treatment-options/all' {
  const contents: Readonly<Record<string, typeof import('./content/treatment-options.js').default>>;
  export default contents;
}
