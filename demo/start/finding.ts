import type {Text} from '../layout/text.js';

/** The answer of a server to a request for a file, without its body. */
export interface Answer {
  /** The path of the file in the release. */
  readonly file: string;
  /** The HTTP status; 0 if there was no answer. */
  readonly status: number;
  /** A response header, or null. */
  readonly header: (name: string) => string | null;
}

/** Something that a webmaster should change. */
export interface Finding {
  /** False if the widgets work without it. */
  readonly isRequired: boolean;
  readonly text: Text;
  /** A response header to send, as a line. */
  readonly line?: string;
  /** The files that it is about. */
  readonly files?: readonly string[];
}
