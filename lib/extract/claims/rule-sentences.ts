import { claimRules } from './rules.ts';

/** Claims that no attribution made, so that no rule of the list did. */
const WITHOUT_ATTRIBUTION: readonly (readonly [id: string, says: string])[] = [
  ['quotation-alone', 'A quotation stands by itself and goes on with what was said before.'],
  ['quotation-below', 'The sentence before announces the quotation with a colon.'],
  ['colon', 'The speaker stands before a colon, the words behind it.'],
  ['beside-verb', 'A verb with its subject stands beside words in quotation marks.'],
  ['unattributed', 'Whole sentences stand in quotation marks, and nothing tells whose they are.'],
  ['dash', 'The speaker stands behind a dash, as in headlines.'],
  ['statement-list', "The sentence stands in a list of somebody's key statements."],
];

/** What each rule says, in a sentence for readers, by the id that stands in a claim's `rule`. */
export const ruleSentences: ReadonlyMap<string, string> = new Map([
  ...claimRules.map(({ id, says }) => [id, says] as const),
  ...WITHOUT_ATTRIBUTION,
]);
