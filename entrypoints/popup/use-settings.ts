import { useLayoutEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../../lib/settings.ts';

/** The reader's settings, kept up to date; null until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  // Not behind the next frame: nothing is shown before.
  useLayoutEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
