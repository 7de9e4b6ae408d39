import { once } from '../once.ts';
import type { Lexeme } from '../text/lexeme.ts';
import type { Token } from '../text/token.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)*/gu;

/**
 * Whether a text has this capitalised word as it stands: other forms of a name are evidence for one. Its words are collected when first
 * asked for; no language needs them in all articles.
 */
export function capitalisedWords(stretches: readonly (readonly Token[])[]): (word: string) => boolean {
  const words = once(() => {
    const found = new Set<string>();
    for (const tokens of stretches)
      for (const { lexeme } of tokens)
        if (!isSmall(lexeme) && !found.has(lexeme.text))
          for (const word of lexeme.text.match(CAPITALISED) ?? []) found.add(word);
    return found;
  });
  return (word) => words().has(word);
}

/** Most words are in small letters, and there is nothing to be looked for in them. */
const isSmall = ({ plain, shape }: Lexeme): boolean => plain && shape === 'lower';
