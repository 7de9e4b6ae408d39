/** An article's address as it is handed on. */

/**
 * What tells a site by which way a reader came, and nothing of what is read, by its name in the query. In order of who adds it; a name
 * belongs here only where its maker's documentation says that it is for tracking alone. Not "ref", "from", "source", "id": to many sites these
 * say what is shown.
 */
const TRACKING: readonly RegExp[] = [
  // Analytics: Google, Matomo, Piwik, Adobe, AT Internet, comScore, HubSpot, Yandex and VK.
  /^utm_/u,
  /^_g[al]$/u,
  /^(?:mtm|matomo|pk|piwik)_/u,
  /^(?:s_cid|s_kwcid|ef_id|adobe_mc)$/u,
  /^(?:at_(?:medium|campaign|custom\d|link_\w+|format|creation|ptr_\w+|bbc_team)|xtor)$/u,
  /^ns_(?:campaign|mchannel|source|linkname|fee)$/u,
  /^(?:_?hsenc|_?hsmi|__hs(?:fp|sc|tc)|hsctatracking|hsa_\w+)$/u,
  /^(?:_openstat|ysclid|ymclid|yclid)$/u,
  // Clicks on advertisements and in social networks.
  /^(?:fb|g|ms|tw|tt)clid$/u,
  /^(?:dclid|gclsrc|gad_source|gad_campaignid|gbraid|wbraid|srsltid|li_fat_id|igshid|igsh|epik|rdt_cid|rb_clickid)$/u,
  /^fb_(?:action_ids|action_types|ref|source)$/u,
  /^__twitter_impression$/u,
  // Letters.
  /^mc_[ce]id$/u,
  /^(?:mkt_tok|vero_id|vero_conv|oly_anon_id|oly_enc_id|_kx|ml_subscriber|ml_subscriber_hash)$/u,
  // Publishers: Microsoft's, Reuters, the New York Times, and those that count campaigns so.
  /^(?:ocid|cvid|taid|smid|smtyp|cmpid)$/u,
];

const isTracking = (name: string): boolean => TRACKING.some((pattern) => pattern.test(name.toLowerCase()));

/** A fragment that says what a page shows, to pages that navigate by script; all others only say where in it. */
const ROUTE = /^#!?\//u;

/** The address without what only tracks the reader, and without a fragment that is no route; all else as it stood. */
export function sharedAddress(address: string): string {
  const [, path = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(address) ?? [];
  const kept = query?.split('&').filter((field) => !isTracking(nameOf(field))) ?? [];
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${ROUTE.test(fragment) ? fragment : ''}`;
}

/** The name in "name=value", as it is meant; as it stands where its encoding is broken. */
function nameOf(field: string): string {
  const name = field.split('=', 1)[0]!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
