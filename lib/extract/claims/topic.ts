import type { TokenRange } from '../../text/token.ts';
import { type Candidate, type ClaimRule, takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, trimmed } from './content.ts';

/** `The ministry reported on |the death of two climbers|.` - where the language reports with such a preposition. */
export const topic: ClaimRule = {
  id: 'topic',
  says: 'What was reported on says what happened.',
  decide(candidate) {
    if (!takes(candidate, 'topic')) return null;
    const content = topicBefore(candidate) ?? topicAfter(candidate);
    return content && { content: [content] };
  },
};

/** The topic opens the sentence: "О |необходимости переговоров| заявил посол". */
function topicBefore({ tokens, source, cue, leftEdge, language }: Candidate): TokenRange | null {
  if (source.place !== 'after' || !language.words.topics.has(tokens[leftEdge]?.lower ?? '')) return null;
  return trimmed(tokens, [leftEdge + 1, cue.group[0]]);
}

function topicAfter(candidate: Candidate): TokenRange | null {
  const { tokens, source, language } = candidate;
  if (source.place !== 'before' && source.place !== 'shared') return null;
  const at = behindCircumstances(candidate);
  if (!language.words.topics.has(tokens[at]?.lower ?? '')) return null;
  return trimmed(tokens, [at + 1, contentEnd(candidate, at + 1)]);
}
