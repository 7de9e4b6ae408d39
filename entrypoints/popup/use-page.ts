import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isAnnotated } from '../../lib/messages.ts';
import {
  type Answered,
  type Asking,
  askPage,
  followScroll,
  listenToPage,
  type PageAnswer,
} from '../../lib/panel/page-connection.ts';
import { chooseFrame, type FrameArticle, forgetFrame, showFrame } from '../../lib/panel/tab-frames.ts';
import { useArticles } from './use-articles.ts';

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
  const [frame, setFrame] = useState(0);
  /** Count questions and choices: what was overtaken is of no interest any more. */
  const asked = useRef(0);
  const chosen = useRef(0);
  const text = useRef<string | null>(null);

  const take = useCallback(
    ({ answer: next, frameId }: Answered) => {
      setAnswer(next);
      if (tabId !== null) showFrame(tabId, frameId);
      setFrame(frameId);
      const nextText = isAnnotated(next) ? next.article.text : null;
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
      // The page itself is to be read, whatever was chosen before.
      if (asking === 'force') forgetFrame(tabId);
      // A list that is there stays until something else is known.
      setAnswer((now) => (isAnnotated(now) && asking !== 'force' ? now : 'waiting'));
      void askPage(tabId, asking).then((next) => {
        if (turn === asked.current) take(next);
      });
    },
    [tabId, take],
  );
  const askUnasked = useRef(() => {});
  askUnasked.current = () => ask(mayRead ? 'read' : 'look');

  const { articles, find } = useArticles(tabId, answer);
  const onNoArticle = useRef((_frameId: number) => {});
  onNoArticle.current = (gone) => {
    if (articles.some(({ frameId }) => frameId === gone)) void find();
  };

  useEffect(() => {
    text.current = null;
    setClaimInView(null);
    setAnswer('waiting');
    if (tabId === null) return undefined;
    const overtake = () => {
      asked.current++;
      chosen.current++;
    };
    const stop = listenToPage(tabId, {
      onState: (state) => {
        asked.current++;
        take(state);
      },
      onLeave: () => {
        overtake();
        setAnswer('waiting');
      },
      onLoaded: () => askUnasked.current(),
      onNoArticle: (frameId) => onNoArticle.current(frameId),
    });
    return () => {
      overtake();
      stop();
    };
  }, [tabId, take]);

  useEffect(() => ask(mayRead ? 'read' : 'look'), [ask, mayRead]);

  const annotated = isAnnotated(answer);
  useEffect(() => {
    if (tabId === null || !annotated) return undefined;
    return followScroll(tabId, frame, setClaimInView, () => askUnasked.current());
  }, [tabId, annotated, frame]);

  const choose = useCallback(
    (frameId: number) => {
      if (tabId === null) return;
      const turn = ++chosen.current;
      void find().then((found) => {
        const article = found.find((one) => one.frameId === frameId);
        if (turn !== chosen.current || article === undefined) return;
        // Only now, for a choice of what has gone overtakes no question.
        asked.current++;
        chooseFrame(tabId, frameId);
        // Another article, but the reader's own doing.
        text.current = null;
        setClaimInView(null);
        take({ answer: article.state, frameId });
      });
    },
    [tabId, find, take],
  );

  return { answer, claimInView, articles, frame, choose, changes, ask };
}
