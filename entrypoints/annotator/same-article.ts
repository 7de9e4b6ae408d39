import type { PageArticle } from '../../lib/article/read-page.ts';

/** Whether a page shows the same article as before, in the same nodes: a page may render its text anew, and then it has to be marked anew. */
export function isSameArticle(now: PageArticle | null, before: PageArticle | null): boolean {
  return (
    now !== null &&
    before !== null &&
    now.article.text === before.article.text &&
    now.article.leftOut === before.article.leftOut &&
    now.root === before.root &&
    before.index.isCurrent()
  );
}
