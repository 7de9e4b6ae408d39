import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';
import type { OrganizationLanguage } from './organization-language.ts';
import type { Word } from './read-words.ts';

/** Finds companies by their legal form: "Forbes & Company Ltd", "Tailwind Shipping Lines GmbH & Co. KG", "PAO Sberbank". */
export function nameByForm(words: readonly Word[], language: OrganizationLanguage): Candidate[] {
  // Where names stand in quotation marks, forms alone tell nothing.
  if (language.genitive) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (language.formsAfter.has(word.text) && i > 0) {
      const first = nameBefore(words, i, language);
      if (first < i) found.push(company(first, formEnd(words, i, language)));
    } else if (language.formsBefore.has(word.text)) {
      const last = nameAfter(words, i, language);
      if (last > i) found.push(company(i, last));
    }
  }
  return found;
}

const company = (first: number, last: number): Candidate => ({
  first,
  last,
  tail: 0,
  kind: 'company',
  name: null,
  wikidata: null,
  rule: 'company-form',
});

function nameBefore(words: readonly Word[], at: number, language: OrganizationLanguage): number {
  let first = at;
  const gap = (words[at] as Word).gap;
  if (gap !== 'space' && gap !== 'comma') return at;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (isNameWord(words, i)) {
      if (word.possessive && i < at - 1 && !language.innerPossessives.has(word.key)) break;
      if (language.articles.has(word.text.toLowerCase())) break;
      first = i;
    } else if (word.text !== '&' || !isNameWord(words, i - 1)) break;
    if (word.gap !== 'space' && word.gap !== 'hyphen') break;
  }
  while (
    first < at &&
    (language.titles.has((words[first] as Word).key) || language.openers.has((words[first] as Word).key))
  )
    first++;
  return first;
}

/** More forms may follow: "Co., Ltd", "GmbH & Co. KG", "Sdn Bhd". */
function formEnd(words: readonly Word[], at: number, language: OrganizationLanguage): number {
  let last = at;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (!word || (word.gap !== 'space' && word.gap !== 'comma')) break;
    if (language.formsAfter.has(word.text)) last = i;
    else if (word.text !== '&') break;
  }
  return last;
}

function nameAfter(words: readonly Word[], at: number, language: OrganizationLanguage): number {
  let last = at;
  for (let i = at + 1; isNameWord(words, i) && words[i]?.gap === 'space'; i++) {
    if (language.titles.has((words[i] as Word).key)) break;
    last = i;
    if ((words[i] as Word).possessive) break;
  }
  return last;
}
