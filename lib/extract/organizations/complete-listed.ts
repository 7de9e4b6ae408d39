import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { once } from '../../once.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

/**
 * Tells what completes the name of a listed body: the words behind it ("МВД |Грузии|"), the nation of the adjective before it
 * ("|британское| МВД"), the only nation that the article gives to it elsewhere, or the nation of the article. For a region's own body the only region, empty where it has none;
 * null for one that is complete.
 */
export function completionFinder(
  text: string,
  words: readonly Word[],
  kept: readonly Candidate[],
  language: OrganizationLanguage,
): (c: Candidate) => string | null {
  const own = (c: Candidate): string | null => {
    if (c.listedTo !== undefined)
      return text.slice((words[c.listedTo + 1] as Word).start, (words[c.last] as Word).end);
    const before = words[c.first - 1];
    if (!c.national || !before || words[c.first]?.gap !== 'space') return null;
    return language.genitive?.owners.get(before.key) ?? null;
  };
  const nations = new Map<string, Set<string>>();
  for (const c of kept) {
    const nation = c.national && c.name !== null ? own(c) : null;
    if (nation)
      nations.set(c.name as string, (nations.get(c.name as string) ?? new Set<string>()).add(nation));
  }
  const region = once(() => ({ name: onlyRegion(text, language) }));
  const home = once(() => ({ nation: nationOfArticle(words, language) }));
  return (c) => {
    if (c.national && isRegional(words, c, language)) return region().name;
    const nation = own(c);
    if (nation || !c.national) return nation;
    const elsewhere = nations.get(c.name ?? '');
    return elsewhere?.size === 1 ? ([...elsewhere][0] as string) : home().nation;
  };
}

/** "Минздрав |региона|", "|областной| Минздрав": a region's own, whatever region that is. */
function isRegional(words: readonly Word[], c: Candidate, { genitive }: OrganizationLanguage): boolean {
  const after = words[c.last + 1];
  const before = words[c.first - 1];
  if (!genitive) return false;
  const ofPlace = after?.gap === 'space' && after.shape === 'lower' && genitive.placeNouns.has(after.key);
  return ofPlace || (words[c.first]?.gap === 'space' && genitive.regionAdjectives.has(before?.key ?? ''));
}

/** The one region that an article names, as it ends names; empty where there are none or several. */
function onlyRegion(text: string, { genitive }: OrganizationLanguage): string {
  const named = genitive ? [...text.matchAll(genitive.region)].map(([, region]) => region) : [];
  const [region = '', ...others] = new Set(named);
  return others.length === 0 ? region : '';
}

/** How often an article names a nation that it is about. */
const OFTEN = 2;

/** The home nation, but for an article that names another one alone, more than once, and no region of home. */
function nationOfArticle(
  words: readonly Word[],
  { genitive, homeNation }: OrganizationLanguage,
): string | null {
  const [home = null] = homeNation;
  if (!genitive) return home;
  const named = new Map<string, number>();
  for (const word of words) {
    if (genitive.homeWords.has(word.key) || (genitive.placeNouns.has(word.key) && word.shape === 'lower'))
      return home;
    const nation =
      genitive.owners.get(word.key) ??
      (word.shape === 'lower' ? undefined : genitive.ownerNames.get(word.key));
    if (nation) named.set(nation, (named.get(nation) ?? 0) + 1);
  }
  const [only] = named;
  return named.size === 1 && only && only[1] >= OFTEN ? only[0] : home;
}
