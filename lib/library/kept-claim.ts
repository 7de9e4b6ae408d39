/**
 * What the library keeps: plain data that survives structured clone and JSON unchanged. It is the form in the database and, a line each, in
 * the exported file. Every text in it comes from pages or from the reader and is never written as HTML.
 */
import type { ClaimKind, OrganizationKind, Speaker } from '../annotation.ts';
import type { ClaimKey } from '../corrections/correction.ts';

/** An article of which at least one claim is kept. */
export interface KeptArticle {
  /** `articleId`: the address without trackers and fragment; for a text without address, a name made of its title and beginning. */
  id: string;
  /** Without trackers; null for a text that has no address. */
  url: string | null;
  title: string | null;
  /** The agency's usual name: "TASS". */
  wire: string | null;
  /** "QINGDAO, China" */
  place: string | null;
  /** As the dateline has it: "June 26". */
  printedDate: string | null;
  /** "2025-06-26"; null where the year is not known. */
  isoDate: string | null;
  /** BCP 47 code. */
  language: string;
  /** When its first claim was kept, ISO 8601 in UTC. */
  keptAt: string;
}

/** A speaker as the article gives him; `Speaker` without what holds within one annotation alone. */
export type KeptSpeaker = Omit<Speaker, 'id' | 'introduced'>;

/** An organization that the claim's words, its source or its speaker name. */
export interface KeptOrganization {
  name: string;
  kind: OrganizationKind;
  wikidata: string | null;
  english: string | null;
}

/**
 * The sentences around a claim: before its words, between its parts and behind them, from the sentence before to the sentence after, as far as
 * they stand in the same paragraphs. `between` has one text less than there are parts. Joined with the parts in turn they are the article's own text,
 * white space aside.
 */
export interface KeptSurroundings {
  before: string;
  between: readonly string[];
  after: string;
}

export interface KeptClaim {
  /** A UUID, for ever: also through export and import. */
  id: string;
  /** `KeptArticle.id` */
  article: string;
  /** Finds the claim again in its article, as it was kept (before what the reader put right in other claims). */
  key: ClaimKey;
  /** The words as copies write them: the parts joined, quotation marks balanced. */
  words: string;
  /** The parts of the content as they stand, in order. */
  parts: readonly string[];
  kind: ClaimKind;
  /** Null where the article does not say who it is. */
  speaker: KeptSpeaker | null;
  /** Name of another speaker whom the source may mean as well; null where there is none. */
  beside: string | null;
  /** The reporting word and the mention as they stand. */
  cue: string | null;
  source: string | null;
  organizations: readonly KeptOrganization[];
  around: KeptSurroundings;
  /** The address with a text fragment that leads to the words; null for a text without address. */
  link: string | null;
  /** When it was kept, ISO 8601 in UTC. */
  keptAt: string;
  /** The reader's own; empty where there is none. Tags are trimmed, unique by `foldForSearch`, in the order that they were given. */
  note: string;
  tags: readonly string[];
}
