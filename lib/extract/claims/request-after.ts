import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { opensNounPhrase, phraseEnd, trimmed } from './content.ts';

/** How many tokens the addressee may take before the infinitive. */
const ADDRESSEE = 25;

/** `Moscow urged |Kiev to return to talks|.` */
export const requestAfter: ClaimRule = {
  id: 'request-after',
  says: 'Somebody is urged or called on to do something.',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'request') || cue.passive || source.place === 'after') return null;
    if (!opensNounPhrase(candidate, cue.at[1])) return null;
    const from = cue.at[1];
    const end = phraseEnd(candidate, from);
    for (let i = from + 1; i < Math.min(end, from + ADDRESSEE); i++) {
      if (tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'semicolon') return null;
      if (!language.grammar.opensInfinitive(tokens, i)) continue;
      const content = trimmed(tokens, [from, end]);
      return content && { content: [content] };
    }
    return null;
  },
};
