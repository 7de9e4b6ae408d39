import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type Asking,
  askPage,
  followScroll,
  listenToPage,
  type PageAnswer,
} from '../../lib/panel/page-connection.ts';

export interface Page {
  answer: PageAnswer | 'waiting';
  claimInView: number | null;
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
  const asked = useRef(0);
  const text = useRef<string | null>(null);

  const take = useCallback((next: PageAnswer) => {
    setAnswer(next);
    const nextText = articleText(next);
    if (nextText !== null && text.current !== null && nextText !== text.current) {
      setChanges((count) => count + 1);
      setClaimInView(null);
    }
    text.current = nextText ?? text.current;
  }, []);

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
    });
  }, [tabId, take]);

  useEffect(() => ask(mayRead ? 'read' : 'look'), [ask, mayRead]);

  const annotated = isAnnotated(answer);
  useEffect(() => {
    if (tabId === null || !annotated) return undefined;
    return followScroll(tabId, setClaimInView);
  }, [tabId, annotated]);

  return { answer, claimInView, changes, ask };
}

function isAnnotated(answer: PageAnswer | 'waiting'): boolean {
  return typeof answer === 'object' && answer.status === 'annotated';
}

function articleText(answer: PageAnswer): string | null {
  return typeof answer === 'object' && answer.status === 'annotated' ? answer.article.text : null;
}
