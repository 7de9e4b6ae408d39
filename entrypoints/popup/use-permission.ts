import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether the browser lets us read a host by itself, kept up to date; null until it has said so, and where there is no host. */
export function usePermission(host: string | null): boolean | null {
  const [permitted, setPermitted] = useState<boolean | null>(null);
  useEffect(() => {
    setPermitted(null);
    if (host === null) return undefined;
    let current = true;
    const ask = () =>
      void browser.permissions.contains({ origins: [originOf(host)] }).then((held) => {
        if (current) setPermitted(held);
      });
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [host]);
  return permitted;
}

/** The pattern of all pages of a host, as permissions are asked for. */
export const originOf = (host: string): string => `*://${host}/*`;
