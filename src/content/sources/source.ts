/** A page or document that a passage was written from. */
export interface Source {
  /** As the source prints it, in its own language. */
  readonly title: string;
  /** The BCP 47 tag of the title's language; English where absent. */
  readonly language?: string;
  readonly publisher: string;
  /** The date that the source prints of itself: ISO, as precise as printed; compiled content has it as text. */
  readonly date?: string;
  /** Absent where no lasting public address is known. */
  readonly address?: string;
}
