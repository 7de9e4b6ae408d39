import {
  FORM_AFTER,
  GIVEN_NAME,
  HEAD,
  NATION_WORD,
  OPENER,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import { isNameWord } from './name-words.ts';

/**
 * The keys of words that are somebody's surname in this article: capitalised, behind a given name or initial ("Elena |Sidorova|").
 * Titles alone do not tell: "President |Sberbank|" stands in no text, but "CEO |Severlak|" does in a headline.
 */
export function* findPersonWords(words: readonly Word[]): Steps<Set<string>> {
  const surnames = new Set<string>();
  let looked = 0;
  for (let i = 0; i < words.length; i++) {
    if (++looked % ITEMS_A_STEP === 0) yield;
    if (!isNameWord(words, i)) continue;
    const word = words[i] as Word;
    // "KimYong Suwan": a name run together, with its surname behind it.
    const next = words[i + 1];
    if (word.shape === 'mixed' && next?.shape === 'capital' && next.gap === 'space' && !isCommon(next))
      surnames.add(word.key);
    // "|A| Norvik spokesman" has no initial.
    const initial = /^\p{Lu}$/u.test(word.text) && !(word.opens && word.is(OPENER) && next?.gap === 'space');
    const given = word.is(GIVEN_NAME) || initial;
    if (!given || word.possessive) continue;
    for (let k = i + 1; k <= i + 3 && isNameWord(words, k) && words[k]?.gap !== 'break'; k++) {
      const part = words[k] as Word;
      if (part.gap !== 'space' && part.gap !== 'hyphen') break;
      if (part.shape === 'acronym' || part.is(HEAD)) break;
      surnames.add(part.key);
    }
  }
  return surnames;
}

const isCommon = (word: Word): boolean => word.is(HEAD | TITLE | NATION_WORD | SUBJECT | FORM_AFTER);
