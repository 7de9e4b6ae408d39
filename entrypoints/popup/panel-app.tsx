import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { markColours } from '../../components/mark-colours.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { WordingContext } from '../../components/wording-context.ts';
import { writeToClipboard } from '../../lib/clipboard.ts';
import { citationOf, citationText } from '../../lib/export/citation.ts';
import { copiedClaims, FILE_TYPES } from '../../lib/export/copied-claims.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import type { Message } from '../../lib/messages.ts';
import { send } from '../../lib/panel/page-connection.ts';
import { panelView } from '../../lib/panel/panel-view.ts';
import { fileName, saveFile } from '../../lib/panel/save-file.ts';
import { tabAddress } from '../../lib/panel/tab-address.ts';
import { DEFAULT_SETTINGS, type Settings, siteRule, withSiteRule } from '../../lib/settings.ts';
import { isWireSite } from '../../lib/wire-sites.ts';
import { exportWords } from '../../lib/wording/export-words.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { canOpenSidePanel, openSidePanel } from './side-panel.ts';
import { useMessage } from './use-message.ts';
import { usePage } from './use-page.ts';
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
  const { say, count } = wording;
  const { message, tell, complain, keep } = useMessage(MESSAGE_TIME, say('notKept'));
  const { host, readable } = tabAddress(tab?.url, place === 'popup');
  const rule = siteRule(settings, host ?? '', host !== null && isWireSite(host));
  const known = tab !== null && stored !== null;
  const page = usePage(known ? (tab.id ?? null) : null, rule !== 'off');
  const view = known
    ? panelView({ host, readable, answer: page.answer, siteRule: rule })
    : ({ view: 'reading' } as const);
  const state = view.view === 'annotated' ? view.state : null;

  // Before the words are on the screen, so that they are never read aloud in another language's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = wording.language;
  }, [wording]);
  useEffect(() => {
    if (page.changes > 0) tell(say('pageChanged'));
  }, [page.changes, say]);

  const goTo = async (there: Message) => {
    if (tab?.id !== undefined && (await send(tab.id, there)) === undefined) complain(say('pageGone'));
  };
  const copy = async (copied: { text: string; html: string | null }, done: string) => {
    try {
      await writeToClipboard(copied);
      tell(done);
    } catch {
      complain(say('copyFailed'));
    }
  };
  /** Turns reading on where the browser's permission is needed for it. */
  const allow = async (origins: string[], turnOn: (now: Settings) => Settings, turnBack: typeof turnOn) => {
    // Asked first, for that is allowed only while the press of the button lasts; kept before the answer, for Firefox closes
    // the popup when the reader turns to its question. Without the permission the setting does nothing.
    const asked = browser.permissions.request({ origins }).catch(() => false);
    await keep(turnOn);
    if (await asked) page.ask('read');
    else await keep(turnBack);
  };
  const copiedOf = (claims: readonly number[], inFormat = settings.copyFormat) =>
    state &&
    copiedClaims(
      state.article,
      state.annotation,
      claims.map((index) => state.annotation.claims[index]!),
      { format: inFormat, template: settings.copyTemplate, words: exportWords(wording) },
    );

  const actions: PanelActions = {
    showClaim: (claim) => void goTo({ type: 'show-claim', claim }),
    showMention: (mention) => void goTo({ type: 'show-mention', mention }),
    copyClaims: (claims) => {
      const copied = copiedOf(claims);
      if (copied) void copy(copied, count('copied', claims.length));
    },
    copyLink: (index) => {
      const claim = state?.annotation.claims[index];
      const link = state && claim ? fragmentLink(state.article, claim) : null;
      if (link === null) complain(say('noLink'));
      else void copy({ text: link, html: null }, say('linkCopied'));
    },
    citeArticle: (format) => {
      if (!state) return;
      const text = citationText(citationOf(state.article, state.annotation), format);
      void copy({ text, html: null }, say('citationCopied'));
    },
    saveClaims: (claims) => {
      const copied = copiedOf(claims);
      if (!copied || !state) return;
      const { extension, type } = FILE_TYPES[settings.copyFormat];
      saveFile(`${fileName(state.article.title, 'claims')}.${extension}`, type, copied.text);
    },
    chooseFormat: (copyFormat) => void keep((now) => ({ ...now, copyFormat })),
    readAllTheSame: () => page.ask('force'),
    allowSite: () => {
      if (host === null) return;
      const before = settings.sites[host] ?? null;
      void allow(
        [`*://${host}/*`],
        (now) => withSiteRule(now, host, 'on'),
        (now) => withSiteRule(now, host, before),
      );
    },
    allowAllSites: () => {
      const { otherSites } = settings;
      void allow(
        ['*://*/*'],
        (now) => ({ ...now, otherSites: 'on' }),
        (now) => ({ ...now, otherSites }),
      );
    },
    ruleSite: (chosen) => {
      if (host === null) return;
      void keep((now) => withSiteRule(now, host, chosen));
    },
    showMarks: (marksShown) => void keep((now) => ({ ...now, marksShown })),
    tryAgain: () => page.ask('read'),
    openSidePanel: () => tab?.windowId !== undefined && openSidePanel(tab.windowId),
    openOptions: () => {
      void browser.runtime.openOptionsPage();
      if (place === 'popup') window.close();
    },
  };

  return (
    <WordingContext.Provider value={wording}>
      <div class="app" style={markColours(settings.palette)}>
        <Panel
          view={view}
          host={host}
          siteRule={rule}
          marksShown={settings.marksShown}
          format={settings.copyFormat}
          colourBySpeaker={settings.colourBySpeaker}
          claimInView={page.claimInView}
          message={message}
          canOpenSidePanel={place === 'popup' && canOpenSidePanel()}
          actions={actions}
        />
      </div>
    </WordingContext.Provider>
  );
}
