import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLibrary } from '../../../entrypoints/background/answer-library.ts';
import { keepWhatIsRead } from '../../../entrypoints/background/keep-what-is-read.ts';
import { keepSettingsAtHand } from '../../../entrypoints/background/settings-at-hand.ts';
import { changeSettings } from '../../../lib/settings.ts';
import { articleOf } from '../library/sample.ts';

const frame = { tabId: 1, frameId: 0 };
let count = 0;
/** Has the tab show another article each time. */
function show() {
  const read = articleOf({
    url: `https://wire.example/read/${count++}`,
    said: [{ words: 'We wait' }, { words: 'We sail' }],
  });
  const state = { status: 'annotated', ...read, marksShown: true };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => state as never);
  return read;
}
const keptOf = (read: ReturnType<typeof articleOf>) => answerLibrary({ type: 'kept-claims', ...read });
const wanted = (keepEveryArticle: boolean) =>
  changeSettings((settings) => ({ ...settings, keepEveryArticle }));

describe('what is read', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    keepSettingsAtHand();
  });

  it('is not kept as long as the reader has not asked for it', async () => {
    const read = show();
    await wanted(false);
    await keepWhatIsRead(frame, false);
    expect(await keptOf(read)).toEqual({ kept: [] });
  });

  it('is kept where he has, and never from a private window', async () => {
    await wanted(true);
    const secret = show();
    await keepWhatIsRead(frame, true);
    const open = show();
    await keepWhatIsRead(frame, false);
    expect(await keptOf(secret)).toEqual({ kept: [] });
    expect(await keptOf(open)).toEqual({ kept: [0, 1] });
  });

  it('is kept once: what he takes out stays out, though the page is read anew', async () => {
    await wanted(true);
    const read = show();
    await keepWhatIsRead(frame, false);
    await answerLibrary({ type: 'unkeep-claims', ...read, claims: [0] });
    await keepWhatIsRead(frame, false);
    expect(await keptOf(read)).toEqual({ kept: [1] });
  });
});
