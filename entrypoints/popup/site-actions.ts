import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { type SiteChoice, withChoice } from '../../lib/panel/site-choice.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { Telling } from './use-message.ts';
import { originOf } from './use-permission.ts';

const ALL_SITES = '*://*/*';

interface Means {
  /** Null where the page has no site. */
  site: SiteChoice | null;
  settings: Settings;
  wording: Wording;
  telling: Telling;
  /** Reads the page, once that is allowed. */
  read: () => void;
}

/** What the reader chooses for a site, and for all of them. */
export function siteActions({
  site,
  settings,
  wording: { say },
  telling,
  read,
}: Means): Pick<PanelActions, 'allowAllSites' | 'ruleSite'> {
  /** Keeps a choice that needs the browser's permission, and takes it back where that is refused. */
  const allow = async (
    origin: string,
    turnOn: (now: Settings) => Settings,
    turnBack: typeof turnOn,
    refused: string,
  ) => {
    // Asked first, for that is allowed only while the press of the button lasts; kept before the answer, for Firefox closes
    // the popup when the reader turns to its question. Without the permission the setting does nothing.
    const asked = browser.permissions.request({ origins: [origin] }).catch(() => false);
    await telling.keep(turnOn);
    if (await asked) return read();
    await telling.keep(turnBack);
    telling.complain(refused);
  };
  return {
    allowAllSites: () => {
      const { otherSites } = settings;
      void allow(
        ALL_SITES,
        (now) => ({ ...now, otherSites: 'on' }),
        (now) => ({ ...now, otherSites }),
        say('notAllowedAll'),
      );
    },
    ruleSite: (rule) => {
      if (!site) return;
      const { host, wire } = site;
      const choose = (now: Settings) => withChoice(now, host, wire, rule);
      if (rule === 'on' && !wire) {
        const before = site.rule;
        void allow(originOf(host), choose, (now) => withChoice(now, host, wire, before), say('siteRefused'));
        return;
      }
      void telling.keep(choose).then((kept) => {
        // What is not needed any more is given back. A wire's own site is not ours to give.
        if (kept && !wire) void browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
      });
    },
  };
}
