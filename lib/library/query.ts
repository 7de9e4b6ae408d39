/** What the library's page asks, and what it is answered: plain values, for the page to program against. */
import type { ClaimKind } from '../annotation.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';

/** What names stand for. A tag's and a wire's name is what the reader or the article calls it. */
export const NAME_TYPES = ['speaker', 'organization', 'wire', 'tag'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * - `kept`: last kept first
 * - `newest`, `oldest`: by the article's day; by the day of keeping where that is not known
 * - `speaker`: by the speaker's name, each newest first; unknown ones last
 * - `relevance`: what fits the search best first; `kept` where nothing is searched
 */
export const LIBRARY_ORDERS = ['kept', 'newest', 'oldest', 'speaker', 'relevance'] as const;
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number];

/** What is wanted of the library. Null means: any. Ids of speakers, organizations, wires and tags are those of `Counted`. */
export interface LibraryQuery {
  /** Words, all of which must be found; the last one may be only begun (from three letters on). */
  search: string;
  speaker: number | 'unknown' | null;
  organization: number | null;
  wire: number | null;
  kind: ClaimKind | null;
  tag: number | null;
  /** First and last day, "2025-06-26", of the article; of the keeping where that is not known. Both belong to it. */
  from: string | null;
  to: string | null;
  order: LibraryOrder;
}

export const NO_QUERY: LibraryQuery = {
  search: '',
  speaker: null,
  organization: null,
  wire: null,
  kind: null,
  tag: null,
  from: null,
  to: null,
  order: 'kept',
};

/** A speaker, an organization, a wire or a tag, with the number of claims. All names that are one for the reader have one id. */
export interface Counted {
  /** Lasts as long as the name is in the library and is neither joined nor parted. */
  id: number;
  /** The name that most of its claims have. */
  name: string;
  count: number;
}

/** How many claims each choice would leave, where the other filters and the search stay as they are. The most frequent first. */
export interface Counts {
  speakers: Counted[];
  unknownSpeaker: number;
  organizations: Counted[];
  wires: Counted[];
  tags: Counted[];
  kinds: Record<ClaimKind, number>;
}

export interface Found {
  /** The claims that fit, by their numbers, in the order that was asked for. For `rows`. */
  numbers: Uint32Array;
  counts: Counts;
  /** How many of the found claims fall into each month, "2025-06", in order; months without any are left out. */
  months: { month: string; count: number }[];
}

/** A claim with its article, as a list shows it. */
export interface LibraryRow {
  /** Names the claim within this library, for ever; it goes neither out nor in with a file. */
  number: number;
  claim: KeptClaim;
  article: KeptArticle;
  /** Id of the speaker, as in `Counted`; null for an unknown one. */
  speaker: number | null;
}

/** What stands in the place of a row that can't be read: the record is broken. It can be deleted by its number. */
export interface BrokenRow {
  number: number;
  broken: string;
}

export const isBroken = (row: LibraryRow | BrokenRow): row is BrokenRow => 'broken' in row;

/** All that is known of a speaker or an organization. */
export interface NameEntry extends Counted {
  type: NameType;
  /** All that are one with it, itself among them, the most frequent first. */
  forms: NameForm[];
}

export interface NameForm {
  id: number;
  name: string;
  wikidata: string | null;
  count: number;
  /** Whether the reader has parted it from the others; then it is alone. */
  parted: boolean;
}

/** The same words elsewhere in the library. */
export interface Alike extends LibraryRow {
  /** How much of the shorter one's words both have, in the same company: 0 to 1. */
  likeness: number;
}

/** A claim of an article just opened that also stands elsewhere. */
export interface SameElsewhere {
  /** Index in `annotation.claims`. */
  claim: number;
  /** The likest first. Claims of the article itself are not among them. */
  others: Alike[];
}

/** What was deleted, so that it can be put back. Plain data; null for records that were broken. */
export interface Taken {
  articles: KeptArticle[];
  claims: KeptClaim[];
}
