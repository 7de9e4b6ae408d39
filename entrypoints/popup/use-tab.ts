import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

/** The tab that the panel stands beside. A panel opened in a tab of its own is told which: `?tab=7`. */
export function useTab(): Browser.tabs.Tab | null {
  const [tab, setTab] = useState<Browser.tabs.Tab | null>(null);
  useEffect(() => {
    const told = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
    const find = async () => {
      if (Number.isInteger(told)) return setTab(await browser.tabs.get(told));
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab(active ?? null);
    };
    const findAgain = () => void find();
    findAgain();
    browser.tabs.onActivated.addListener(findAgain);
    browser.tabs.onUpdated.addListener(findAgain);
    return () => {
      browser.tabs.onActivated.removeListener(findAgain);
      browser.tabs.onUpdated.removeListener(findAgain);
    };
  }, []);
  return tab;
}
