import { once } from '../once.ts';
import type { Token } from '../text/token.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)*/gu;

/**
 * Whether a text has this capitalised word as it stands: other forms of a name are evidence for one. Its words are collected when first
 * asked for; no language needs them in all articles.
 */
export function capitalisedWords(stretches: readonly (readonly Token[])[]): (word: string) => boolean {
  const words = once(() => {
    const found = new Set<string>();
    const spellings = new Set(stretches.flatMap((tokens) => tokens.map(({ text }) => text)));
    for (const text of spellings) for (const [word] of text.matchAll(CAPITALISED)) found.add(word);
    return found;
  });
  return (word) => words().has(word);
}
