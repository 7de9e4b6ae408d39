import type { Settings, SiteRule } from '../settings/settings.ts';
import { siteRule, withSiteRule } from '../settings/site-rules.ts';

/** What the reader may choose for the site of the page, and what holds there now. */
export interface SiteChoice {
  host: string;
  /** `ask` is "this time". */
  rule: SiteRule;
  /** Whether it is a wire's own, which is read by itself and needs no question beside its list. */
  wire: boolean;
  /** "Always" was chosen, but the browser gives no permission for it: what holds is "this time". */
  refused: boolean;
}

/**
 * The choice for a host.
 * @param permitted whether the browser lets us read the site by itself
 */
export function siteChoice(settings: Settings, host: string, wire: boolean, permitted: boolean): SiteChoice {
  const rule = siteRule(settings, host, wire);
  const refused = rule === 'on' && !wire && !permitted;
  return { host, rule: refused ? 'ask' : rule, wire, refused };
}

/** Settings in which this rule holds on the host: with a rule of its own only where another would hold without. */
export function withChoice(settings: Settings, host: string, wire: boolean, rule: SiteRule): Settings {
  const without = withSiteRule(settings, host, null);
  return siteRule(without, host, wire) === rule ? without : withSiteRule(settings, host, rule);
}
