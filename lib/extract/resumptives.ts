/** Words that stand for what was said before: "об этом", "такое мнение", "информацию об этом". */

import type { Language } from '../language/language.ts';
import type { WordClasses } from '../language/word-classes.ts';
import type { Token } from '../text/token.ts';
import { isAt } from '../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPARISON,
  COORDINATOR,
  CUE,
  DETERMINER,
  INTERROGATIVE,
  PREPOSITION,
  TIME,
} from '../text/word-class.ts';
import type { Cue } from './cue.ts';

/** Words between "such" and its noun: "такое |громкое| заявление". */
const BETWEEN = 1;

/** Behind the phrase for what was said before that begins at `at`; null where none does. */
export function resumptiveEnd(
  tokens: readonly Token[],
  at: number,
  { resumptives, referringWords, referredNouns }: WordClasses,
): number | null {
  const phrase = (from: number) => {
    const [first, second] = [tokens[from], tokens[from + 1]];
    return first && second && resumptives.has(`${first.lower} ${second.lower}`) ? from + 2 : null;
  };
  const plain = phrase(at);
  if (plain !== null) return plain;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  // "This was announced by X"
  if (resumptives.has(token.lower) && isAt(tokens, at + 1, AUXILIARY)) return at + 1;
  const about = referredNouns.has(token.lower) ? phrase(at + 1) : null;
  if (about !== null) return about;
  if (!referringWords.has(token.lower)) return null;
  for (let noun = at + 1; noun <= at + 1 + BETWEEN; noun++) {
    if (tokens[noun]?.kind !== 'word') return null;
    if (referredNouns.has(tokens[noun]!.lower)) return noun + 1;
  }
  return null;
}

/** A phrase for what was said before, in the clause that a cue stands in. */
export interface Resumptive {
  /** Where the clause begins: what stands before it in the sentence is what was said. */
  opens: number;
  end: number;
}

/** The phrase that opens the clause of a cue; null where none does. */
export function resumptiveBefore(
  tokens: readonly Token[],
  { group: [from], passive }: Pick<Cue, 'group' | 'passive'>,
  { words, grammar, wordOrder }: Language,
): Resumptive | null {
  // "The statement said": where the subject comes first, who made it stands behind a passive.
  if (wordOrder.subjectFirst && !passive) return null;
  const floor = Math.max(0, from - REACH);
  for (let at = from - 1; at >= floor; at--) {
    at = beforeDate(tokens, at);
    if (at < floor || CUTS.has(tokens[at]!.kind) || grammar.isFiniteVerb(tokens, at)) return null;
    const end = resumptiveEnd(tokens, at, words);
    if (end === null || end > from) continue;
    let opens = at;
    while (opens > 0 && isAt(tokens, opens - 1, OPENING)) opens--;
    // "спросили, |о чем| говорил X": a question inside, and nothing that was said before.
    if (isAt(tokens, end - 1, INTERROGATIVE) && (opens === 0 || isAt(tokens, opens - 2, CUE))) return null;
    if (opens === 0) return { opens, end };
    // "..., и эту позицию подтвердил X": what goes on speaks of something else than all that stands before.
    return MARKS.has(tokens[opens - 1]!.kind) && !tokens[opens]!.is(COORDINATOR) ? { opens, end } : null;
  }
  return null;
}

const OPENING = ADVERB | COORDINATOR | TIME | PREPOSITION | DETERMINER;

/** "Об этом в субботу|, 11 декабря,| сообщает": before a date between commas whose second comma stands at `at`; else `at`. */
function beforeDate(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.kind !== 'comma') return at;
  let from = at - 1;
  while (tokens[from]?.kind === 'number' || isAt(tokens, from, TIME)) from--;
  return from < at - 1 && tokens[from]?.kind === 'comma' ? from - 1 : at;
}

/** How far before its cue such a phrase may stand, in tokens: whoever says it may stand between. */
const REACH = 24;

const CUTS = new Set<Token['kind']>(['comma', 'dash', 'semicolon', 'colon', 'stop']);
const MARKS = new Set<Token['kind']>([...CUTS, 'quotation']);

/** Whether the sentence up to `end` only tells who passes on: "Как передает агентство, |об этом| заявил ...". */
export function onlyCompares(tokens: readonly Token[], end: number): boolean {
  let commas = 0;
  for (let i = 0; i < end; i++) if (tokens[i]!.kind === 'comma') commas++;
  return isAt(tokens, 0, COMPARISON) && commas === 1;
}
