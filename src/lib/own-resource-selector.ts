/** Matches the hospital's own help lines: `<support-resource>`, or any element that says that it is one. */
export const ownResourceSelector = 'support-resource, [data-rw=support-resource]';
