import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type Asking,
  askPage,
  followScroll,
  listenToPage,
  type PageAnswer,
} from '../../lib/panel/page-connection.ts';
import { articlesIn, type FrameArticle, showFrame, shownFrame } from '../../lib/panel/tab-frames.ts';

export interface Page {
  answer: PageAnswer | 'waiting';
  claimInView: number | null;
  /** All articles that are marked in the tab's frames; empty until they are known. */
  articles: readonly FrameArticle[];
  /** The frame whose article is shown. */
  frame: number;
  /** Shows the article of another frame, while it is there. */
  choose: (frame: number) => void;
  /** Counts the times that another article took the place of one that was shown. */
  changes: number;
  /** Asks again. */
  ask: (asking: Asking) => void;
}

/**
 * The state of a tab's page, kept up to date.
 * @param tabId null while the tab, or what may be done with it, is not known yet
 * @param mayRead whether the page may be read without another word of the reader's
 */
export function usePage(tabId: number | null, mayRead: boolean): Page {
  const [answer, setAnswer] = useState<PageAnswer | 'waiting'>('waiting');
  const [claimInView, setClaimInView] = useState<number | null>(null);
  const [changes, setChanges] = useState(0);
  const [articles, setArticles] = useState<readonly FrameArticle[]>([]);
  const [frame, setFrame] = useState(0);
  const asked = useRef(0);
  const text = useRef<string | null>(null);

  const take = useCallback(
    (next: PageAnswer) => {
      setAnswer(next);
      if (tabId !== null) setFrame(shownFrame(tabId));
      const nextText = articleText(next);
      if (nextText !== null && text.current !== null && nextText !== text.current) {
        setChanges((count) => count + 1);
        setClaimInView(null);
      }
      text.current = nextText ?? text.current;
    },
    [tabId],
  );

  const ask = useCallback(
    (asking: Asking) => {
      if (tabId === null) return;
      const turn = ++asked.current;
      // A list that is there stays until something else is known.
      setAnswer((now) => (isAnnotated(now) && asking !== 'force' ? now : 'waiting'));
      void askPage(tabId, asking).then((next) => {
        // An answer that was overtaken, by a later question or by another tab, is of no interest any more.
        if (turn === asked.current) take(next);
      });
    },
    [tabId, take],
  );
  const askUnasked = useRef(() => {});
  askUnasked.current = () => ask(mayRead ? 'read' : 'look');

  useEffect(() => {
    text.current = null;
    setClaimInView(null);
    setAnswer('waiting');
    if (tabId === null) return undefined;
    return listenToPage(tabId, {
      onState: (state) => {
        asked.current++;
        take(state);
      },
      onLeave: () => {
        asked.current++;
        setAnswer('waiting');
      },
      onLoaded: () => askUnasked.current(),
      onArticles: () => findArticles.current(),
    });
  }, [tabId, take]);

  useEffect(() => ask(mayRead ? 'read' : 'look'), [ask, mayRead]);

  const annotated = isAnnotated(answer);
  useEffect(() => {
    if (tabId === null || !annotated) return undefined;
    return followScroll(tabId, frame, setClaimInView, () => askUnasked.current());
  }, [tabId, annotated, frame]);

  /** Counts the searches for articles, of which a later one overtakes those before. */
  const searches = useRef(0);
  const findArticles = useRef(() => {});
  findArticles.current = () => {
    const search = ++searches.current;
    if (tabId === null || !annotated) setArticles([]);
    else void articlesIn(tabId).then((found) => search === searches.current && setArticles(found));
  };
  // Behind the article that is shown, which need not wait for the others.
  useEffect(() => findArticles.current(), [tabId, answer]);

  const choose = useCallback(
    (chosen: number) => {
      if (tabId === null) return;
      const turn = ++asked.current;
      void articlesIn(tabId).then((found) => {
        if (turn !== asked.current) return;
        setArticles(found);
        const article = found.find(({ frameId }) => frameId === chosen);
        if (!article) return;
        showFrame(tabId, chosen, true);
        // Another article, but the reader's own doing.
        text.current = null;
        setClaimInView(null);
        take(article.state);
      });
    },
    [tabId, take],
  );

  return { answer, claimInView, articles, frame, choose, changes, ask };
}

function isAnnotated(answer: PageAnswer | 'waiting'): boolean {
  return typeof answer === 'object' && answer.status === 'annotated';
}

function articleText(answer: PageAnswer): string | null {
  return typeof answer === 'object' && answer.status === 'annotated' ? answer.article.text : null;
}
