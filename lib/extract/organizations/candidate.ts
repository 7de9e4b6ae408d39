import type { OrganizationKind } from '../../language/organization-kind.ts';

/** What a stage took for an organization: words `first` to `last`, both inside. */
export interface Candidate {
  first: number;
  last: number;
  /** Code units to add behind the last word: the "'s" of "Moody's" belongs to the name. */
  tail: number;
  kind: OrganizationKind;
  /** The full name where the stage knows it, else null: the words as they stand. */
  name: string | null;
  wikidata: string | null;
  /** The nation belongs to the full name; see `KnownOrganization.national`. */
  national?: boolean;
  /** Its name in English, where the list of another language gives it. */
  english?: string | null;
  /** The full mention that this one refers back to. */
  meant?: Candidate;
  /** The last word of a listed name that goes on with words of the article: "МВД |Грузии|". */
  listedTo?: number;
  /** Whether the article writes it in quotation marks. */
  quoted?: boolean;
  /** The stage that found it. */
  rule: string;
}

/** Whether two candidates share a word. */
export function overlap(a: Candidate, b: Candidate): boolean {
  return a.first <= b.last && b.first <= a.last;
}
