import { foldForSearch } from '../panel/fold-for-search.ts';

/** Tags as they are kept: trimmed, blanks inside single, each once however it is written, in the order that they came. */
export function sameTags(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const written = tag.replace(/\s+/gu, ' ').trim();
    const folded = foldForSearch(written);
    if (written !== '' && !found.has(folded)) found.set(folded, written);
  }
  return [...found.values()];
}
