import type { TokenRange } from '../../text/token.ts';
import { isAt } from '../../text/token.ts';
import { ADVERB, SUBORDINATOR, TIME, TOPIC } from '../../text/word-class.ts';
import { type Candidate, type ClaimRule, takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, phraseEnd, trimmed } from './content.ts';

/** `The ministry reported on |the death of two climbers|.` - where the language reports with such a preposition. */
export const topic: ClaimRule = {
  id: 'topic',
  decide(candidate) {
    if (!takes(candidate, 'topic')) return null;
    // "до того, как мэр объявил о переносе": when it was, and no news of it.
    if (isAt(candidate.tokens, candidate.source.from - 1, SUBORDINATOR)) return null;
    const content = topicBefore(candidate) ?? topicAfter(candidate);
    return content && { content: [content] };
  },
};

/** The topic opens the sentence: "О |необходимости переговоров| заявил посол", "Затем о |переговорах| заявил посол". */
function topicBefore({ tokens, source, cue, leftEdge }: Candidate): TokenRange | null {
  if (source.place !== 'after') return null;
  let at = leftEdge;
  while (isAt(tokens, at, ADVERB | TIME)) at++;
  return isAt(tokens, at, TOPIC) ? trimmed(tokens, [at + 1, cue.group[0]]) : null;
}

function topicAfter(candidate: Candidate): TokenRange | null {
  const { tokens, source } = candidate;
  if (source.place !== 'before' && source.place !== 'shared') return null;
  const at = behindCircumstances(candidate);
  if (!isAt(tokens, at, TOPIC)) return null;
  return trimmed(tokens, [at + 1, topicEnd(candidate, at + 1)]);
}

/** Before a clause joined on with a comma, or a verb joined on ("об отказе |и отменил визит|"); an "and" inside the topic joins its own words. */
function topicEnd(candidate: Candidate, from: number): number {
  const { tokens, language } = candidate;
  const end = phraseEnd(candidate, from);
  const apart = tokens[end - 1]?.kind === 'comma' || language.grammar.isFiniteVerb(tokens, end + 1);
  return apart ? end : contentEnd(candidate, from);
}
