import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

/**
 * Tells what completes the name of a listed body: the words behind it ("МВД |Грузии|"), the nation of the adjective before it
 * ("|британское| МВД"), the only nation that the article gives to it elsewhere, or the home nation. Null for a body that is complete.
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
  return (c) => {
    const nation = own(c);
    if (nation || !c.national) return nation;
    const elsewhere = nations.get(c.name ?? '');
    return elsewhere?.size === 1 ? ([...elsewhere][0] as string) : (language.homeNation[0] ?? null);
  };
}
