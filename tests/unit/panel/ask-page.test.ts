import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Message, PageState, StateNews } from '../../../lib/messages.ts';
import {
  type Answered,
  askPage,
  listenToPage,
  type PageListener,
  send,
} from '../../../lib/panel/page-connection.ts';
import {
  articlesIn,
  chooseFrame,
  forgetFrame,
  showFrame,
  shownFrame,
} from '../../../lib/panel/tab-frames.ts';

const TAB = 7;
const FAILED: PageState = { status: 'failed', reason: 'out of ink' };
const NO_ARTICLE: PageState = { status: 'no-article' };

/** What the annotator of the tab answers; what the background was told. */
let ofPage: () => Promise<unknown>;
let toBackground: Message[];

beforeEach(() => {
  forgetFrame(TAB);
  toBackground = [];
  Object.assign(browser.tabs, { sendMessage: () => ofPage() });
  Object.assign(browser.runtime, {
    sendMessage: async (message: Message) => {
      toBackground.push(message);
      return NO_ARTICLE;
    },
  });
});

describe('asking a page', () => {
  it('that is read already takes its word for it', async () => {
    ofPage = async () => NO_ARTICLE;
    expect((await askPage(TAB, 'read')).answer).toEqual(NO_ARTICLE);
    expect(toBackground).toEqual([]);
  });

  it('that failed has it read again, unless it is only looked at', async () => {
    ofPage = async () => FAILED;
    expect((await askPage(TAB, 'look')).answer).toEqual(FAILED);
    expect(toBackground).toEqual([]);
    expect((await askPage(TAB, 'read')).answer).toEqual(NO_ARTICLE);
    expect(toBackground).toEqual([{ type: 'annotate-tab', tabId: TAB, force: false }]);
  });

  it('for the whole article asks who shows it, and nobody else', async () => {
    let asked: unknown;
    Object.assign(browser.tabs, {
      sendMessage: async (_tab: number, message: unknown) => {
        asked = message;
        return NO_ARTICLE;
      },
    });
    expect((await askPage(TAB, 'whole')).answer).toEqual(NO_ARTICLE);
    expect(asked).toEqual({ type: 'read-whole' });
    expect(toBackground).toEqual([]);
    ofPage = async () => Promise.reject(new Error('nobody is there'));
    Object.assign(browser.tabs, { sendMessage: () => ofPage() });
    expect((await askPage(TAB, 'whole')).answer).toBe('none');
  });
});

describe('a page whose article stands in a frame', () => {
  const annotated = (claims: number): PageState => ({
    status: 'annotated',
    article: { text: 'The ferry sails.', title: null, url: null, published: null, leftOut: 0 },
    annotation: {
      language: 'en',
      dateline: null,
      claims: Array.from({ length: claims }, () => ({}) as never),
      organizations: [],
    },
    marksShown: true,
  });
  let sent: [frame: number, type: string][];
  let states: Record<number, PageState>;

  beforeEach(() => {
    sent = [];
    Object.assign(browser, {
      scripting: {
        executeScript: async () => Object.keys(states).map((frame) => ({ frameId: Number(frame) })),
      },
    });
    Object.assign(browser.tabs, {
      sendMessage: async (_tab: number, { type }: Message, { frameId }: { frameId: number }) => {
        sent.push([frameId, type]);
        return states[frameId];
      },
    });
  });

  it('is asked there, in the frame that says most', async () => {
    states = { 0: NO_ARTICLE, 4: annotated(1), 5: annotated(3), 6: NO_ARTICLE };
    expect(await askPage(TAB, 'read')).toEqual({ answer: states[5], frameId: 5 });
  });

  it('is asked first in its top frame, whose article comes before all others', async () => {
    states = { 0: annotated(1), 5: annotated(3) };
    expect(await askPage(TAB, 'look')).toEqual({ answer: states[0], frameId: 0 });
  });

  it('is sent what the reader does in the frame that is shown, and nowhere else', async () => {
    showFrame(TAB, 5);
    await send(TAB, { type: 'show-claim', claim: 0 });
    expect(sent).toEqual([[5, 'show-claim']]);
  });

  it('is asked in the frame that the reader has chosen while that shows an article', async () => {
    states = { 0: annotated(2), 4: annotated(1), 5: annotated(3) };
    expect((await askPage(TAB, 'read')).frameId).toBe(0);
    chooseFrame(TAB, 4);
    expect(await askPage(TAB, 'read')).toEqual({ answer: states[4], frameId: 4 });
    showFrame(TAB, 4);
    expect((await askPage(TAB, 'read')).frameId).toBe(4);
    states[4] = NO_ARTICLE;
    expect((await askPage(TAB, 'read')).frameId).toBe(0);
    showFrame(TAB, 0);
    states[4] = annotated(1);
    expect((await askPage(TAB, 'read')).frameId).toBe(0);
  });

  it('shows what the reader chooses while a question is under way, whatever that is answered', async () => {
    states = { 0: NO_ARTICLE, 4: annotated(1), 5: annotated(3) };
    const question = askPage(TAB, 'read');
    chooseFrame(TAB, 4);
    expect((await question).frameId).toBe(5);
    expect(shownFrame(TAB)).toBe(4);
    expect((await askPage(TAB, 'read')).frameId).toBe(4);
  });

  it('has all its articles listed, the top frame’s first', async () => {
    states = { 6: NO_ARTICLE, 5: annotated(3), 4: annotated(1), 0: annotated(2) };
    expect((await articlesIn(TAB)).map(({ frameId }) => frameId)).toEqual([0, 4, 5]);
  });

  it('is said to have none where no frame has one', async () => {
    states = { 0: NO_ARTICLE, 5: NO_ARTICLE };
    expect((await askPage(TAB, 'read')).answer).toEqual(NO_ARTICLE);
  });
});

describe('listening to a page', () => {
  type Hear = (message: Message, sender: object) => void;
  let hear: Hear;
  let heard: unknown[];
  let answers: ((state: PageState) => void)[];

  beforeEach(() => {
    heard = [];
    answers = [];
    ofPage = () => new Promise((resolve) => answers.push(resolve));
    Object.assign(browser.runtime.onMessage, {
      addListener: (listener: Hear) => {
        hear = listener;
      },
    });
    const listener: PageListener = {
      onState: (state: Answered<PageState>) => heard.push(state),
      onLeave: () => heard.push('left'),
      onLoaded: () => heard.push('loaded'),
      onNoArticle: (frameId) => heard.push(`no article in ${frameId}`),
    };
    listenToPage(TAB, listener);
  });

  /** Says news as the annotator of a frame does. */
  const tell = (news: StateNews, frameId = 0) =>
    hear({ type: 'state-changed', news }, { id: browser.runtime.id, tab: { id: TAB }, frameId });
  const later = () => new Promise((resolve) => setTimeout(resolve));

  it('asks for the article behind the news, and drops the answer where other news has come', async () => {
    tell({ status: 'annotated', claims: 1 });
    tell({ status: 'annotated', claims: 2 });
    answers[1]!(NO_ARTICLE);
    answers[0]!(FAILED);
    await later();
    expect(heard).toEqual([{ answer: NO_ARTICLE, frameId: 0 }]);
  });

  it('drops that answer where the reader has chosen another frame', async () => {
    tell({ status: 'annotated', claims: 1 });
    chooseFrame(TAB, 4);
    answers[0]!(NO_ARTICLE);
    await later();
    expect(heard).toEqual([]);
  });

  it('tells apart, of a frame that is not shown, whether it has an article', () => {
    tell({ status: 'reading' }, 4);
    tell({ status: 'annotated', claims: 1 }, 4);
    tell(NO_ARTICLE, 5);
    expect(heard).toEqual(['no article in 4', 'loaded', 'no article in 5']);
  });
});
