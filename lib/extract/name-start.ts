import type { Language } from '../language/language.ts';
import { isAt, type Token } from '../text/token.ts';
import {
  BODY,
  COORDINATOR,
  DETERMINER,
  DOMAIN,
  NAME_PARTICLE,
  PREPOSITION,
  ROLE,
} from '../text/word-class.ts';
import { isAcronymBefore } from './name-edges.ts';
import { isGivenName, isTitleWord } from './name-or-title.ts';
import { isInitial, isMark } from './name-run.ts';

/** Where a person's name begins in the run of capitalised words `[from, to)`: behind titles, countries and organizations. Token positions. */
export function nameStart(tokens: readonly Token[], from: number, to: number, language: Language): number {
  let start = from;
  for (let i = from; i < to; i++)
    // "Андрей Поляков": behind a given name a word for people is a surname, where offices stand before names.
    if (language.wordOrder.headFirst && i > from && isGivenName(tokens[i - 1]!, language)) continue;
    else if (isTitleWord(tokens, i, to, language) || (i + 1 < to && isAcronymBefore(tokens, i)))
      start = i + 1;
  // "ООО «Вега|» Осип Линд|": a mark that closes.
  if (isMark(tokens[start]) && tokens.slice(start, to).filter(isMark).length % 2 === 1) start++;
  return givenNameBehind(tokens, behindOthers(tokens, start, to, language), to, language);
}

/** Behind what a title is of: "госсекретарь |Норландии| Кэти Бок", "финдиректор |Velden Air| Нил Орр". */
function behindOthers(tokens: readonly Token[], from: number, to: number, language: Language): number {
  if (!language.wordOrder.headFirst) return from;
  // "папа |Римский| Луций": a see stands between.
  const cleric = language.roles.nouns.get(tokens[from - 1]?.lemma ?? '')?.ranks.includes('cleric');
  if (
    cleric &&
    to - from > 1 &&
    !isGivenName(tokens[from]!, language) &&
    (isGivenName(tokens[to - 1]!, language) || language.grammar.namesSee(tokens[from]!.lower))
  )
    return to - 1;
  let start = from;
  const foreign = (at: number) => language.isForeign(tokens[at]!.text);
  for (let i = from; i + 1 < to; i++) if (foreign(i) && !foreign(i + 1)) start = i + 1;
  // "патриарх Велденский и всея |Норландии| Павел": who has one name.
  const least = isAt(tokens, from - 2, COORDINATOR) && isGivenName(tokens[to - 1]!, language) ? 2 : 3;
  while (
    to - start >= least &&
    !isGivenName(tokens[start]!, language) &&
    language.grammar.hangsOnWordBefore(tokens, start, [start, start + 1])
  )
    start++;
  return start;
}

/** "главы Роскосмоса Игоря Орлова": a given name behind words that are none opens the name. */
function givenNameBehind(tokens: readonly Token[], from: number, to: number, language: Language): number {
  // "Zeid |Al| Hosain": a particle inside a name begins none.
  const isGiven = (at: number) =>
    (isGivenName(tokens[at]!, language) && !(at > from && tokens[at]!.is(NAME_PARTICLE))) ||
    isInitial(tokens[at]!);
  if (from + 1 >= to || isGiven(from)) return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (isGiven(i) && !isMark(tokens[i - 1]))
      return language.grammar.opensNameBefore(tokens, i, to) ? i - 1 : i;
  // "Commissioner for Enlargement Marta Kovacs": what belongs to a preposition is no part of the name.
  const belongs = to - from > 2 && goesOnAt(tokens, from, language);
  // "in Rio |de| Janeiro"
  const pair =
    belongs && !isMark(tokens[to - 2]) && (tokens[to - 2]!.capital || !tokens[to - 2]!.is(NAME_PARTICLE));
  return pair ? to - 2 : from;
}

/** In tokens: "of the Department for Information and". */
const LONGEST_COMPLEMENT = 10;

/**
 * Whether what says of what an office is goes on at `from`: "Minister |of Industry and|", "editor |of the|", but not
 * "president |of Norland|".
 */
function goesOnAt(tokens: readonly Token[], from: number, { wordOrder }: Language): boolean {
  if (isAt(tokens, from - 1, PREPOSITION)) return true;
  for (let at = from - 1; !wordOrder.headFirst && at > 0 && from - at < LONGEST_COMPLEMENT; at--) {
    const token = tokens[at]!;
    if (token.is(PREPOSITION))
      return (
        isAt(tokens, at - 1, ROLE | BODY) && (from - at > 2 || isAt(tokens, at + 1, DETERMINER | DOMAIN))
      );
    if (!token.capital && !token.is(COORDINATOR | DETERMINER | DOMAIN)) return false;
  }
  return false;
}
