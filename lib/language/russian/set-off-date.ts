import type { Token } from '../../text/token.ts';
import { isAt } from '../../text/token.ts';
import { TIME } from '../../text/word-class.ts';

/** "сообщает в субботу|, 25 июля,| издание": behind a date between commas, or between a comma and the sentence's end. */
export function behindSetOffDate(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'comma' || tokens[at + 1]?.kind !== 'number') return at;
  let end = at + 2;
  while (isAt(tokens, end, TIME) || tokens[end]?.kind === 'number') end++;
  if (end === at + 2) return at;
  if (tokens[end]?.kind === 'comma') return end + 1;
  return end === tokens.length || tokens[end]!.kind === 'stop' ? end : at;
}
