/**
 * Everything that is said between the parts of the extension. A message comes from another context, so it is
 * validated at the border (`isMessage`) before anybody believes its type.
 */
import type { Article } from './article/article.ts';
import type { Annotation } from './extract/annotation.ts';

/** What one tab shows, as its annotator knows it. */
export type PageState =
  | { status: 'reading' }
  | { status: 'no-article' }
  | { status: 'annotated'; article: Article; annotation: Annotation; marksShown: boolean }
  | { status: 'failed'; reason: string };

export type Message =
  /** gate -> background: this tab shows a wire article in this language; bring the engine. */
  | { type: 'article-found'; language: string }
  /** annotator -> background and open panels: the page's state is another now. */
  | { type: 'state-changed'; state: PageState }
  /** panel -> annotator: answer with the PageState. */
  | { type: 'get-state' }
  /** panel -> background: put gate and engine into this tab (after the user's click), reading the page even without a dateline when `force`. */
  | { type: 'annotate-tab'; tabId: number; force: boolean }
  /** panel -> annotator: scroll to this claim (index in annotation.claims) and flash it. */
  | { type: 'show-claim'; claim: number }
  /** panel -> annotator: scroll to this mention (index in annotation.organizations) and flash it. */
  | { type: 'show-mention'; mention: number }
  /** annotator -> panels: the claim nearest the middle of the window, as the page scrolls. */
  | { type: 'claim-in-view'; claim: number | null };
