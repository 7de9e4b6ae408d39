import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import {
  BODY,
  COMPLEMENTIZER,
  DETERMINER,
  DOCUMENT,
  INTERROGATIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
} from '../text/word-class.ts';

/** Whether a noun phrase is about a thing: "the early gales", and no person, body, document or name. */
export function isThing(tokens: readonly Token[], [from, to]: TokenRange, language: Language): boolean {
  const at = language.grammar.headOf(tokens, [from, to]);
  if (at === null || tokens[at]!.capital || isAt(tokens, from, INTERROGATIVE | COMPLEMENTIZER)) return false;
  for (let i = from; i < to && !(i > at && tokens[i]!.is(PREPOSITION | RELATIVE)); i++)
    if (speaks(tokens, i, language)) return false;
  return true;
}

const PERSONS = new Set<unknown>(['male', 'female']);

/** Whether a word is one for people, bodies or documents: "three active and retired |pilots|". */
function speaks(tokens: readonly Token[], at: number, language: Language): boolean {
  const { grammar, roles, words, pronouns } = language;
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  const noun = grammar.singularOf(token.lower, false) ?? token.lower;
  return (
    token.is(ROLE | BODY | DOCUMENT) ||
    (token.is(PRONOUN) &&
      (isAt(tokens, at + 1, RELATIVE) ||
        // "her work"
        (!token.is(DETERMINER) && PERSONS.has(pronouns.get(token.lower)?.gender)))) ||
    [roles.nouns, words.bodies, words.documents, words.anybody].some((set) => set.has(noun)) ||
    grammar.isPersonNoun(tokens, [token.start, token.end])
  );
}
