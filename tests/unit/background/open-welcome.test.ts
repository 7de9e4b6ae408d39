import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcomeOnce } from '../../../entrypoints/background/open-welcome.ts';

const pagesAfter = async (reason: string) => {
  openWelcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: reason as 'install' });
  return (await browser.tabs.query({})).map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'));
};

describe('the page of the first run', () => {
  beforeEach(() => fakeBrowser.reset());

  test('opens when the extension is installed', async () => {
    expect(await pagesAfter('install')).toHaveLength(1);
  });

  test.each([['update'], ['browser_update'], ['chrome_update'], ['shared_module_update']])(
    'does not open with an %s',
    async (reason) => {
      expect(await pagesAfter(reason)).toEqual([]);
    },
  );
});
