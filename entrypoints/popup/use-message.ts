import { useEffect, useState } from 'preact/hooks';
import type { PanelMessage } from '../../components/panel/panel.tsx';
import { changeSettings, type Settings } from '../../lib/settings.ts';

export interface Telling {
  /** What is said at the moment; null where nothing is. */
  message: PanelMessage | null;
  /** @param undo takes back what was done: then the message stays four times as long */
  tell(text: string, undo?: () => void): void;
  complain(text: string): void;
  /** Keeps a choice, or says that the browser would not. @returns whether it is kept */
  keep(change: (now: Settings) => Settings): Promise<boolean>;
}

/**
 * The line in which a panel says what it has done.
 * @param time how long a message stays, in milliseconds
 * @param notKept what is said where a choice could not be kept
 */
export function useMessage(time: number, notKept: string): Telling {
  const [message, setMessage] = useState<PanelMessage | null>(null);
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(() => setMessage(null), message.undo ? 4 * time : time);
    return () => clearTimeout(timer);
  }, [message, time]);

  const complain = (text: string) => setMessage({ text, failed: true });
  return {
    message,
    tell: (text, undo) => setMessage({ text, failed: false, undo }),
    complain,
    async keep(change) {
      try {
        await changeSettings(change);
        return true;
      } catch {
        complain(notKept);
        return false;
      }
    },
  };
}
