import type { Settings, SiteRule } from './settings.ts';

/**
 * What is to be done on a host. The reader's own rule comes first, for the host itself, then for the domains above it
 * ("www.tass.com" obeys "tass.com"); then a wire's own site is on, and any other follows `otherSites`.
 * @param isWireSite whether the host belongs to a wire, which the caller knows from its list of sites
 */
export function siteRule(settings: Settings, host: string, isWireSite: boolean): SiteRule {
  for (let domain: string | null = host; domain !== null; domain = parentDomain(domain)) {
    const rule = Object.hasOwn(settings.sites, domain) ? settings.sites[domain] : undefined;
    if (rule) return rule;
  }
  return isWireSite ? 'on' : settings.otherSites;
}

/** Settings with a rule for this host, or without one where `rule` is null. */
export function withSiteRule(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: rule === null ? others : { ...others, [host]: rule } };
}

/** Whether marks are to be painted on this host: they are on everywhere, and the site is not off. */
export function marksShownOn(settings: Settings, host: string, isWireSite: boolean): boolean {
  return settings.marksShown && siteRule(settings, host, isWireSite) !== 'off';
}

function parentDomain(domain: string): string | null {
  const dot = domain.indexOf('.');
  return dot === -1 ? null : domain.slice(dot + 1);
}

/** Sites on which pages are read by themselves, and that are no wire's own: hosts by name, and all the others. */
export interface SitesOn {
  hosts: readonly string[];
  all: boolean;
}

/** The sites that these settings turn on, for which the browser's permission is needed. */
export function sitesTurnedOn(settings: Settings, isWireSite: (host: string) => boolean): SitesOn {
  const hosts = Object.keys(settings.sites).filter(
    (host) => settings.sites[host] === 'on' && !isWireSite(host),
  );
  return { hosts, all: settings.otherSites === 'on' };
}

/** The settings without turning these sites on. */
export function withoutSites(settings: Settings, { hosts, all }: SitesOn): Settings {
  const sites = Object.fromEntries(Object.entries(settings.sites).filter(([host]) => !hosts.includes(host)));
  return { ...settings, sites, otherSites: all ? 'ask' : settings.otherSites };
}
