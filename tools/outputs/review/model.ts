import type {Source, SourceId} from '../../../src/content/sources.ts';
import type {phrases as allPhrases} from '../../../src/review/phrases.ts';
import type {ModuleContent} from '../../content/content-types.ts';
import type {Changes, ModuleMessage} from './release-history.ts';

/** The content of every module by language. */
export type ReviewContents = Record<string, Readonly<Record<string, ModuleContent>>>;

export interface ReviewData {
  /** The languages of the content, the source language first. */
  readonly languages: readonly string[];
  readonly messages: readonly ModuleMessage[];
  readonly contents: ReviewContents;
  readonly sources: Readonly<Record<SourceId, Source>>;
  /** The release in which a message last changed; undefined if not released yet. */
  readonly since: (message: ModuleMessage) => string | undefined;
  readonly release: string;
  readonly phrases: typeof allPhrases;
  /** The changes since an earlier release. */
  readonly comparison?: (Changes & {readonly release: string}) | undefined;
}
