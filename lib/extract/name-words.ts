import type { Token } from '../text/token.ts';
import { isMark } from './name-run.ts';

/** The words of a name, without a nickname in quotation marks. */
export function nameWords(tokens: readonly Token[], from: number, to: number): Token[] {
  const words: Token[] = [];
  let inside = false;
  for (const token of tokens.slice(from, to)) {
    if (isMark(token)) inside = !inside;
    else if (!inside && token.kind === 'word') words.push(token);
  }
  return words;
}

/** "О.В.Ветров", without a space: the initials and the surname. */
export const withoutGlue = (word: string): string[] => word.split(/(?<=\.)(?=\p{Lu}\p{Ll})/u);
