/**
 * Everything that is said between the parts of the extension. A message comes from another context, so it is
 * validated at the border (`isMessage`) before anybody believes its type.
 */
import type { Annotation } from './annotation.ts';
import type { Article } from './article/article.ts';
import { type CorrectionRequest, isCorrectionRequest } from './corrections/correction.ts';
import type { PutRight } from './corrections/put-right-view.ts';
import type { LibraryFailureKind } from './library/failure.ts';
import type { SameElsewhere, Taken } from './library/query.ts';
import { isToken } from './token.ts';

/** What one tab shows, as its annotator knows it. */
export type PageState =
  | { status: 'reading' }
  | { status: 'no-article' }
  | {
      status: 'annotated';
      article: Article;
      annotation: Annotation;
      marksShown: boolean;
      putRight?: PutRight;
    }
  | { status: 'failed'; reason: string };

/** The state of a page that shows an article. */
export type AnnotatedState = Extract<PageState, { status: 'annotated' }>;

/** Whether a state, or what stands for one where nobody has told it, is that of a page that shows an article. */
export const isAnnotated = (state: PageState | string): state is AnnotatedState =>
  typeof state === 'object' && state.status === 'annotated';

/** What is told of a state unasked: of an article the number of its claims, for all of it is a long message and mostly nobody is there who wants it. */
export type StateNews = Exclude<PageState, AnnotatedState> | { status: 'annotated'; claims: number };

/** Whether the page around the article is light or dark: it decides which colours of the palette are used. */
export type Tone = 'light' | 'dark';

/** The name of the line that a panel opens to the annotator, over which 'claim-in-view' comes. */
export const PANEL_PORT = 'panel';

/** The name of the line that the annotator opens to the background for one text, and closes when it has its answer or wants none. */
export const ENGINE_PORT = 'engine';

/** How the background answers what concerns the library: with the indices of the claims that are kept now, or why it could not be done. */
export type KeptAnswer = { kept: number[] } | { failed: LibraryFailureKind };

/** The same, with what 'restore-claims' puts back. */
export type UnkeptAnswer = { kept: number[]; taken: Taken } | { failed: LibraryFailureKind };

/** The claims that also stand in other kept articles; empty where nothing is kept. */
export type ElsewhereAnswer = { same: SameElsewhere[] } | { failed: LibraryFailureKind };

export type Message =
  /** gate -> background: this frame shows a wire article that begins so; bring the annotator. Answered with whether its language can be read. */
  | { type: 'article-found'; beginning: string }
  /** background -> annotator: read the page, even without a dateline when `force`. Answered with the PageState. */
  | { type: 'read-page'; force: boolean }
  /** panel -> annotator: read the article together with the paragraphs that were left out of it (`article.leftOut`). Answered with the PageState. */
  | { type: 'read-whole' }
  /** annotator -> background, over its line: find what this text says, see `Article.headAt`. */
  | { type: 'annotate-text'; text: string; headAt?: number | undefined }
  /** background -> annotator, over that line: what the text says, or, before that, what the beginning of a long one says. */
  | { type: 'text-annotated'; annotation: Annotation; whole: boolean }
  /** background -> annotator, over that line: the text could not be read. */
  | { type: 'text-failed'; reason: string }
  /** annotator -> background: put the script of the card into this frame, and the rule for its layer (see `layerRule`). Answered when they are there. */
  | { type: 'bring-card'; token: string }
  /** annotator -> background: put the stylesheet of the marks, for a page of this tone, into this frame. See `registeredName`. */
  | { type: 'dress-page'; tone: Tone; token: string }
  /** annotator -> background and open panels: the page's state is another now. */
  | { type: 'state-changed'; news: StateNews }
  /** panel -> annotator: answer with the PageState. */
  | { type: 'get-state' }
  /** panel -> background: put the annotator into this tab (after the user's click), reading the page even without a dateline when `force`. Answered with the PageState. */
  | { type: 'annotate-tab'; tabId: number; force: boolean }
  /** panel -> annotator: scroll to this claim (index in annotation.claims) and flash it. */
  | { type: 'show-claim'; claim: number }
  /** panel -> annotator: scroll to this mention (index in annotation.organizations) and flash it. */
  | { type: 'show-mention'; mention: number }
  /** panel -> annotator: the reader puts a claim right, or takes that back. */
  | { type: 'put-right'; request: CorrectionRequest }
  /** background -> annotator: go to the claim after (1) or before (-1) the current one. */
  | { type: 'step-claim'; by: 1 | -1 }
  /** background -> annotator: copy the claim under the pointer, else the current one, with its attribution. */
  | { type: 'copy-claim' }
  /** background -> annotator: copy what is selected, as part of the claim that it lies in. */
  | { type: 'copy-selection' }
  /** background -> annotator: keep the claim under the pointer, else the current one, in the library; or take it out. */
  | { type: 'keep-claim' }
  /** annotator -> background: the pointer is on a claim's words, or has left them. */
  | { type: 'claim-pointed'; pointed: boolean }
  /** annotator -> panel, over its port: the claim nearest the middle of the window, as the page scrolls. */
  | { type: 'claim-in-view'; claim: number | null }
  /** panel or card -> background: keep these claims (indices in annotation.claims) of an article, as they are now. Answered with KeptAnswer. */
  | { type: 'keep-claims'; article: Article; annotation: Annotation; claims: number[] }
  /** panel or card -> background: these claims are to be kept no longer. Answered with UnkeptAnswer. */
  | { type: 'unkeep-claims'; article: Article; annotation: Annotation; claims: number[] }
  /** panel or card -> background: put back what 'unkeep-claims' took. Answered with KeptAnswer for this article. */
  | { type: 'restore-claims'; article: Article; annotation: Annotation; taken: Taken }
  /** panel or card -> background: which claims of this article are kept? Answered with KeptAnswer. */
  | { type: 'kept-claims'; article: Article; annotation: Annotation }
  /** panel or card -> background: which claims of this article also stand in other kept ones? Answered with ElsewhereAnswer. */
  | { type: 'same-elsewhere'; article: Article; annotation: Annotation };

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const STATUSES: readonly unknown[] = ['reading', 'no-article', 'annotated', 'failed'];

type Check = (message: Record<string, unknown>) => boolean;

/** What an annotator hears: its page has to carry no more than the checks of that. */
type HeardInPage =
  | 'read-page'
  | 'read-whole'
  | 'text-annotated'
  | 'text-failed'
  | 'get-state'
  | 'show-claim'
  | 'show-mention'
  | 'put-right'
  | 'step-claim'
  | 'copy-claim'
  | 'copy-selection'
  | 'keep-claim';

/** What must be true of the parts of each message. */
const CHECKS_IN_PAGE: { [Type in HeardInPage]: Check } = {
  'read-page': ({ force }) => typeof force === 'boolean',
  'read-whole': () => true,
  'text-annotated': ({ annotation, whole }) => isAnnotation(annotation) && typeof whole === 'boolean',
  'text-failed': ({ reason }) => typeof reason === 'string',
  'get-state': () => true,
  'show-claim': ({ claim }) => isCount(claim),
  'show-mention': ({ mention }) => isCount(mention),
  'put-right': ({ request }) => isCorrectionRequest(request),
  'step-claim': ({ by }) => by === 1 || by === -1,
  'copy-claim': () => true,
  'copy-selection': () => true,
  'keep-claim': () => true,
};
const CHECKS_ELSEWHERE: { [Type in Exclude<Message['type'], HeardInPage>]: Check } = {
  'article-found': ({ beginning }) => typeof beginning === 'string',
  'annotate-text': ({ text, headAt }) =>
    typeof text === 'string' && (headAt === undefined || isCount(headAt)),
  'bring-card': ({ token }) => isToken(token),
  'dress-page': ({ tone, token }) => (tone === 'light' || tone === 'dark') && isToken(token),
  'state-changed': ({ news }) => isStateNews(news),
  'annotate-tab': ({ tabId, force }) => isCount(tabId) && typeof force === 'boolean',
  'claim-pointed': ({ pointed }) => typeof pointed === 'boolean',
  'claim-in-view': ({ claim }) => claim === null || isCount(claim),
  'keep-claims': (message) => isArticleRead(message) && isCounts(message.claims),
  'unkeep-claims': (message) => isArticleRead(message) && isCounts(message.claims),
  // What is put back is read like any record of the library before it is written.
  'restore-claims': (message) => isArticleRead(message) && isRecord(message.taken),
  'kept-claims': (message) => isArticleRead(message),
  'same-elsewhere': (message) => isArticleRead(message),
};

function fits(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  return Object.hasOwn(checks, value.type) && checks[value.type]!(value);
}

/** Whether something that arrived in a page is a message of ours to its annotator. Never throws. */
export const isMessageToPage = (value: unknown): value is Extract<Message, { type: HeardInPage }> =>
  fits(value, CHECKS_IN_PAGE);

/** Whether something that arrived is a message of ours. Never throws. */
export const isMessage = (value: unknown): value is Message =>
  fits(value, CHECKS_IN_PAGE) || fits(value, CHECKS_ELSEWHERE);

/** Whether something that arrived is the state of a page. */
export function isPageState(value: unknown): value is PageState {
  if (!isRecord(value) || !STATUSES.includes(value.status)) return false;
  if (value.status === 'failed') return typeof value.reason === 'string';
  if (value.status !== 'annotated') return true;
  return (
    isArticleRead(value) &&
    typeof value.marksShown === 'boolean' &&
    (value.putRight === undefined || isPutRight(value.putRight))
  );
}

function isStateNews(value: unknown): value is StateNews {
  return isRecord(value) && value.status === 'annotated' ? isCount(value.claims) : isPageState(value);
}

const isPutRight = (value: unknown): boolean =>
  isRecord(value) && isAnnotation(value.own) && Array.isArray(value.origins);

const isArticleRead = ({ article, annotation }: Record<string, unknown>): boolean =>
  isRecord(article) &&
  typeof article.text === 'string' &&
  isCount(article.leftOut) &&
  isAnnotation(annotation);

const isCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);

/** An annotation's inside comes from our own engine and is not looked into. */
function isAnnotation(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.claims) && Array.isArray(value.organizations);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
