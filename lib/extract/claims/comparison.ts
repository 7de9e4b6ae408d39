import { isAt, type Token } from '../../text/token.ts';
import {
  ADVERB,
  COMPARISON,
  COMPLEMENTIZER,
  COORDINATOR,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { isNameInMarks } from '../appositions.ts';
import { type Candidate, type ClaimRule, takes } from './claim-rule.ts';
import { behindCircumstances, behindLinks, contentEnd, trimmed } from './content.ts';
import { behindApposition, behindRelative } from './opener-before.ts';

/** `As the minister noted, |the bridge is safe|.` and `|The bridge|, as he put it, |is safe|.` */
export const comparison: ClaimRule = {
  id: 'comparison',
  decide(candidate) {
    const { tokens, cue, source, leftEdge, language } = candidate;
    if (source.place === 'shared' || source.place === 'antecedent') return null;
    // "Они услышали, как он пожаловался на шум": a verb that goes around nothing tells how it was.
    if (cue.frames.size > 0 && !takes(candidate, 'aside', 'clause')) return null;
    const as = comparisonBefore(candidate);
    if (as === null) return null;
    const behind = behindCircumstances(candidate);
    if (behind < tokens.length && !ENDS.has(tokens[behind]!.kind)) return null;
    // `As the minister put it: "..."`
    if (tokens[behind]?.kind === 'colon') {
      const said = trimmed(tokens, [behind + 1, contentEnd(candidate, behind + 1)]);
      return said && { content: [said] };
    }
    const comma = closingComma(tokens, Math.max(source.to, candidate.cue.at[1]));
    const apposed = comma === null ? null : behindApposition(candidate, comma);
    const close = apposed === null ? null : (behindRelative(candidate, apposed) ?? apposed);
    // "после того, как мэр заявил, |что| ...": what has a clause of its own tells when it was.
    const told = close !== null && isAt(tokens, close + 1, COMPLEMENTIZER);
    if (told && !language.wordOrder.subjectFirst && as > 0) return null;
    // "Besides, as the mate said, ...": what only links is nothing that he said.
    const before = trimmed(tokens, [behindLinks(candidate, [leftEdge, as]), as]);
    if (!close && !(before && tokens[as - 1]?.kind === 'comma')) return null;
    const after = close === null ? null : trimmed(tokens, [close, contentEnd(candidate, close)]);
    // "The crew left, |but|, as the mate said, ...": only what stands behind is what he said.
    const links =
      before &&
      // "Лодки стоят, так |как, сказал мэр, будет шторм|": why it is.
      ((!language.wordOrder.subjectFirst && isAt(tokens, as - 1, SUBORDINATOR)) ||
        tokens.slice(...before).every((token) => token.kind !== 'word' || token.is(ADVERB | COORDINATOR)) ||
        (after !== null &&
          tokens[before[1] - 1]!.is(COORDINATOR) &&
          tokens[before[1] - 2]?.kind === 'comma'));
    const content = [links ? null : before, after].filter((range) => range !== null);
    return content.length > 0 ? { content } : null;
  },
};

/** "As X said", "Как, в свою очередь, сообщили": nothing but links between the word and the attribution. */
function comparisonBefore({ tokens, source, language: { words } }: Candidate): number | null {
  const { links } = words;
  for (let as = source.from - 1; as >= 0 && source.from - as <= LONGEST_INSERTION; as--) {
    const token = tokens[as]!;
    if (token.kind !== 'word' && token.kind !== 'comma') return null;
    if (!token.is(COMPARISON)) continue;
    const between = tokens.slice(as + 1, source.from).filter((one) => one.kind === 'word');
    const linked = links.has(between.map((one) => one.lower).join(' '));
    return linked || between.every((one) => one.is(ADVERB | TIME)) ? as : null;
  }
  return null;
}

/** In tokens. */
const LONGEST_INSERTION = 6;

const ENDS = new Set(['comma', 'stop', 'dash', 'colon', 'semicolon', 'quotation', 'bracket']);

function closingComma(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i - from < 25; i++) {
    if (tokens[i]!.kind === 'comma') return i;
    if (tokens[i]!.kind === 'quotation' && !isNameInMarks(tokens, i)) return null;
  }
  return null;
}
