import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';

/** The extension's commands with the keys that the browser has for them, as they are when the page comes to the front. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => {
      const commands = (await browser.commands?.getAll()) ?? [];
      setShortcuts(
        commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => ({
            name: name!,
            description: description!,
            keys: shortcut || null,
          })),
      );
    };
    const readAgain = () => void read();
    readAgain();
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, []);
  return shortcuts;
}
