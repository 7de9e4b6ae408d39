import type { Frame } from '../language/cue-lexicon.ts';
import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import {
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  DOCUMENT,
  PREPOSITION,
  PRONOUN,
  TIME,
} from '../text/word-class.ts';
import { withNameBehind } from './appositions.ts';
import type { Cue } from './cue.ts';

/** The frames of verbs that stand before their subject. */
const INVERTED: readonly Frame[] = ['aside', 'quotation', 'resuming'];

const isTime = (token: Token) => token.is(TIME) && !token.capital;

/** "..., said X": a noun phrase follows, and no verb of its own behind it. */
export function invertedSource(tokens: readonly Token[], cue: Cue, language: Language): TokenRange | null {
  const auxiliary = language.wordOrder.subjectFirst && cue.group[0] < cue.at[0];
  if (auxiliary || !INVERTED.some((frame) => cue.frames.has(frame))) return null;
  // "told TASS": who stands behind is spoken to.
  if (cue.addressed && language.wordOrder.subjectFirst && tokens[cue.group[0] - 1]?.kind !== 'quotation')
    return null;
  // "wrote |extensively| and ..."
  if (tokens[cue.at[1]] && language.wordOrder.subjectFirst && language.grammar.isManner(tokens[cue.at[1]]!))
    return null;
  const phrase = language.grammar.sourceAfter(tokens, cue.at[1]);
  // "said |days| later that"
  if (!phrase || (language.wordOrder.subjectFirst && isTime(tokens[phrase[0]]!))) return null;
  // "said |the| days were gone", "said |he| and his staff were ill"
  const alone = language.wordOrder.subjectFirst && phrase[1] - phrase[0] === 1;
  const [first, next] = [tokens[phrase[0]]!, tokens[phrase[1]]];
  if (alone && (first.is(DETERMINER) || (first.is(PRONOUN) && next?.is(COORDINATOR)))) return null;
  const range = withNameBehind(tokens, phrase, language);
  const after = tokens[range[1]];
  if (after?.kind !== 'word') return range;
  const { words } = language;
  const goesOn = [
    words.prepositions,
    words.adverbs,
    words.times,
    words.relatives,
    words.coordinators,
    words.subordinators,
  ];
  // "says a document |issued after the talks|"
  const told = tokens[range[1] - 1]!.is(DOCUMENT) && language.grammar.isPastForm(tokens, range[1]);
  if (told && language.wordOrder.subjectFirst && isAt(tokens, range[1] + 1, PREPOSITION | TIME)) return range;
  if (after.is(COMPLEMENTIZER) || language.grammar.isFiniteVerb(tokens, range[1])) return null;
  return goesOn.some((set) => set.has(after.lower)) ||
    !language.wordOrder.subjectFirst ||
    language.grammar.afterCircumstances(tokens, range[1], false) > range[1]
    ? range
    : null;
}
