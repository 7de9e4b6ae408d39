import { citationText } from '../export/citation.ts';
import type { KeptArticle } from './kept-claim.ts';
import type { LibraryRow } from './query.ts';

/** The articles of these claims, each once, as citations in pieces. Two articles never have the same key. */
export async function* libraryCitations(
  portions: AsyncIterable<LibraryRow[]>,
  format: 'bibtex' | 'ris',
): AsyncIterable<string> {
  const cited = new Set<string>();
  const keys = new Map<string, number>();
  for await (const rows of portions)
    for (const { article } of rows) {
      if (cited.has(article.id)) continue;
      cited.add(article.id);
      const text = citation(article, format);
      yield format === 'bibtex' ? `${withOwnKey(text, keys)}\n` : text;
    }
}

function citation({ keptAt, ...article }: KeptArticle, format: 'bibtex' | 'ris'): string {
  return citationText({ ...article, accessed: keptAt.slice(0, 10) }, format);
}

/** A key that was given already goes on with a letter, then with numbers: "tass20250626ferryb". */
function withOwnKey(text: string, keys: Map<string, number>): string {
  return text.replace(/^@article\{([^,]*),/u, (_, key: string) => {
    const count = keys.get(key) ?? 0;
    keys.set(key, count + 1);
    const own = count === 0 ? key : `${key}-${count + 1}`;
    return `@article{${own},`;
  });
}
