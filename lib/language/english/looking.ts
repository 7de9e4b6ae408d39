/** Longer noun phrases than this are not looked for; it keeps the search linear. In tokens. */
export const LONGEST_PHRASE = 45;

/** Words that are prepositions as often as they open a clause: "after the bankruptcy", "after it went bankrupt". */
export const EITHER: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'than',
  'as',
  'like',
]);
