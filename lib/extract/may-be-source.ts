import type { Language } from '../language/language.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { opensParticiple } from './appositions.ts';
import type { Cue } from './cue.ts';
import { isThing } from './thing.ts';

/** Whether what was found for the source of a cue can be one. */
export function mayBeSource(
  tokens: readonly Token[],
  range: TokenRange,
  cue: Cue,
  place: string,
  language: Language,
): boolean {
  // Read over its own cue: then neither can be trusted.
  const over = range[0] < cue.at[1] && cue.at[0] < range[1];
  return (
    !over &&
    !holdsReport(tokens, range, language) &&
    !(cue.frames.has('personal') && isThing(tokens, range, language)) &&
    !(place === 'before' && isNoun(tokens, range, cue, language))
  );
}

/** "|said in its annual| report that": whoever is said to say something there is no noun phrase. */
function holdsReport(tokens: readonly Token[], range: TokenRange, { cues, words }: Language): boolean {
  return tokens
    .slice(...range)
    .some(
      ({ lower, capital }) =>
        !capital &&
        cues
          .lookup(lower)
          .some(({ verb, inflection }) => inflection === 'past' && words.bareReports.has(verb.lemma)),
    );
}

/**
 * "|commenting on earlier| remarks", "|implied by the minister's| remarks": behind a participle's phrase a form that is a noun as often is one.
 */
function isNoun(tokens: readonly Token[], range: TokenRange, cue: Cue, language: Language): boolean {
  const nounLike = cue.inflection === 'present' || cue.inflection === 'base';
  return nounLike && language.wordOrder.subjectFirst && opensParticiple(tokens, range[0], language);
}
