/**
 * The page that the build is prerendering. Templates with a static twin (`NAME.static.ts`) render links
 * instead of buttons, and a link depends on the element and language around it. The build sets this
 * before it renders an element; rendering is synchronous.
 */
export const staticPage = {
  /** The tag of the element. */
  element: '',
  language: '',
  /** URL of the folder of prerendered pages, relative to this page. */
  base: '',
  /** True for a chapter inside the guide: its sections have their addresses on the chapter's own page. */
  isChapter: false,
  /** The ids of the link targets in the element, in document order. */
  anchors: [] as string[],
};

/** URL of the prerendered page of an element. */
export const pageUrl = (element: string, language = staticPage.language): string =>
  `${staticPage.base}${element}.${language}.html`;

/** The id of a link target in an element, unique among all elements. */
export const anchorId = (element: string, id: string): string => `${element}-${id}`;

/** URL of a link target in the element that is being rendered. */
export function placeUrl(id: string): string {
  const {element, isChapter} = staticPage;
  return `${isChapter ? pageUrl(element) : ''}#${anchorId(element, id)}`;
}
