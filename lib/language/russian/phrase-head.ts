/** The noun that a phrase is about, and its number. */

import type { Token, TokenRange } from '../../text/token.ts';
import { lowerAt } from '../../text/token.ts';
import { ADVERB, COORDINATOR, DETERMINER, PREPOSITION, RELATIVE } from '../../text/word-class.ts';
import { adjectiveForms, isParticiple } from './morphology/adjectives.ts';
import { isModifier } from './morphology/nominative-phrase.ts';
import { nounReadings } from './morphology/nouns.ts';

/**
 * The singular of a plural noun ("эксперты" -> "эксперт"); null where the word is a singular. `subject`: whether it stands as
 * a subject, which decides between "компании" of one and of many.
 */
export function singularOf(lower: string, subject: boolean): string | null {
  const readings = nounReadings(lower);
  if (readings.length > 0) {
    const fitting = subject ? readings.filter((form) => form.case === 'nominative') : [];
    const told = fitting.length > 0 ? fitting : readings;
    return told.every((form) => form.number === 'plural') ? told[0]!.lemma : null;
  }
  const plural = subject ? /[ыи]$/u.test(lower) : /(?:[аия]х|[аи]ми|[оеё]в|ам)$/u.test(lower);
  return plural && lower.length > 3 ? lower : null;
}

/** Position of the head noun: the first that modifies nothing, if the modifiers before it agree with none behind; null where there is none. */
export function headOf(tokens: readonly Token[], [from, to]: TokenRange): number | null {
  let modifier: string | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const { lower } = token;
    // "базирующаяся |в Вельдене| фирма"
    if (token.is(PREPOSITION) && modifier !== null && isParticiple(modifier)) {
      const noun = behindAgent(tokens, [at, to], modifier);
      return noun > at ? noun : null;
    }
    if (token.is(PREPOSITION | RELATIVE)) return null;
    if (token.is(DETERMINER | ADVERB | COORDINATOR)) continue;
    if (!isModifier(lower, lowerAt(tokens, at + 1)))
      return modifier !== null && isParticiple(modifier) ? behindAgent(tokens, [at, to], modifier) : at;
    modifier ??= lower;
  }
  return null;
}

/** "полученном |РБК| документе": the noun that the participle agrees with, where the first one only says by whom; else the first. */
function behindAgent(tokens: readonly Token[], [first, to]: TokenRange, participle: string): number {
  const forms = adjectiveForms(participle);
  for (let at = first; at < to; at++) {
    const readings = nounReadings(lowerAt(tokens, at));
    if (
      readings.some((noun) =>
        forms.some(
          (form) => form.case === noun.case && form.gender === noun.gender && form.number === noun.number,
        ),
      )
    )
      return at;
  }
  return first;
}
