/** What is known of a name or a noun phrase from where it stands. */
export interface Place {
  /** The word before it, in lower case; null where there is none in its sentence. */
  before: string | null;
  /** The title at a name, as it stands. */
  title: string | null;
  /** The word behind it, in lower case; null where punctuation follows. */
  after: string | null;
  /** Whether the article has this word as it stands: other forms of a name are evidence. */
  attested(word: string): boolean;
}

/** The place of what stands by itself, in no article. */
export const NO_PLACE: Place = { before: null, title: null, after: null, attested: () => false };
