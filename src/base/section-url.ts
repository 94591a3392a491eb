/** URL of a section, as used in links and in the page's URL: `#TAG-SECTION`. */
export const sectionUrl = (tag: string, id: string): string => `#${tag}-${id}`;

/** The id of the section that a fragment such as `#TAG-SECTION` names; undefined for other fragments. */
export function sectionId(tag: string, hash: string): string | undefined {
  const prefix = sectionUrl(tag, '');
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : undefined;
}
