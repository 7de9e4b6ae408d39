/** Cues that open with a phrase: "according to", "по словам", "in his words". */

import type { Language, Opener } from '../language/language.ts';
import { possessiveStart } from '../text/apostrophes.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { isAt } from '../text/token.ts';
import { COORDINATOR, CUE_OPENER, DETERMINER, PREPOSITION, PRONOUN } from '../text/word-class.ts';
import type { Cue } from './cue.ts';

/** An opener in its words. */
interface Phrase {
  opener: Opener;
  words: readonly string[];
  /** Where the pronoun stands that is the source: "in |his| words"; -1 where there is none. */
  owner: number;
  /** Where any words may stand that tell more of the noun: "по |последним| данным"; -1 where none may. */
  modified: number;
}

const OPENER_FRAMES: Cue['frames'] = new Set(['aside', 'clause', 'quotation'] as const);

/** A name in front of the noun of an opener is no longer, in tokens: "in |Ada Berg's| words". */
const LONGEST_POSSESSOR = 4;

const indexes = new WeakMap<readonly Opener[], ReadonlyMap<string, readonly Phrase[]>>();

/** The openers of a language by their first word, in the language's order. Made when first asked for. */
function phrasesOf(openers: readonly Opener[]): ReadonlyMap<string, readonly Phrase[]> {
  let index = indexes.get(openers);
  if (!index) {
    const byFirst = new Map<string, Phrase[]>();
    for (const opener of openers) {
      const words = opener.words.split(' ');
      const phrases = byFirst.get(words[0]!) ?? [];
      phrases.push({ opener, words, owner: words.indexOf('*'), modified: words.indexOf('~') });
      byFirst.set(words[0]!, phrases);
    }
    index = byFirst;
    indexes.set(openers, index);
  }
  return index;
}

/** The opener that begins at `at`; null where none does. */
export function openerAt(tokens: readonly Token[], at: number, language: Language): Cue | null {
  if (!tokens[at]!.is(CUE_OPENER)) return null;
  const phrases = phrasesOf(language.openers).get(tokens[at]!.lower);
  for (const phrase of phrases ?? NO_PHRASES) {
    const cue = read(tokens, at, phrase, language);
    if (cue) return cue;
  }
  return null;
}

const EDGES: ReadonlySet<Token['kind']> = new Set(['comma', 'stop', 'semicolon', 'colon']);

const NO_PHRASES: readonly Phrase[] = [];

function read(tokens: readonly Token[], at: number, phrase: Phrase, language: Language): Cue | null {
  const { words, owner, modified } = phrase;
  const end = at + words.length;
  if (modified >= 0) {
    const [noun = ''] = words.slice(modified + 1);
    const to = behindModifiers(tokens, at + modified, noun);
    return to > 0 && standsAt(tokens, at, words.slice(0, modified))
      ? cueOf(phrase, [at, to + 1], [at, to + 1], null)
      : null;
  }
  if (owner < 0) {
    // "Согласно |отчету|, ...": with nobody behind it, the last word is the source of a shorter opener.
    const alone = words.length > 1 && EDGES.has(tokens[end]?.kind ?? 'stop');
    return standsAt(tokens, at, words) && !alone ? cueOf(phrase, [at, end], [at, end], null) : null;
  }
  if (!standsAt(tokens, at, words.slice(0, owner))) return null;
  const source = at + owner;
  const rest = words.slice(owner + 1);
  const named = possessorEnd(tokens, source, language);
  if (named !== null && standsAt(tokens, named, rest))
    return cueOf(phrase, [named, named + rest.length], [at, named + rest.length], [source, named]);
  if (!isAt(tokens, source, PRONOUN) || !standsAt(tokens, source + 1, rest)) return null;
  return cueOf(phrase, [source + 1, end], [at, end], [source, source + 1]);
}

/** How many words may tell more of an opener's noun. */
const MOST_MODIFIERS = 3;

/** The noun behind words in small letters that are no preposition and no pronoun; -1 where it does not follow. */
function behindModifiers(tokens: readonly Token[], from: number, noun: string): number {
  for (let at = from; at - from <= MOST_MODIFIERS && isPlain(tokens[at]); at++)
    if (at > from && tokens[at]!.lower === noun) return at;
  return -1;
}

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !token.is(PREPOSITION | PRONOUN | DETERMINER | COORDINATOR);

const cueOf = (
  { opener, modified }: Phrase,
  at: TokenRange,
  group: TokenRange,
  inner: TokenRange | null,
): Cue => ({
  at,
  group,
  inner,
  frames: OPENER_FRAMES,
  inflection: 'opener',
  addressed: false,
  passive: false,
  trailing: opener.trailing,
  lemma: opener.words,
  modified: modified >= 0,
});

/** Behind the name of a possessor that begins at `from`: "in |Ada Berg's| words"; null where none does. */
function possessorEnd(tokens: readonly Token[], from: number, { apostrophes }: Language): number | null {
  for (let end = from; end - from < LONGEST_POSSESSOR; end++) {
    const token = tokens[end];
    const fits = token?.kind === 'word' && (token.capital || tokens[from]!.is(DETERMINER));
    if (!fits || (end > from && token.is(PREPOSITION))) return null;
    if (possessiveStart(token.text, apostrophes) >= 0) return end + 1;
  }
  return null;
}

/** Whether these words, in lower case, stand from `at` on. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}
