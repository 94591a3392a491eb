/** URL of a section in the table of contents. */
export const sectionUrl = (id: string): string => `#${id}`;
