import type { Token } from '../text/token.ts';
import { GIVEN_NAME, TIME } from '../text/word-class.ts';

/** "President Ada Berg |Friday| said": the day behind a name is no part of it. */
export function beforeDay(tokens: readonly Token[], at: number, end: number): number {
  const last = tokens[end - 1]!;
  return end - at > 1 && last.text.length > 3 && last.is(TIME) && !last.is(GIVEN_NAME) ? end - 1 : end;
}

/** "Ada Roth|, 17,| of Velden": only people have their age behind their name. */
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'comma' &&
  tokens[at + 1]?.kind === 'number' &&
  AGE.test(tokens[at + 1]!.text) &&
  MARKS.has(tokens[at + 2]?.kind ?? 'stop');

const AGE = /^1?\d?\d$/u;
const MARKS: ReadonlySet<Token['kind']> = new Set(['comma', 'stop', 'semicolon']);
