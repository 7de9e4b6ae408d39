import { nameLexiconOf } from '../../../lib/language/lexicon.ts';
import type { OrganizationKind } from '../../../lib/language/organization-kind.ts';
import type { OrganizationLanguage } from '../../../lib/language/organization-language.ts';
import { wordsOf } from '../../../lib/text/words.ts';

/**
 * The kind that a name's head gives: the last word of "Tarn Street |Bank|", the last one before the complement in "|Ministry| of Tides";
 * in languages whose names go on in the genitive, the first head. Null where that word is no head.
 */
export function kindByHead(name: string, language: OrganizationLanguage): OrganizationKind | null {
  const keys = wordsOf(name, nameLexiconOf(language), language).map(({ key }) => key);
  if (language.genitive) {
    const head = keys.find((key) => language.heads.has(key));
    return kindOf(head, keys, language);
  }
  const complement = keys.findIndex((key, i) => i > 0 && language.complementWords.has(key));
  return kindOf(keys.at(complement === -1 ? -1 : complement - 1), keys, language);
}

function kindOf(
  head: string | undefined,
  keys: readonly string[],
  { heads, toldKinds }: OrganizationLanguage,
): OrganizationKind | null {
  if (head === undefined) return null;
  const told =
    toldKinds.heads.has(head) && toldKinds.words.find(([, words]) => keys.some((key) => words.has(key)));
  return told ? told[0] : (heads.get(head)?.kind ?? null);
}
