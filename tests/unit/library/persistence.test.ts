import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToKeepForGood } from '../../../lib/library/persistence.ts';
import { browser } from '../../../lib/native-browser.ts';

describe('the browser is asked to keep the library for good', () => {
  const persist = vi.fn(async () => false);
  let persisted = false;
  const inFirefox = (is: boolean) => {
    if (is) Object.assign(browser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox' }) });
    else delete (browser.runtime as { getBrowserInfo?: unknown }).getBrowserInfo;
  };
  beforeEach(() => {
    fakeBrowser.reset();
    persist.mockClear();
    persisted = false;
    vi.stubGlobal('navigator', { storage: { persist, persisted: async () => persisted } });
  });

  it('by Chromium each time until it promises it, for it asks nobody', async () => {
    inFirefox(false);
    await askToKeepForGood('panel');
    await askToKeepForGood('tab');
    expect(persist).toHaveBeenCalledTimes(2);
    persisted = true;
    await askToKeepForGood('tab');
    expect(persist).toHaveBeenCalledTimes(2);
  });

  it('by Firefox once, and not over a popup, for it asks the reader', async () => {
    inFirefox(true);
    await askToKeepForGood('panel');
    expect(persist).not.toHaveBeenCalled();
    await askToKeepForGood('tab');
    await askToKeepForGood('tab');
    expect(persist).toHaveBeenCalledTimes(1);
    inFirefox(false);
  });

  it('not where there is nobody to ask', async () => {
    vi.stubGlobal('navigator', {});
    await expect(askToKeepForGood('tab')).resolves.toBeUndefined();
  });
});
