import { kindOf } from '../../../lib/extract/organizations/name-words.ts';
import { nameLexiconOf } from '../../../lib/language/lexicon.ts';
import type { OrganizationKind } from '../../../lib/language/organization-kind.ts';
import type { OrganizationLanguage } from '../../../lib/language/organization-language.ts';
import { wordsOf } from '../../../lib/text/words.ts';

/**
 * The kind that a name's head gives: the last word of "Tarn Street |Bank|", the last one before the complement in "|Ministry| of Tides";
 * in languages whose names go on in the genitive, the first head. Null where that word is no head.
 */
export function kindByHead(name: string, language: OrganizationLanguage): OrganizationKind | null {
  const words = wordsOf(name, nameLexiconOf(language), language);
  const isHead = (i: number) => i >= 0 && language.heads.has(words[i]!.key);
  const head = headOf();
  return isHead(head) ? kindOf(words, { first: 0, last: words.length - 1 }, head, language) : null;

  function headOf(): number {
    if (language.genitive) return words.findIndex((_, i) => isHead(i));
    const complement = words.findIndex(({ key }, i) => i > 0 && language.complementWords.has(key));
    return (complement === -1 ? words.length : complement) - 1;
  }
}
