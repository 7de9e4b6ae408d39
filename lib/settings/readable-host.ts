import { toUnicode } from 'punycode/punycode.es6.js';

/**
 * A host in its own letters, for a person to read: "дом.рф" for "xn--d1aqf.xn--p1ai". A name whose labels mix alphabets stays as it
 * is, for it may be made to look like another ("аpple.com" with a Cyrillic letter).
 * @param host as `URL.hostname` writes it
 */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => {
      if (!label.startsWith('xn--')) return label;
      const letters = unicodeOf(label);
      return letters !== null && isOfOneScript(letters) ? letters : label;
    })
    .join('.');
}

function unicodeOf(label: string): string | null {
  try {
    return toUnicode(label).toLowerCase();
  } catch {
    // No punycode at all, though it begins like it.
    return null;
  }
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
/** Cyrillic words that could be Latin ones: each of their letters has a twin. */
const LATIN_TWINS = /^[асԁеһіјӏорԛѕԝхуъьѵ\d-]+$/u;

const isOfOneScript = (label: string): boolean =>
  /^[\p{L}\p{M}\p{N}-]+$/u.test(label) &&
  SCRIPTS.filter((script) => script.test(label)).length <= 1 &&
  !LATIN_TWINS.test(label);
