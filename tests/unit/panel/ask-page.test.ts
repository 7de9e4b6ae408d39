import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Message, PageState } from '../../../lib/messages.ts';
import { askPage, listenToPage, send } from '../../../lib/panel/page-connection.ts';
import { articlesIn, showFrame } from '../../../lib/panel/tab-frames.ts';

const TAB = 7;
const FAILED: PageState = { status: 'failed', reason: 'out of ink' };
const NO_ARTICLE: PageState = { status: 'no-article' };

/** What the annotator of the tab answers; what the background was told. */
let ofPage: () => Promise<unknown>;
let toBackground: Message[];

beforeEach(() => {
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
    expect(await askPage(TAB, 'read')).toEqual(NO_ARTICLE);
    expect(toBackground).toEqual([]);
  });

  it('that failed has it read again, unless it is only looked at', async () => {
    ofPage = async () => FAILED;
    expect(await askPage(TAB, 'look')).toEqual(FAILED);
    expect(toBackground).toEqual([]);
    expect(await askPage(TAB, 'read')).toEqual(NO_ARTICLE);
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
    expect(await askPage(TAB, 'whole')).toEqual(NO_ARTICLE);
    expect(asked).toEqual({ type: 'read-whole' });
    expect(toBackground).toEqual([]);
    ofPage = async () => Promise.reject(new Error('nobody is there'));
    Object.assign(browser.tabs, { sendMessage: () => ofPage() });
    expect(await askPage(TAB, 'whole')).toBe('none');
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

  it('is asked there, in the frame that says most, and from then on nowhere else', async () => {
    states = { 0: NO_ARTICLE, 4: annotated(1), 5: annotated(3), 6: NO_ARTICLE };
    expect(await askPage(TAB, 'read')).toEqual(states[5]);
    sent = [];
    await send(TAB, { type: 'show-claim', claim: 0 });
    expect(sent).toEqual([[5, 'show-claim']]);
  });

  it('is asked first in its top frame, whose article comes before all others', async () => {
    states = { 0: NO_ARTICLE, 5: annotated(3) };
    await askPage(TAB, 'read');
    states[0] = annotated(1);
    expect(await askPage(TAB, 'look')).toEqual(states[0]);
    sent = [];
    await send(TAB, { type: 'show-claim', claim: 0 });
    expect(sent).toEqual([[0, 'show-claim']]);
  });

  it('is asked in the frame that the reader has chosen while that shows an article', async () => {
    states = { 0: annotated(2), 4: annotated(1), 5: annotated(3) };
    expect(await askPage(TAB, 'read')).toEqual(states[0]);
    showFrame(TAB, 4, true);
    expect(await askPage(TAB, 'read')).toEqual(states[4]);
    states[4] = NO_ARTICLE;
    expect(await askPage(TAB, 'read')).toEqual(states[0]);
    states[4] = annotated(1);
    expect(await askPage(TAB, 'read')).toEqual(states[0]);
  });

  it('has all its articles listed, the top frame’s first', async () => {
    states = { 6: NO_ARTICLE, 5: annotated(3), 4: annotated(1), 0: annotated(2) };
    expect((await articlesIn(TAB)).map(({ frameId }) => frameId)).toEqual([0, 4, 5]);
  });

  it('is said to have none where no frame has one', async () => {
    states = { 0: NO_ARTICLE, 5: NO_ARTICLE };
    expect(await askPage(TAB, 'read')).toEqual(NO_ARTICLE);
  });
});

describe('listening to a page', () => {
  type Hear = (message: Message, sender: object) => void;
  let hear: Hear;

  /** Says news as the tab's annotator does. */
  const tell = (claims: number) =>
    hear(
      { type: 'state-changed', news: { status: 'annotated', claims } },
      { id: browser.runtime.id, tab: { id: TAB }, frameId: 0 },
    );

  it('asks for the article behind the news, and drops the answer where other news has come', async () => {
    Object.assign(browser.runtime.onMessage, {
      addListener: (listener: Hear) => {
        hear = listener;
      },
    });
    const states: PageState[] = [];
    const ignored = { onLeave: () => {}, onLoaded: () => {}, onArticles: () => {} };
    listenToPage(TAB, { onState: (state) => states.push(state), ...ignored });
    const answers: ((state: PageState) => void)[] = [];
    ofPage = () => new Promise((resolve) => answers.push(resolve));
    tell(1);
    tell(2);
    answers[1]!(NO_ARTICLE);
    answers[0]!(FAILED);
    await new Promise((resolve) => setTimeout(resolve));
    expect(states).toEqual([NO_ARTICLE]);
  });
});
