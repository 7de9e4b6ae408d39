import type { Token } from '../../text/token.ts';
import { lowerAt } from '../../text/token.ts';
import { COORDINATOR } from '../../text/word-class.ts';
import { nounReadings } from './morphology/nouns.ts';
import { startsSubject } from './noun-phrase.ts';
import { agreement } from './verbs.ts';

/** "рассказали |президент клуба и его тренер|": one person each, joined. */
export function areSeveral(tokens: readonly Token[], from: number, to: number, cue: string): boolean {
  if (agreement(cue) !== 'plural') return false;
  const joined = tokens.findIndex((token, i) => i > from && i < to && token.is(COORDINATOR));
  return (
    joined > 0 &&
    startsSubject(tokens, from) &&
    startsSubject(tokens, joined + 1) &&
    nounReadings(lowerAt(tokens, joined + 1)).every((form) => form.case === 'nominative')
  );
}
