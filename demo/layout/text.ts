/** A text of the site in each of its languages. */
export interface Text {
  readonly en: string;
  readonly es: string;
}

/** The languages of the site's own text. Widgets may know more; the site then stays in English. */
export const siteLanguages = ['en', 'es'] as const satisfies readonly (keyof Text)[];

/** A text in `language`, or in English if the site is not translated into it. */
export const localize = (text: Text, language: string): string =>
  siteLanguages.some((known) => known === language) ? text[language as keyof Text] : text.en;

/** HTML with a text in every language; the style sheet shows the page's own. */
export const renderText = (text: Text, tag = 'span', attributes = ''): string =>
  text.en === text.es && tag === 'span'
    ? text.en
    : siteLanguages
        .map((language) => `<${tag} lang="${language}"${attributes}>${text[language]}</${tag}>`)
        .join('');

/** A style sheet that shows text in the page's language and hides the others. */
export function languageStyles(languages: readonly string[]): string {
  return languages
    .map((language) => {
      const shown = siteLanguages.find((known) => known === language) ?? 'en';
      const hidden = siteLanguages.filter((other) => other !== shown);
      const selectors = hidden.map((other) => `[lang='${other}']`).join(', ');
      return `html[lang='${language}'] body :is(${selectors}):not(.stay) {\n  display: none;\n}\n`;
    })
    .join('');
}
