/** URL of a chapter: the guide follows the page's fragment. */
export const chapterUrl = (id: string): string => `#${id}`;
