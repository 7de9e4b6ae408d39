import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ClaimKeys } from '../../components/welcome/welcome-actions.ts';

/** The browser's keys for going through the claims. */
export function useClaimKeys(): ClaimKeys {
  const [keys, setKeys] = useState<ClaimKeys>({ next: null, previous: null });
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
      setKeys({ next: keyOf('next-claim'), previous: keyOf('previous-claim') });
    });
  }, []);
  return keys;
}
