import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { markColours } from '../../components/mark-colours.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { WordingContext } from '../../components/wording-context.ts';
import { panelView } from '../../lib/panel/panel-view.ts';
import { siteChoice } from '../../lib/panel/site-choice.ts';
import { tabAddress } from '../../lib/panel/tab-address.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { isWireSite } from '../../lib/wire-sites.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { articleActions } from './article-actions.ts';
import { openLibrary } from './open-library.ts';
import { canOpenSidePanel, openSidePanel } from './side-panel.ts';
import { siteActions } from './site-actions.ts';
import { useKept } from './use-kept.ts';
import { useMessage } from './use-message.ts';
import { usePage } from './use-page.ts';
import { usePageLanguage } from './use-page-language.ts';
import { usePermission } from './use-permission.ts';
import { useSettings } from './use-settings.ts';
import { useTab } from './use-tab.ts';

/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 2500;

/** Joins the panel to the browser: the tab's page, the settings, the clipboard. @param place where the panel stands */
export function PanelApp({ place }: { place: 'popup' | 'sidepanel' }) {
  const stored = useSettings();
  const tab = useTab();
  const settings = stored ?? DEFAULT_SETTINGS;
  const wording = useMemo(
    () => wordingFor(settings.language, browser.i18n.getUILanguage()),
    [settings.language],
  );
  const { say } = wording;
  const telling = useMessage(MESSAGE_TIME, say('notKept'));

  const address = tabAddress(tab?.url, place === 'popup');
  const { host } = address;
  // Until the browser has answered, what was chosen is taken to hold.
  const permitted = usePermission(host) ?? true;
  const site = host === null ? null : siteChoice(settings, host, isWireSite(host), permitted);
  const siteRule = site?.rule ?? settings.otherSites;
  const tabId = tab?.id ?? null;
  const known = tab !== null && stored !== null;
  const page = usePage(known ? tabId : null, siteRule !== 'off');
  /** The page that the reader asked for alone, and the rule that it was asked for in spite of. */
  const [askedOnce, setAskedOnce] = useState<string | null>(null);
  const thisOnce = `${tabId} ${tab?.url} ${siteRule}`;
  const { answer } = page;
  const without =
    typeof answer === 'object' && (answer.status === 'no-article' || answer.status === 'failed');
  const language = usePageLanguage(tabId, without, tab?.url);
  const view = known
    ? panelView({ ...address, answer, language, siteRule, readOnce: askedOnce === thisOnce })
    : ({ view: 'reading' } as const);

  // Before the words are on the screen, so that they are never read aloud in another language's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = wording.language;
  }, [wording]);
  useEffect(() => {
    if (page.changes > 0) telling.tell(say('pageChanged'));
  }, [page.changes, say]);

  const read = () => page.ask('read');
  const state = view.view === 'annotated' ? view.state : null;
  const keeping = useKept(state, telling, wording);
  const actions: PanelActions = {
    ...articleActions({ state, tabId, settings, wording, telling }),
    ...siteActions({ site, settings, wording, telling, read }),
    keepClaims: keeping.keepClaims,
    chooseArticle: page.choose,
    chooseFormat: (copyFormat, copyTemplate) =>
      void telling.keep((now) => ({
        ...now,
        copyFormat,
        ...(copyTemplate !== undefined && { copyTemplate }),
      })),
    chooseOrder: (claimOrder) => void telling.keep((now) => ({ ...now, claimOrder })),
    showMarks: (marksShown) => void telling.keep((now) => ({ ...now, marksShown })),
    readAllTheSame: () => page.ask('force'),
    readOnce: () => {
      setAskedOnce(thisOnce);
      page.ask('force');
    },
    readWhole: () => page.ask('whole'),
    tryAgain: read,
    loadAgain: () => tabId !== null && void browser.tabs.reload(tabId),
    openSidePanel: () => tab?.windowId !== undefined && openSidePanel(tab.windowId),
    openLibrary: () => openLibrary(place),
    openOptions: () => {
      void browser.runtime.openOptionsPage();
      if (place === 'popup') window.close();
    },
  };

  return (
    <WordingContext.Provider value={wording}>
      <div class="app" style={markColours(settings)}>
        <Panel
          view={view}
          place={place}
          site={site}
          articles={page.articles}
          frame={page.frame}
          marksShown={settings.marksShown}
          format={settings}
          colourBySpeaker={settings.colourBySpeaker}
          kept={keeping.kept}
          announce={settings.announceCount}
          order={settings.claimOrder}
          claimInView={page.claimInView}
          message={telling.message}
          canOpenSidePanel={place === 'popup' && canOpenSidePanel()}
          actions={actions}
        />
      </div>
    </WordingContext.Provider>
  );
}
