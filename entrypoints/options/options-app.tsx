import { useLayoutEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import type { OptionsActions } from '../../components/options/options-actions.ts';
import { WordingContext } from '../../components/wording-context.ts';
import { drawsLines } from '../../lib/highlight/draws-lines.ts';
import { saveFile } from '../../lib/panel/save-file.ts';
import { readableHost } from '../../lib/settings/readable-host.ts';
import { DEFAULT_SETTINGS, settingsFile, withSiteRule } from '../../lib/settings.ts';
import { isWireSite, WIRE_DOMAINS } from '../../lib/wire-sites.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { showLibraryTab } from '../popup/open-library.ts';
import { useMessage } from '../popup/use-message.ts';
import { useSettings } from '../popup/use-settings.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { useSettingsFile } from './use-settings-file.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 4000;
const ALL_SITES = ['*://*/*'];

/** Joins the options page to the browser: storage, permissions, shortcuts, files. */
export function OptionsApp() {
  const settings = useSettings();
  const shortcuts = useShortcuts();
  const language = settings?.language ?? 'auto';
  const wording = useMemo(() => wordingFor(language, browser.i18n.getUILanguage()), [language]);
  const { say } = wording;
  const telling = useMessage(MESSAGE_TIME, say('notKept'));
  const { message, complain, keep } = telling;

  // Before the words are on the screen, so that they are never read aloud in another language's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = wording.say('optionsTitle');
  }, [wording]);

  const file = useSettingsFile(telling, wording);

  const actions: OptionsActions = {
    change: (part) => void keep((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) })),
    ruleSite: (host, rule) => {
      // First of all: the browser asks the reader only while the press of the button lasts.
      const origins = [`*://${host}/*`];
      const allowed =
        rule === 'on' && !isWireSite(host)
          ? browser.permissions.request({ origins }).catch(() => false)
          : Promise.resolve(true);
      void allowed.then(async (isAllowed) => {
        if (!isAllowed) return complain(say('notAllowed', readableHost(host)));
        await keep((now) => withSiteRule(now, host, rule));
        // What is not needed any more is given back. A wire's own site is not ours to give.
        if (rule !== 'on' && !isWireSite(host))
          await browser.permissions.remove({ origins }).catch(() => false);
      });
    },
    ruleOtherSites: (rule) => {
      const allowed =
        rule === 'on' ? browser.permissions.request({ origins: ALL_SITES }) : Promise.resolve(true);
      void allowed.then(async (isAllowed) => {
        // The same settings again, so that the choice on the page falls back to what holds.
        await keep((now) => (isAllowed ? { ...now, otherSites: rule } : { ...now }));
        if (!isAllowed) complain(say('notAllowedAll'));
        if (rule === 'ask') await browser.permissions.remove({ origins: ALL_SITES }).catch(() => false);
      });
    },
    exportSettings: () =>
      saveFile('wiremark-settings.json', 'application/json', settingsFile(settings ?? DEFAULT_SETTINGS)),
    ...file.actions,
    openLibrary: () => void showLibraryTab(),
    openShortcuts: () => void openShortcuts(),
  };

  if (!settings) return null;
  return (
    <WordingContext.Provider value={wording}>
      <Options
        settings={settings}
        wireDomains={WIRE_DOMAINS}
        shortcuts={shortcuts}
        drawsLines={drawsLines(navigator.userAgent)}
        message={message}
        file={file.state}
        replaced={file.replaced}
        actions={actions}
      />
    </WordingContext.Provider>
  );
}
