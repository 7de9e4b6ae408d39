import type { Language } from '../language/language.ts';
import type { Token } from '../text/token.ts';
import { COORDINATOR } from '../text/word-class.ts';
import type { Cue } from './cue.ts';

/** How far back a mark is looked for that nothing but circumstances part from the cue, in tokens. */
const CIRCUMSTANCES = 12;

/**
 * Where the cue's part of the sentence begins: behind the comma or the dash that nothing but circumstances part from it
 * ("Ada Berg, the mayor, |on Friday said"), else with the cue.
 */
export function behindMark(tokens: readonly Token[], { group: [from] }: Cue, { grammar }: Language): number {
  for (let i = from - 1; i >= Math.max(0, from - CIRCUMSTANCES); i--) {
    const { kind } = tokens[i]!;
    if (kind === 'comma' || kind === 'dash' || (tokens[i]!.is(COORDINATOR) && i < from - 2))
      return i < from - 1 && grammar.afterCircumstances(tokens, i + 1, false) >= from ? i + 1 : from;
    if (kind !== 'word' && kind !== 'number' && kind !== 'bracket') return from;
  }
  return from;
}
