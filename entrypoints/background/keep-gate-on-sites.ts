/**
 * The gate on sites that are no wire's: where the reader has turned Wiremark on, and the browser's permission is there.
 * The list is made anew from the settings and the permissions whenever one of them changes.
 */
import { browser } from 'wxt/browser';
import { loadSettings, type Settings, siteRule, watchSettings } from '../../lib/settings.ts';
import { isWireSite, WIRE_MATCHES } from '../../lib/wire-sites.ts';

const SCRIPT_ID = 'gate';
const ALL_SITES = '*://*/*';

/** Where the gate stands beside the wires' sites; `matches` is empty where it stands nowhere else. */
export interface GateSites {
  matches: string[];
  excludeMatches: string[];
}

const patternOf = (host: string): string => `*://${host}/*`;

/** The sites for these settings, if the browser allowed all of them. */
export function gateSites(settings: Settings): GateSites {
  const hosts = Object.keys(settings.sites).filter((host) => !isWireSite(host));
  const on = hosts.filter((host) => siteRule(settings, host, false) === 'on').map(patternOf);
  const others = hosts.filter((host) => siteRule(settings, host, false) !== 'on').map(patternOf);
  if (settings.otherSites === 'on')
    return { matches: [ALL_SITES], excludeMatches: [...WIRE_MATCHES, ...others] };
  return { matches: on, excludeMatches: [] };
}

export function keepGateOnSites(): void {
  const keep = () => void inStep();
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
  browser.permissions.onAdded.addListener(keep);
  browser.permissions.onRemoved.addListener(keep);
  watchSettings(keep);
}

/** One at a time: two changes at once would register the script twice. */
function inStep(): Promise<void> {
  return navigator.locks.request('wiremark-gate', async () => {
    const { matches, excludeMatches } = gateSites(await loadSettings());
    const allowed: string[] = [];
    for (const match of matches) {
      if (await browser.permissions.contains({ origins: [match] })) allowed.push(match);
    }
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] }).catch(() => {});
    if (allowed.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        js: ['gate.js'],
        matches: allowed,
        ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
        runAt: 'document_end',
        allFrames: true,
        matchOriginAsFallback: true,
      },
    ]);
  });
}
