/** Pages that imitate hospitals’ sites, each with the real style sheet of a widely used system. */
export const hosts = [
  ['bootstrap', 'Bootstrap', 'Larkspur Valley Hospital'],
  ['tailwind', 'Tailwind’s preflight', 'Quillwater Cancer Center'],
  ['wordpress', 'WordPress: Twenty Twenty-One', 'Marrowbrook Community Hospital'],
  ['foundation', 'Foundation', 'Saint Tansy Medical Center'],
  ['uswds', 'US Web Design System', 'Fernhollow County Health'],
];
