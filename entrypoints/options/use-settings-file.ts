import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type FileState, sitesInWords } from '../../components/options/file-section.tsx';
import type { OptionsActions } from '../../components/options/options-actions.ts';
import {
  DEFAULT_SETTINGS,
  LARGEST_FILE,
  loadSettings,
  readSettingsFile,
  type Settings,
  type SitesOn,
  sitesTurnedOn,
  withoutSites,
} from '../../lib/settings.ts';
import { isWireSite } from '../../lib/wire-sites.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { Telling } from '../popup/use-message.ts';

const ALL_SITES = '*://*/*';
const originsOf = ({ hosts, all }: SitesOn): string[] =>
  all ? [ALL_SITES] : hosts.map((host) => `*://${host}/*`);

/** A file that was read, and turns on what the browser does not allow. */
interface Waiting {
  settings: Settings;
  broken: readonly string[];
  asked: SitesOn;
}

/** All settings at once: taken from a file, set back, and that taken back. */
export function useSettingsFile({ tell, complain, keep }: Telling, { say }: Wording) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [before, setBefore] = useState<Settings | null>(null);
  const [replaced, setReplaced] = useState(0);

  const replace = async (settings: Settings, undoable: boolean): Promise<boolean> => {
    const old = await loadSettings();
    if (!(await keep(() => settings))) return false;
    setReplaced((count) => count + 1);
    setBefore(undoable ? old : null);
    return true;
  };
  /** @param off what the file turns on and the browser does not allow */
  const take = async (settings: Settings, broken: readonly string[], off: SitesOn) => {
    if (!(await replace(withoutSites(settings, off), true))) return;
    if (broken.length > 0) complain(say('importedPartly', broken.join(', ')));
    else if (off.all || off.hosts.length > 0)
      complain(say('importNotOn', sitesInWords(off, say('allOtherSites'))));
    else tell(say('imported'));
  };

  const importSettings = async (file: File) => {
    if (file.size > LARGEST_FILE) return complain(say('importTooLarge'));
    const read = readSettingsFile(await file.text());
    if (read === 'not-json') return complain(say('importNotJson'));
    if (read === 'not-ours') return complain(say('importFailed'));
    const asked = await notAllowed(sitesTurnedOn(read.settings, isWireSite));
    if (asked.all || asked.hosts.length > 0) setWaiting({ ...read, asked });
    else await take(read.settings, read.broken, asked);
  };

  const answerImport: OptionsActions['answerImport'] = (answer) => {
    setWaiting(null);
    if (!waiting || answer === 'cancel') return;
    const { settings, broken, asked } = waiting;
    // First of all: the browser asks the reader only while the press of the button lasts.
    const allowed =
      answer === 'ask'
        ? browser.permissions.request({ origins: originsOf(asked) }).catch(() => false)
        : Promise.resolve(false);
    void allowed.then(async (isAllowed) =>
      take(settings, broken, isAllowed ? { hosts: [], all: false } : await notAllowed(asked)),
    );
  };

  const state: FileState = { asked: waiting?.asked ?? null, undoable: before !== null };
  return {
    state,
    /** Counts the times that all settings were replaced. */
    replaced,
    actions: {
      importSettings: (file: File) => void importSettings(file),
      answerImport,
      resetSettings: () =>
        void replace(DEFAULT_SETTINGS, true).then((isReplaced) => isReplaced && tell(say('wasReset'))),
      undo: () =>
        before !== null &&
        void replace(before, false).then((isReplaced) => isReplaced && tell(say('wasUndone'))),
    },
  };
}

/** Those of the sites that the browser does not allow. */
async function notAllowed({ hosts, all }: SitesOn): Promise<SitesOn> {
  const may = (origin: string) => browser.permissions.contains({ origins: [origin] });
  const denied = await Promise.all(hosts.map(async (host) => !(await may(`*://${host}/*`))));
  return { hosts: hosts.filter((_, at) => denied[at]), all: all && !(await may(ALL_SITES)) };
}
