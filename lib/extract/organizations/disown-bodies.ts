import { GENERIC_MODIFIER, HEAD, NATION_WORD, SUBJECT } from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { once } from '../../once.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { keyOf } from './name-words.ts';
import { adjectivesOf, homeOf } from './nation-of.ts';

/** How often an article names a nation that it is about. */
const OFTEN = 2;

/**
 * Takes a listed name from bodies that any nation may have, where they are another's than the list's: "Brazil's |Senate|" is not the
 * US Senate, nor is the "Senate" of an article on Brazil, nor that of one that names the Florida Senate.
 * @param headed the names that their heads give away
 */
export function disownBodies(
  words: readonly Word[],
  listed: readonly Candidate[],
  headed: readonly Candidate[],
  language: OrganizationLanguage,
): Candidate[] {
  if (language.genitive) return [...listed];
  const adjectives = adjectivesOf(language);
  const named = once(() => nationsNamed(words, adjectives));
  const whole = once(() => new Set(listed.filter((c) => !isBare(words, c)).map(({ name }) => name)));
  return listed.map((c) => {
    const nation = c.name && adjectives.get(c.name.split(' ', 1)[0] as string);
    if (!nation || !isBare(words, c)) return c;
    const before = words[c.first - 1];
    const anybodys = { ...c, name: null, wikidata: null, rule: 'head-noun' };
    if (before?.possessive && words[c.first]?.gap === 'space' && before.is(NATION_WORD))
      return adjectives.get(before.key) === nation ? c : anybodys;
    if (c.kind !== 'parliament' || whole().has(c.name)) return c;
    const own = ({ first, last }: Candidate) =>
      words.slice(first, last + 1).some((word) => adjectives.get(word.key) === nation);
    const fuller = headed.find((other) => other.first < c.first && !own(other) && endsWith(words, other, c));
    if (fuller) return { ...anybodys, meant: fuller };
    return isAbroad(nation, named(), homeOf(words, adjectives)) ? anybodys : c;
  });
}

/** Whether a name is a longer one with the same words at its end. */
function endsWith(words: readonly Word[], { first, last }: Candidate, end: Candidate): boolean {
  const length = end.last - end.first;
  return last - first > length && keyOf(words, last - length, last) === keyOf(words, end.first, end.last);
}

/** Whether an article names other nations alone: that of its dateline, or one more than once. */
function isAbroad(nation: string, named: ReadonlyMap<string, number>, home: string | null): boolean {
  if (named.has(nation)) return false;
  if (home !== null) return home !== nation;
  const [only] = named;
  return named.size === 1 && only !== undefined && only[1] >= OFTEN;
}

function nationsNamed(
  words: readonly Word[],
  adjectives: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const word of words) {
    const nation = word.shape === 'lower' ? undefined : adjectives.get(word.key);
    if (nation) named.set(nation, (named.get(nation) ?? 0) + 1);
  }
  return named;
}

/** All its words are common, and none is a nation's: "Senate", "House of Representatives". */
function isBare(words: readonly Word[], { first, last }: Candidate): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (word.is(NATION_WORD) || (word.shape !== 'lower' && !word.is(HEAD | SUBJECT | GENERIC_MODIFIER)))
      return false;
  }
  return true;
}
