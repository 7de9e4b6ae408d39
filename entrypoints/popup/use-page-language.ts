import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The language that the browser takes a tab's page to be in, BCP 47 code; null where it cannot tell, or is not asked. It tells it
 * without a word to the network.
 * @param asked whether anybody wants to know
 * @param page changes with the page
 */
export function usePageLanguage(
  tabId: number | null,
  asked: boolean,
  page: string | undefined,
): string | null {
  const [language, setLanguage] = useState<string | null>(null);
  useEffect(() => {
    setLanguage(null);
    if (!asked || tabId === null) return undefined;
    let over = false;
    void browser.tabs.detectLanguage(tabId).then(
      (found) => !over && setLanguage(found === 'und' || found === '' ? null : found),
      () => {},
    );
    return () => {
      over = true;
    };
  }, [tabId, asked, page]);
  return language;
}
