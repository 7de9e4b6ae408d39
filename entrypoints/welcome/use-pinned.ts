import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** What browsers tell of the extension's button; the common types do not know all of it. */
interface ButtonSettings {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: Event<(change: { isOnToolbar?: boolean }) => void>;
}
interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Whether the extension's button stands in the toolbar, kept up to date; null where the browser does not tell. */
export function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const action = browser.action as unknown as ButtonSettings;
    const ask = () => {
      action.getUserSettings?.().then(
        ({ isOnToolbar }) => setPinned(isOnToolbar ?? null),
        () => {},
      );
    };
    ask();
    // Browsers that do not tell of a change are asked again when the reader comes back from their menu.
    window.addEventListener('focus', ask);
    action.onUserSettingsChanged?.addListener(ask);
    return () => {
      window.removeEventListener('focus', ask);
      action.onUserSettingsChanged?.removeListener(ask);
    };
  }, []);
  return pinned;
}
