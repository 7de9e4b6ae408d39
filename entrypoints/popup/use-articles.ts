import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isAnnotated } from '../../lib/messages.ts';
import type { PageAnswer } from '../../lib/panel/page-connection.ts';
import { articlesIn, type FrameArticle } from '../../lib/panel/tab-frames.ts';

const NONE: readonly FrameArticle[] = [];

export interface Articles {
  /** All articles that are marked in the tab's frames; empty until they are known. */
  articles: readonly FrameArticle[];
  /** Searches for them again. Resolves to what was found. */
  find: () => Promise<readonly FrameArticle[]>;
}

/** The articles of a tab whose page shows one. @param answer what that page says: they are found anew with each */
export function useArticles(tabId: number | null, answer: PageAnswer | 'waiting'): Articles {
  const [articles, setArticles] = useState(NONE);
  /** Counts the searches, of which a later one overtakes those before. */
  const searches = useRef(0);
  const annotated = isAnnotated(answer);
  const find = useCallback(async () => {
    const search = ++searches.current;
    const found = tabId === null || !annotated ? NONE : await articlesIn(tabId);
    if (search === searches.current) setArticles(found);
    return found;
  }, [tabId, annotated]);
  // Behind the article that is shown, which need not wait for the others.
  useEffect(() => void find(), [find, answer]);
  return { articles, find };
}
