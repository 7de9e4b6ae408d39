/**
 * The library, as the page and the background use it. `openLibrary` (open-library.ts) gives one. Whatever rejects, rejects with a
 * `LibraryFailure`. What is written is in whole or not at all, and all windows hear of it.
 */
import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { LibraryFailure } from './failure.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import type {
  Alike,
  BrokenRow,
  Found,
  LibraryQuery,
  LibraryRow,
  NameEntry,
  NameType,
  SameElsewhere,
  Taken,
} from './query.ts';
import type { Decision } from './schema.ts';

/** A part of what comes from a file. The article of a claim stands in this portion or in one before it, or is in the library. */
export interface TakenIn {
  articles: readonly KeptArticle[];
  claims: readonly KeptClaim[];
  decisions: readonly Decision[];
}

/** What may be changed of a kept claim: what is the reader's own, and what he puts right of who has said it. */
export type ClaimChange = Partial<Pick<KeptClaim, 'note' | 'tags' | 'speaker' | 'beside' | 'organizations'>>;

export interface Library {
  /** How many claims and articles are kept. */
  size(): Promise<{ claims: number; articles: number }>;

  /** The last kept claims, without waiting for what `find` needs: for the first look. */
  latest(count: number): Promise<(LibraryRow | BrokenRow)[]>;
  /** What fits, with the counts of what could be chosen. Each call is worked out from what is in the library now. */
  find(query: LibraryQuery): Promise<Found>;
  /** These claims, in the order asked for; what was deleted meanwhile is left out. */
  rows(numbers: Iterable<number>): Promise<(LibraryRow | BrokenRow)[]>;
  /** A speaker, an organization, a wire or a tag by its id; null where there is none any more. */
  name(id: number): Promise<NameEntry | null>;
  /** The names of a type that hold these letters, the most frequent first: to choose whom to join, or a tag. */
  names(type: NameType, letters: string, most: number): Promise<NameEntry[]>;

  /** Keeps claims of an article; those that are kept already stay as they are. @returns those that are new */
  keep(article: KeptArticle, claims: readonly KeptClaim[]): Promise<KeptClaim[]>;
  /** The claims that are kept of an article. */
  keptOf(article: string): Promise<KeptClaim[]>;
  /** The same, with their numbers; what is broken is left out. */
  keptRows(article: string): Promise<LibraryRow[]>;
  /** Changes a claim. Rejects with `gone` where it is no longer there. */
  change(number: number, change: ClaimChange): Promise<LibraryRow>;
  /** Adds a tag to many claims, or takes it from them. */
  tag(numbers: Iterable<number>, tag: string, add: boolean): Promise<void>;
  /** Deletes claims, and articles that have none left. @returns what was taken, for `restore` */
  remove(numbers: Iterable<number> | 'all'): Promise<Taken>;
  /** Puts back what `remove` has taken. */
  restore(taken: Taken): Promise<void>;

  /** These names are one from now on, with all that are one with either. */
  join(a: number, b: number): Promise<void>;
  /** This form stands for itself from now on. @param form `NameForm.id` */
  part(form: number): Promise<void>;
  /** The form goes back to whom Wiremark takes it for. */
  unpart(form: number): Promise<void>;

  /** Where else in the library the words of a kept claim stand, the likest first. */
  alike(number: number, most?: number): Promise<Alike[]>;
  /** Which claims of an article that was just opened also stand in other kept articles. */
  sameElsewhere(article: Article, annotation: Annotation): Promise<SameElsewhere[]>;

  /** All of the library by number, or these claims in their order: in portions, so that memory stays small. Broken records are passed over. */
  portions(numbers?: Iterable<number>): AsyncIterable<LibraryRow[]>;

  /** What the reader has decided about names. */
  decisions(): Promise<Decision[]>;
  /**
   * Puts in what a file holds, all of it or nothing. Claims that are in the library already, by their id or by their words in their article, stay
   * as they are.
   */
  takeIn(portions: AsyncIterable<TakenIn>): Promise<{ articles: number; claims: number; known: number }>;

  /** Calls back when something was written, here or in another window. @returns stops it */
  onChange(listener: () => void): () => void;
  /** Calls back once when the library was closed under us (`shut`); everything rejects from then on. */
  onShut(listener: (failure: LibraryFailure) => void): () => void;
  close(): void;
}
