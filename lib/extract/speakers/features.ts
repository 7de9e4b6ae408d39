/**
 * What speaks for somebody being meant, each with what it says and what it is worth. The sum of a candidate's features is
 * held against the others' and against what speaks for nobody. Set by hand: tables that `npm run learn-weights` learned do no better on articles
 * that they were not learned from (docs/weights.md).
 */
export const FEATURES = {
  // Where it was heard of last.
  'spoke-last': { says: 'said what was said just before', weight: 2 },
  'spoke-before': { says: 'spoke a little earlier', weight: 0.6 },
  'subject-here': { says: 'is the subject of a clause before it in the same sentence', weight: 2.2 },
  'named-here': { says: 'is named before it in the same sentence', weight: 0.8 },
  'subject-before': { says: 'is the subject of the sentence before', weight: 0.8 },
  'latest-subject': { says: 'is whom the article told of last', weight: 1 },
  'named-before': { says: 'is named in the sentence before', weight: 0.7 },
  'subject-after': { says: 'is the subject of the clause behind the one that opens the sentence', weight: 4 },
  distance: { says: 'for each sentence since it was heard of last', weight: -0.35 },
  'office-distance': { says: 'the same, where an office is looked for', weight: -0.15 },
  'only-told': { says: 'was last named inside what somebody said', weight: -1 },
  owner: { says: 'was last named as the owner of something', weight: -0.8 },
  often: { says: 'the article names it often', weight: 0.4 },
  // What is said of it.
  'gender-told': { says: 'its name or title tells the gender asked for', weight: 0.8 },
  rank: { says: 'holds this very office', weight: 3 },
  'rank-may': { says: 'holds an office that may be called so', weight: 2 },
  'rank-wide': { says: 'is known by an office that is wider than the one it is called by', weight: 1.2 },
  'no-office': { says: 'the article tells no office of it', weight: -0.4 },
  'other-office': { says: 'the article knows it by another office', weight: -0.8 },
  country: { says: 'is of the same country', weight: 2 },
  field: { says: 'is of the same field', weight: 2 },
  'field-untold': { says: 'no field is told of it', weight: -1 },
  organization: { says: 'belongs to the same organization', weight: 2 },
  complement: { says: 'what the office is of is named alike', weight: 1 },
  'same-noun': { says: 'was described by the same noun', weight: 3 },
  'named-later': { says: 'is named only later', weight: -2.5 },
  introduced: { says: 'is the first whom the report names behind its lead', weight: 1 },
  // Bodies.
  'noun-in-name': { says: 'its name holds the noun', weight: 3 },
  kind: { says: 'is of the kind that the noun means', weight: 2 },
  'words-in-name': { says: 'its name holds what else is said', weight: 2 },
  'only-one': { says: 'no other of the kind is named', weight: 1 },
} as const satisfies Record<string, Feature>;

/** What speaks for nobody, by what is looked for: somebody is meant only for whom more speaks. */
export const NOBODY = {
  // Somebody has to be meant by "he", so that little evidence will do.
  'no-person': { says: 'nobody is meant by the pronoun', weight: -3 },
  'no-thing': { says: 'nothing is meant by the pronoun', weight: -2 },
  'no-holder': { says: 'nobody holds the office', weight: 0 },
  'no-body': { says: 'no body is called so', weight: 0.8 },
  // Who is merely named has to stand in the sentence before: of 11 documents in raw articles on which -0.5 differs, it is right of one.
  'no-issuer': { says: 'nobody issued the document', weight: -0.2 },
} as const satisfies Record<string, Feature>;

export interface Feature {
  says: string;
  weight: number;
}

export type FeatureId = keyof typeof FEATURES;
export type NobodyId = keyof typeof NOBODY;

/** How far each feature holds: 1 for yes, a count where it says "for each"; what is left out does not hold. */
export type Evidence = Partial<Record<FeatureId, number>>;

/** What the features are worth, by their id. */
export type Weights = Readonly<Record<FeatureId | NobodyId, number>>;

export const WEIGHTS = Object.fromEntries(
  Object.entries({ ...FEATURES, ...NOBODY }).map(([id, { weight }]) => [id, weight]),
) as Weights;

/** What the evidence is worth. */
export function weigh(evidence: Evidence, weights: Weights): number {
  let sum = 0;
  for (const id in evidence) sum += weights[id as FeatureId] * evidence[id as FeatureId]!;
  return sum;
}
