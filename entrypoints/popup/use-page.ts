import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages.ts';
import { askPage, listenToPage, type PageAnswer } from '../../lib/panel/page-connection.ts';

export interface Page {
  answer: PageAnswer | 'waiting';
  claimInView: number | null;
  /** Counts the times that another article took the place of one that was shown. */
  changes: number;
  /** Asks again; with `force`, has the page read whatever it looks like. */
  ask: (force: boolean) => void;
}

/** The state of a tab's page, kept up to date. @param tabId null while the tab is not known yet */
export function usePage(tabId: number | null): Page {
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
    (force: boolean) => {
      if (tabId === null) return;
      const turn = ++asked.current;
      setAnswer('waiting');
      void askPage(tabId, force).then((next) => {
        // An answer that was overtaken, by a later question or by another tab, is of no interest any more.
        if (turn === asked.current) take(next);
      });
    },
    [tabId, take],
  );

  useEffect(() => {
    text.current = null;
    setClaimInView(null);
    ask(false);
    if (tabId === null) return undefined;
    return listenToPage(tabId, {
      onState: (state) => {
        asked.current++;
        take(state);
      },
      onClaimInView: setClaimInView,
      onLeave: () => {
        asked.current++;
        setAnswer('waiting');
      },
      onLoaded: () => ask(false),
    });
  }, [tabId, ask, take]);

  return { answer, claimInView, changes, ask };
}

function articleText(answer: PageAnswer | PageState): string | null {
  return answer !== 'none' && answer.status === 'annotated' ? answer.article.text : null;
}
