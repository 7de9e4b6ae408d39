import { citationText } from '../export/citation.ts';
import { citationKeys } from '../export/citation-keys.ts';
import type { LibraryRow } from './query.ts';

/** The articles of these claims, each once, as citations in pieces. Two articles never have the same key. */
export async function* libraryCitations(
  portions: AsyncIterable<LibraryRow[]>,
  format: 'bibtex' | 'ris',
): AsyncIterable<string> {
  const cited = new Set<string>();
  const ownKey = citationKeys();
  for await (const rows of portions)
    for (const { article } of rows) {
      if (cited.has(article.id)) continue;
      cited.add(article.id);
      const { keptAt, ...known } = article;
      const text = citationText({ ...known, accessed: keptAt.slice(0, 10) }, format, ownKey);
      yield format === 'bibtex' ? `${text}\n` : text;
    }
}
