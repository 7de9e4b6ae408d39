import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { markColours } from '../../components/mark-colours.ts';
import type { ButtonPlace } from '../../components/welcome/pin-step.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { WordingContext } from '../../components/wording-context.ts';
import { onAndroid } from '../../lib/on-android.ts';
import { changeSettings } from '../../lib/settings.ts';
import { WIRE_DOMAINS } from '../../lib/wire-sites.ts';
import { WELCOME_MESSAGES } from '../../lib/wording/welcome-messages.computed.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { useSettings } from '../popup/use-settings.ts';
import { dressExample, startLiveExample } from './live-example.ts';
import { useClaimKeys } from './use-claim-keys.ts';
import { useDark } from './use-dark.ts';
import { usePinned } from './use-pinned.ts';

/** Joins the page of the first run to the browser: settings, toolbar, keys, popup, and the example to the engine. */
export function WelcomeApp() {
  const settings = useSettings();
  const keys = useClaimKeys();
  const pinned = usePinned();
  const isDark = useDark();
  const [listRefused, setListRefused] = useState(false);
  const language = settings?.language ?? 'auto';
  const wording = useMemo(
    () => wordingFor(language, browser.i18n.getUILanguage(), WELCOME_MESSAGES),
    [language],
  );

  // Before the words are on the screen, so that they are never read aloud in another language's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = wording.say('welcomeTitle');
  }, [wording]);
  useEffect(() => {
    if (settings) dressExample(settings, isDark ? 'dark' : 'light');
  }, [settings, isDark]);
  // Once the article stands in the page, whose language is known then.
  const known = settings !== null;
  useEffect(() => {
    if (known) startLiveExample();
  }, [known]);

  if (!settings) return null;
  return (
    <WordingContext.Provider value={wording}>
      <div style={markColours(settings)}>
        <Welcome
          button={{ browser: browserName(), pinned }}
          keys={keys}
          wireDomains={WIRE_DOMAINS}
          language={language}
          listRefused={listRefused}
          actions={{
            openList: canOpenPopup() ? () => openPopup().then(setListRefused) : null,
            openOptions: () => void browser.runtime.openOptionsPage(),
            chooseLanguage: (chosen) => void changeSettings((now) => ({ ...now, language: chosen })),
          }}
        />
      </div>
    </WordingContext.Provider>
  );
}

function browserName(): ButtonPlace['browser'] {
  if (onAndroid(navigator.userAgent)) return 'android';
  if (import.meta.env.BROWSER === 'firefox') return 'firefox';
  return navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
}

const canOpenPopup = (): boolean => typeof browser.action.openPopup === 'function';

/** @returns whether the browser refused */
function openPopup(): Promise<boolean> {
  return browser.action.openPopup().then(
    () => false,
    () => true,
  );
}
