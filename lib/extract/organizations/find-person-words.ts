import { isNameWord } from './name-words.ts';
import type { OrganizationLanguage } from './organization-language.ts';
import type { Word } from './read-words.ts';

/**
 * The keys of words that are somebody's surname in this article: capitalised, behind a given name or initial ("Elena |Sidorova|").
 * Titles alone do not tell: "President |Sberbank|" stands in no text, but "CEO |Severlak|" does in a headline.
 */
export function findPersonWords(words: readonly Word[], language: OrganizationLanguage): Set<string> {
  const surnames = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i)) continue;
    const word = words[i] as Word;
    const given = language.givenNames.has(word.text.toLowerCase()) || /^\p{Lu}$/u.test(word.text);
    if (!given || word.possessive) continue;
    for (let next = i + 1; next <= i + 3 && isNameWord(words, next) && words[next]?.gap !== 'break'; next++) {
      const { key, shape, gap } = words[next] as Word;
      if ((gap !== 'space' && gap !== 'hyphen') || shape === 'acronym' || language.heads.has(key)) break;
      surnames.add(key);
    }
  }
  return surnames;
}
