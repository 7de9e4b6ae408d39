import { byArticle } from './by-article.ts';
import { heldOpen } from './held-open.ts';
import type { KeptArticle } from './kept-claim.ts';
import type { TakenIn } from './library.ts';
import { readKeptArticle } from './read-kept.ts';
import type { Writing } from './schema.ts';
import type { LibraryWrite } from './writing.ts';

/** Puts in what comes from outside, however long that takes, within one write. */
export async function takeInAll(
  write: LibraryWrite,
  tx: Writing,
  portions: AsyncIterable<TakenIn>,
): Promise<{ articles: number; claims: number; known: number }> {
  const articles = new Map<string, KeptArticle>();
  const took = { articles: 0, claims: 0, known: 0 };
  const taking = portions[Symbol.asyncIterator]();
  let decided = false;
  for (;;) {
    const { value: portion, done } = await heldOpen(tx, taking.next());
    if (done) break;
    for (const article of portion.articles) articles.set(article.id, article);
    for (const [id, claims] of byArticle(portion.claims)) {
      const stored: unknown = articles.get(id) ?? (await tx.objectStore('articles').get(id));
      const fresh = await write.put(readKeptArticle(stored), claims);
      took.claims += fresh.length;
      took.known += claims.length - fresh.length;
    }
    for (const decision of portion.decisions) {
      await write.decide(decision, true);
      decided = true;
    }
  }
  took.articles = write.articles;
  if (decided) await write.finishNames();
  return took;
}
