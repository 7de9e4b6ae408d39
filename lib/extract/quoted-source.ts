import type { Language } from '../language/language.ts';
import { isAt, type Token } from '../text/token.ts';
import { ADVERB, AUXILIARY, PREPOSITION } from '../text/word-class.ts';
import type { Cue } from './cue.ts';
import type { Source } from './sources.ts';

/** "quoted X as saying", "X was quoted as saying": the one quoted. */
export function quotedSource(tokens: readonly Token[], cue: Cue, language: Language): Source | null {
  const as = cue.at[0] - 1;
  if (!isAt(tokens, as, PREPOSITION)) return null;
  for (let i = as - 1; i >= 0 && as - i < 20; i--) {
    const forms = language.cues.lookup(tokens[i]!.lower);
    if (!forms.some((form) => form.verb.frames.includes('quoting'))) continue;
    let start = i;
    while (start > 0 && tokens[start - 1]!.is(AUXILIARY | ADVERB)) start--;
    const subject = language.grammar.sourceBefore(tokens, start);
    if (start < i && subject) return { range: subject, place: 'before', from: subject[0], to: cue.at[1] };
    if (i + 1 < as) return { range: [i + 1, as], place: 'before', from: subject?.[0] ?? i, to: cue.at[1] };
  }
  return null;
}
