/** A page that imitates a hospital's site, with the real style sheet of a widely used system. */
export interface HostPage {
  /** The name of its file in `demo/hosts/`. */
  readonly name: string;
  readonly system: string;
  readonly hospital: string;
}

export const hosts: readonly HostPage[] = [
  {name: 'bootstrap', system: 'Bootstrap', hospital: 'Larkspur Valley Hospital'},
  {name: 'tailwind', system: 'Tailwind’s preflight', hospital: 'Quillwater Cancer Center'},
  {
    name: 'wordpress',
    system: 'WordPress: Twenty Twenty-One',
    hospital: 'Marrowbrook Community Hospital',
  },
  {name: 'foundation', system: 'Foundation', hospital: 'Saint Tansy Medical Center'},
  {name: 'uswds', system: 'US Web Design System', hospital: 'Fernhollow County Health'},
];
