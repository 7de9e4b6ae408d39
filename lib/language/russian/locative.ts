/** The body in which something was said, where nobody is the subject: "в ведомстве уточнили". */

import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { ADDRESSEE, DETERMINER, DOCUMENT, PREPOSITION, TIME } from '../../text/word-class.ts';
import { adjectiveForms, isParticiple } from './morphology/adjectives.ts';
import { nounReadings } from './morphology/nouns.ts';
import { nounPhraseEnd, opensCircumstance } from './noun-phrase.ts';
import { onlyNominative } from './prepositional.ts';
import { shares } from './pronouns.ts';
import { isName, TOLD_WIRES } from './told.ts';
import { isAdverb } from './verbs.ts';

/** Prepositions of the place in which something is said. */
export const LOCATIVE = new Set(['в', 'во', 'на']);
/** "сам министр": the word stays out of the source. */
export const INTENSIVES = new Set('сам сама само сами самого самой самих самому'.split(' '));

const DEMONSTRATIVES = new Set(['том', 'этом', 'чем']);

/** What only carries a message: "на сайте ведомства". */
const CARRIERS = /(?:^|-)(?:сайте|портале|странице|канале|аккаунте|паблике|микроблоге|блоге)$/u;

/** The body behind "в": "|пресс-службе МЧС|"; null where a time or an occasion stands there. */
export function locativeSource(
  tokens: readonly Token[],
  at: number,
  limit: number,
  documents = false,
): TokenRange | null {
  const first = tokens[at + 1];
  if (at + 1 < limit && first?.kind === 'quotation' && isName(first)) return [at + 1, at + 2];
  // "настаивают на том, что" names nobody.
  if (at + 1 >= limit || !isWord(first) || DEMONSTRATIVES.has(first.lower)) return null;
  const carrier = CARRIERS.test(first.lower) && isWord(tokens[at + 2]) && at + 2 < limit;
  // "на сайте |городской администрации|"
  const owned = carrier && isOwner(lowerAt(tokens, at + 2));
  const told = carrier ? at + 2 : at + 1;
  const document = behindParticiple(tokens, told, limit);
  if (!owned && document === told && (documents ? opensTime(tokens, at) : opensCircumstance(tokens, at)))
    return isCourt(tokens, at + 1, limit);
  let to = nounPhraseEnd(tokens, document, limit);
  // "сообщили в районной администрации ТАСС": the wire is told.
  while (to - told > 1 && TOLD_WIRES.has(lowerAt(tokens, to - 1))) to--;
  // "В сообщении |паром| называют угрозой": what it is said of; "в обществе |многие| считают": who says it.
  const other = tokens.findIndex((_, i) => i > document && i < to && isOther(tokens, i));
  if (other > 0 && mayAct(tokens[other]!.lower)) return null;
  if (other > 0) to = other;
  // "в этот раз" is no body.
  return tokens.slice(told, to).some((token) => !token.is(DETERMINER)) ? [told, to] : null;
}

/** Whether a word behind a body, in small letters, is of no case that hangs on it. */
const isOther = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at]) && !tokens[at].capital && (shares.has(tokens[at].lower) || onlyNominative(tokens, at));

const mayAct = (lower: string): boolean => nounReadings(lower).every((form) => form.animate);

/** ", размещенном на сайте |порта|", ", подписанном |мэром|": who issued the document before the comma at `comma`, told by a participle; null where none does. */
export function postedBy(tokens: readonly Token[], comma: number): TokenRange | null {
  if (tokens[comma]?.kind !== 'comma' || !POSTED.test(lowerAt(tokens, comma + 1))) return null;
  const agent = comma + 2;
  if (nounReadings(lowerAt(tokens, agent)).some((form) => form.case === 'instrumental'))
    return [agent, nounPhraseEnd(tokens, agent, tokens.length)];
  for (let at = agent; isWord(tokens[at]) && at - agent < LONGEST_PARTICIPLE; at++)
    if (CARRIERS.test(tokens[at]!.lower) && isWord(tokens[at + 1]) && isOwner(lowerAt(tokens, at + 1)))
      return [at + 1, nounPhraseEnd(tokens, at + 1, tokens.length)];
  return null;
}

const POSTED = /^(?:размещ|опубликован|распростран|подписан|выложен|подготовлен)\p{L}*(?:ом|ой|ых|ому)$/u;

/** "в |районном суде| ТАСС сообщили": where somebody speaks, and who speaks where nobody else does; null where another follows. */
function isCourt(tokens: readonly Token[], from: number, limit: number): TokenRange | null {
  let at = from;
  while (at < limit && isWord(tokens[at]) && !COURT.test(tokens[at]!.lower)) {
    if (adjectiveForms(tokens[at]!.lower).length === 0) return null;
    at++;
  }
  // "в суде |адвокаты| заявили"
  if (at >= limit || onlyNominative(tokens, at + 1)) return null;
  let to = nounPhraseEnd(tokens, from, limit);
  while (to - from > 1 && TOLD_WIRES.has(lowerAt(tokens, to - 1))) to--;
  let next = to;
  while (next < limit && (isAdverb(tokens[next]) || isAt(tokens, next, ADDRESSEE | TIME))) next++;
  const alone = next === limit || (limit === tokens.length && tokens[next]!.kind !== 'word');
  return alone ? [from, to] : null;
}

const COURT = /^(?:гор|рай|обл)?суде$/u;

/** "|распространенном в четверг| заявлении": where the document begins that the participle is said of; `from` itself where none is. */
function behindParticiple(tokens: readonly Token[], from: number, limit: number): number {
  const { lower } = tokens[from]!;
  if (!isParticiple(lower) || nounReadings(lower).length > 0) return from;
  for (let at = from + 1; at < limit && at - from < LONGEST_PARTICIPLE; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') return from;
    const prepositional = nounReadings(token.lower).some((form) => form.case === 'prepositional');
    if (token.is(DOCUMENT) && prepositional && !isAt(tokens, at - 1, PREPOSITION)) return at;
  }
  return from;
}

/** In tokens. */
const LONGEST_PARTICIPLE = 8;

const isOwner = (lower: string): boolean => {
  const noun = nounReadings(lower);
  return (noun.length > 0 ? noun : adjectiveForms(lower)).some((form) => form.case === 'genitive');
};

function opensTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 4; i++) if (isAt(tokens, i, TIME)) return true;
  return false;
}
