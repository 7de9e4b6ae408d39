import {
  ARTICLE,
  COMPLEMENT_WORD,
  HEAD,
  JOINING_WORD,
  NATION_WORD,
  OTHER_ACRONYM,
  PARTICLE,
} from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { type AcronymPair, isTicker } from './link-acronyms.ts';

/** Two letters fit too many names. */
const SHORTEST = 3;

/**
 * Finds acronyms that no bracket explains, but a name of the article does: "|Talberg Coastal Health| ... said |TCH|". Their letters are
 * the initials of that one name, its nation left out or not.
 * @param found the names of the article
 * @param others keys of acronyms that are explained or listed
 */
export function linkInitials(
  words: readonly Word[],
  found: readonly Candidate[],
  others: Pick<ReadonlySet<string>, 'has'>,
  language: OrganizationLanguage,
): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  const byInitials = namesByInitials(words, found, language);
  if (byInitials.size === 0) return pairs;
  const taken = new Set<number>();
  for (const { first, last } of found) for (let i = first; i <= last; i++) taken.add(i);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.shape !== 'acronym' || word.text.length < SHORTEST || word.inHeadline) continue;
    if (taken.has(i) || isTicker(word, words[i + 1])) continue;
    const full = byInitials.get(word.text);
    if (!full || word.is(OTHER_ACRONYM | NATION_WORD) || others.has(word.key)) continue;
    pairs.push({ full, acronym: { ...full, first: i, last: i, tail: 0, rule: 'linked-acronym' } });
  }
  return pairs;
}

/** The names of several words by their initials; those of more than one name left out. */
function namesByInitials(
  words: readonly Word[],
  found: readonly Candidate[],
  language: OrganizationLanguage,
): ReadonlyMap<string, Candidate> {
  const names = new Map<string, { name: string; full: Candidate | null }>();
  for (const full of found) {
    const counted = words.slice(full.first, full.last + 1).filter((word) => !isSmall(word, language));
    const name = counted.map(({ key }) => key).join(' ');
    for (const part of [counted, counted.filter((word) => !word.is(NATION_WORD))]) {
      if (part.length < SHORTEST) continue;
      const letters = part.map(({ text }) => (text[0] as string).toUpperCase()).join('');
      const known = names.get(letters);
      if (!known) names.set(letters, { name, full });
      else if (known.name !== name) known.full = null;
    }
  }
  return new Map([...names].flatMap(([letters, { full }]) => (full ? [[letters, full]] : [])));
}

const isSmall = (word: Word, { genitive }: OrganizationLanguage): boolean =>
  word.is(COMPLEMENT_WORD | JOINING_WORD | ARTICLE | PARTICLE) ||
  genitive?.fieldWords.has(word.text) === true;

/** Shorter words stand between those that acronyms are made of; the last one may be "tax". */
const SHORTEST_WORD = 4;
const SHORTEST_LAST_WORD = 3;

/**
 * Keys of acronyms that stand for a thing that the article also calls by its words, in small letters: "the alternative minimum tax ... the
 * |AMT|". What a body is called by ("поисково-спасательная служба") is no such thing.
 */
export function acronymsOfThings(words: readonly Word[]): ReadonlySet<string> {
  const things = new Set<string>();
  const byLetter = new Map<string, Set<string>>();
  for (const { shape, text } of words)
    if (shape === 'acronym' && text.length >= SHORTEST && /^\p{Lu}+$/u.test(text)) {
      const letter = (text[0] as string).toLowerCase();
      byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(text));
    }
  if (byLetter.size === 0) return things;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.shape !== 'lower' && !word.opens) continue;
    for (const acronym of byLetter.get((word.text[0] as string).toLowerCase()) ?? [])
      if (spellsThing(words, i, acronym)) things.add(acronym);
  }
  return new Set(words.filter(({ text }) => things.has(text)).map(({ key }) => key));
}

/** Whether the small words from `first` on have the acronym's letters as their initials, and name no body. */
function spellsThing(words: readonly Word[], first: number, acronym: string): boolean {
  for (let k = 0; k < acronym.length; k++) {
    const word = words[first + k];
    const shortest = k === acronym.length - 1 ? SHORTEST_LAST_WORD : SHORTEST_WORD;
    if (!word || word.text.length < shortest || word.is(HEAD)) return false;
    if (word.shape !== 'lower' && !(k === 0 && word.opens && word.shape === 'capital')) return false;
    if (k > 0 && word.gap !== 'space' && word.gap !== 'hyphen') return false;
    if (word.text[0]?.toUpperCase() !== acronym[k]) return false;
  }
  return true;
}
