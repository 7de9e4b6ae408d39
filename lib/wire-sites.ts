/**
 * The wires' own sites: the one list behind the manifest's matches, behind its host permissions, and behind the
 * question whether a host is a wire's. A domain stands for itself and all hosts below it.
 */
export const WIRE_DOMAINS = [
  // Russia and the countries around it
  'tass.com',
  'tass.ru',
  'interfax.ru',
  'interfax.com',
  'ria.ru',
  'sputnikglobe.com',
  'belta.by',
  'interfax.com.ua',
  'ukrinform.net',
  'ukrinform.ru',
  'inform.kz',
  'azertag.az',
  'trend.az',
  'armenpress.am',
  // Europe and America
  'reuters.com',
  'apnews.com',
  'afp.com',
  'dpa-international.com',
  'ansa.it',
  'upi.com',
  // Asia and the Near East
  'xinhuanet.com',
  'news.cn',
  'yna.co.kr',
  'kyodonews.net',
  'kcna.kp',
  'ptinews.com',
  'aninews.in',
  'aa.com.tr',
  'irna.ir',
  'mehrnews.com',
  'tasnimnews.com',
  'wam.ae',
] as const;

/** The list as match patterns for the manifest. */
export const WIRE_MATCHES: string[] = WIRE_DOMAINS.map((domain) => `*://*.${domain}/*`);

/** Whether a host name (lower case, without port) is a wire's own. */
export function isWireSite(host: string): boolean {
  return WIRE_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
