/** Runs of capitalised words in which a person's name may stand. */

import type { Language } from '../language/language.ts';
import { possessiveStart } from '../text/apostrophes.ts';
import type { Token } from '../text/token.ts';
import { isAt } from '../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  GIVEN_NAME,
  HONORIFIC,
  INTERROGATIVE,
  NAME_PARTICLE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
} from '../text/word-class.ts';

/** Behind the run of capitalised words that starts at `at` and may hold one person's name; `at` itself where none starts. Token positions. */
export function runEnd(tokens: readonly Token[], at: number, language: Language): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end]!;
    if (language.grammar.startsAnotherName(tokens, at, end)) break;
    // "Орлов |The Herald|", where the language has a script of its own.
    if (end > at + 1 && isOtherScript(token, language) && !isOtherScript(tokens[end - 1]!, language)) break;
    // "Liu He": inside a name it is no pronoun.
    const named = isNameWord(tokens, end) || (end > at && isPrefixed(token));
    if (named || (end > at && token.capital && token.is(PRONOUN))) end++;
    else if (end > at && token.is(NAME_PARTICLE) && hasNameBehind(tokens, end)) end++;
    else if (end > at && token.text === '.' && isInitial(tokens[end - 1]!) && isNameWord(tokens, end + 1))
      end++;
    else if (end > at && behindNickname(tokens, end) > end) end = behindNickname(tokens, end);
    else break;
    if (possessiveStart(token.text, language.apostrophes) > 0) break;
  }
  return end;
}

/** Whether a word stands in another script than the language's; an ordinal does not ("IV"), nor "O'Нилл" with its first letter alone. */
const isOtherScript = ({ text }: Token, { isForeign }: Language): boolean =>
  isForeign(text) && !/['’]|^[IVX]+$/u.test(text);

/** "аль-Мишри", "al-Hadi": a particle in small letters, with the name behind its hyphen. */
const isPrefixed = ({ lexeme: { plain }, text }: Token) => !plain && /^\p{Ll}{2,3}-\p{Lu}\p{Ll}/u.test(text);

/** "J.", "R.J.": initials by themselves. */
export const isInitial = ({ lexeme: { plain }, text }: Token) =>
  !plain && /^\p{Lu}\.(?:\p{Lu}\.?){0,2}$/u.test(text);

function hasNameBehind(tokens: readonly Token[], at: number): boolean {
  return isNameWord(tokens, at + 1) || (isAt(tokens, at + 1, NAME_PARTICLE) && isNameWord(tokens, at + 2));
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  if (isInitial(token)) return true;
  return !(
    token.is(DETERMINER | NEGATION | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | PRONOUN) ||
    (token.is(INTERROGATIVE) && !token.is(GIVEN_NAME)) ||
    (token.is(AUXILIARY | ADVERB) &&
      !token.is(GIVEN_NAME) &&
      !isAt(tokens, at - 1, GIVEN_NAME | ROLE | HONORIFIC))
  );
}

/** A nickname has no more words. */
const NICKNAME_WORDS = 3;

/** Behind a nickname in quotation marks inside a name: `Owen |"Duck"| Farrel`; `at` itself where none stands. */
function behindNickname(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at]) || isMark(tokens[at - 1])) return at;
  for (let end = at + 1; end <= at + NICKNAME_WORDS + 1; end++) {
    if (isMark(tokens[end])) {
      const next = tokens[end + 1];
      const goesOn = end > at + 1 && isNameWord(tokens, end + 1);
      // Another given name would open another name.
      return goesOn && !next!.is(GIVEN_NAME) ? end + 1 : at;
    }
    if (tokens[end]?.kind !== 'word' || !tokens[end]!.capital) return at;
  }
  return at;
}

/** Whether a token is a quotation mark by itself. */
export const isMark = (token: Token | undefined): boolean => token?.kind === 'other' && MARKS.has(token.text);

const MARKS: ReadonlySet<string> = new Set('"“”„«»`');
