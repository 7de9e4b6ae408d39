import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../../lib/settings.ts';

/** The reader's settings, kept up to date; null until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
