import type { Language } from '../language/language.ts';
import { isAt, type Token, type TokenRange } from '../text/token.ts';
import { ADVERB, AUXILIARY, PREPOSITION } from '../text/word-class.ts';
import type { Cue } from './cue.ts';

/** "quoted X as saying", "X was quoted as saying": the one quoted. */
export function quotedSource(
  tokens: readonly Token[],
  cue: Cue,
  language: Language,
): { range: TokenRange; from: number } | null {
  const as = cue.at[0] - 1;
  if (!isAt(tokens, as, PREPOSITION)) return null;
  for (let i = as - 1; i >= 0 && as - i < 20; i--) {
    const forms = language.cues.lookup(tokens[i]!.lower);
    if (!forms.some((form) => form.verb.frames.includes('quoting'))) continue;
    let start = i;
    while (start > 0 && tokens[start - 1]!.is(AUXILIARY | ADVERB)) start--;
    const subject = language.grammar.sourceBefore(tokens, start);
    if (start < i && subject) return { range: subject, from: subject[0] };
    if (i + 1 < as) return { range: [i + 1, as], from: subject?.[0] ?? i };
  }
  return null;
}
