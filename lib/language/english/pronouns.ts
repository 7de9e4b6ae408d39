import type { Pronoun } from '../language.ts';

const male: Pronoun = { gender: 'male', plural: false };
const female: Pronoun = { gender: 'female', plural: false };
const thing: Pronoun = { gender: 'thing', plural: false };
const people: Pronoun = { gender: null, plural: true };

/** Third person alone: whoever says "I" or "we" outside quotation marks is the writer. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', male],
  ['him', male],
  ['his', male],
  ['himself', male],
  ['she', female],
  ['her', female],
  ['hers', female],
  ['herself', female],
  ['it', thing],
  ['its', thing],
  ['they', people],
  ['them', people],
  ['their', people],
]);

/** Those that can be a subject. */
export const subjects: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'i', 'we', 'you']);
