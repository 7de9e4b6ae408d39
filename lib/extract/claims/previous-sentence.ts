import { onlyCompares, resumptiveBefore } from '../resumptives.ts';
import type { ClaimRule } from './claim-rule.ts';
import { holdsVerb, trimmed } from './content.ts';

/** `|Five people were saved.| This was reported by the ministry.` - where the language has words for "this" of that kind. */
export const previousSentence: ClaimRule = {
  id: 'previous-sentence',
  decide(candidate) {
    const { tokens, language, cue, leftEdge } = candidate;
    const found = resumptiveBefore(tokens, cue, language);
    if (!found) return null;
    // "|The bridge is open|, об этом сообщила мэрия": what was said may stand in the same sentence.
    const before = onlyCompares(tokens, found.opens) ? null : trimmed(tokens, [leftEdge, found.opens]);
    const quoted = before && tokens.slice(...before).some(({ kind }) => kind === 'quotation');
    return before && (quoted || holdsVerb(candidate, before))
      ? { content: [before] }
      : { content: 'previous-sentence' };
  },
};
