import type { ClaimRule } from './claim-rule.ts';
import { contentEnd, trimmed } from './content.ts';

/** `As the minister noted, |the bridge is safe|.` and `|The bridge|, as he put it, |is safe|.` */
export const comparison: ClaimRule = {
  id: 'comparison',
  says: '"As X said" goes with the rest of the sentence.',
  decide(candidate) {
    const { tokens, source, language, leftEdge } = candidate;
    if (source.place !== 'before' && source.place !== 'after') return null;
    const as = source.from - 1;
    if (!language.words.comparisons.has(tokens[as]?.lower ?? '')) return null;
    const close = closingComma(tokens, Math.max(source.to, candidate.cue.at[1]));
    const before = trimmed(tokens, [leftEdge, as]);
    if (!close && !(before && tokens[as - 1]?.kind === 'comma')) return null;
    const after = close === null ? null : trimmed(tokens, [close, contentEnd(candidate, close)]);
    const links =
      before &&
      tokens
        .slice(...before)
        .every(
          (token) =>
            token.kind !== 'word' ||
            language.words.adverbs.has(token.lower) ||
            language.words.coordinators.has(token.lower),
        );
    const content = [links ? null : before, after].filter((range) => range !== null);
    return content.length > 0 ? { content } : null;
  },
};

function closingComma(tokens: Parameters<ClaimRule['decide']>[0]['tokens'], from: number): number | null {
  for (let i = from; i < tokens.length && i - from < 25; i++) {
    if (tokens[i]!.kind === 'comma') return i;
    if (tokens[i]!.kind === 'quotation') return null;
  }
  return null;
}
