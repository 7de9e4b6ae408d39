import type { PageArticle } from '../../lib/article/read-page.ts';

/** Whether a page shows the article that it has shown before, and where: its text may have been rendered anew in other nodes. */
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
