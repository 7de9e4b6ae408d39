import {
  ARTICLE,
  FORM_AFTER,
  GENERIC_MODIFIER,
  GIVEN_NAME,
  HEAD,
  NATION_WORD,
  OPENER,
  OTHER_THING,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { once } from '../../once.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord, keyOf } from './name-words.ts';

/** What words may mean besides an organization. */
interface Others {
  /** Keys of surnames. */
  persons: ReadonlySet<string>;
  /** Whether a key is that of a platform, of which the list says where it is meant. */
  isCarrier: (key: string) => boolean;
}

/**
 * Finds again what the article has named: the whole name where no rule saw it, and the short name of a company, which is what stands
 * before its form or its head ("Talberg" after "Talberg Group") or its first word alone.
 */
export function* repeatNames(
  words: readonly Word[],
  found: readonly Candidate[],
  { persons, isCarrier }: Others,
  language: OrganizationLanguage,
): Steps<Candidate[]> {
  const short = new Map<string, Candidate>();
  const taken = new Uint8Array(words.length);
  for (const c of found) taken.fill(1, c.first, c.last + 1);
  yield;
  const others = namesOfOthers(words, taken);
  yield;
  for (const c of found) {
    const stem = stemOf(words, c, language);
    const lastOfStem = stem === null ? undefined : (words[stem] as Word);
    // In a name of several words each stands behind another.
    const isNation = stem !== null && language.nationNames.has(keyOf(words, c.first, stem));
    const isOthers = stem === c.first && others.has((words[stem] as Word).key);
    if (stem !== null && lastOfStem && !persons.has(lastOfStem.key) && !isOthers && !isNation)
      addName(short, keyOf(words, c.first, stem), { ...c, meant: c.meant ?? c });
  }
  for (const [key, c] of firstWords(words, found, language))
    if (!persons.has(key) && !others.has(key)) addName(short, key, { ...c, meant: c.meant ?? c });
  const again: Candidate[] = [];
  for (const c of found) {
    const key = keyOf(words, c.first, c.last);
    const meant = (c.rule === 'context' || c.rule === 'acronym') && short.get(key);
    // "a |Norvik| spokesman" is one of "Norvik Inc", and "|NRV|" of "NRV Holdings Ltd".
    if (meant) again.push({ ...meant, first: c.first, last: c.last, tail: 0, rule: 'repeated-name' });
    else if (c.rule !== 'known-name' && c.rule !== 'head-noun')
      addName(short, key, isQuotedWord(words, c) ? { ...c, quoted: true } : c);
  }
  let looked = 0;
  for (let i = 0; i < words.length; i++) {
    if (++looked % ITEMS_A_STEP === 0) yield;
    if (taken[i] || !isNameWord(words, i) || (words[i] as Word).inHeadline) continue;
    if (isCarrier((words[i] as Word).key)) continue;
    for (let last = Math.min(i + 3, words.length - 1); last >= i; last--) {
      if (taken[last] || !(isNameWord(words, last) || isChannelNumber(words[last] as Word))) continue;
      const source = short.get(keyOf(words, i, last));
      if (!source || !alone(words, i, last)) continue;
      // "Nord Stream |2|" is another thing.
      const behind = words[last + 1];
      if (source.meant && language.genitive && behind?.shape === 'number' && behind.gap === 'space') continue;
      // Where names stand in quotation marks, whoever stands outside them is the person: "Затем |Соловей| ушел".
      const start = words[i] as Word;
      const isMarked = source.quoted || persons.has(start.key);
      if (language.genitive && i === last && start.gap === 'space' && isMarked) continue;
      again.push({ ...source, first: i, last, tail: 0, rule: 'repeated-name' });
      i = last;
      break;
    }
  }
  return again;
}

/** "TF-|1|" */
const isChannelNumber = (word: Word): boolean => word.shape === 'number' && word.gap === 'hyphen';

/** The keys of words that stand behind another capitalised word outside the names found: "Ada |Norvik|" beside "Norvik Ventures". */
function namesOfOthers(words: readonly Word[], taken: Uint8Array): ReadonlySet<string> {
  const others = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (taken[i] || word.gap !== 'space' || before.shape !== 'capital' || before.possessive) continue;
    if (!before.is(OPENER) && !before.is(NATION_WORD)) others.add(word.key);
  }
  return others;
}

function addName(names: Map<string, Candidate>, key: string, c: Candidate): void {
  if (!names.has(key)) names.set(key, c);
}

/**
 * The last word of a company's own name, in front of "Group", "Holdings", "Ltd"; null where it is no name by itself, as what
 * newspapers begin with is none: "|Talberg| Times".
 */
function stemOf(
  words: readonly Word[],
  c: Candidate,
  { genitive, foreign }: OrganizationLanguage,
): number | null {
  if (c.last === c.first || c.kind !== 'company') return null;
  if (genitive && c.rule !== 'foreign-name') return null;
  let end = c.last;
  while (end > c.first && (isForm(words, end, foreign) || (words[end] as Word).is(HEAD))) end--;
  if (end === c.last) return null;
  // "New York Stock Exchange" leaves a town.
  const formed = words.slice(end + 1, c.last + 1).some((_, k) => isForm(words, end + 1 + k, foreign));
  if (end > c.first && !formed) return null;
  const first = words[c.first] as Word;
  if (end === c.first && (first.text.length < 3 || first.is(SUBJECT))) return null;
  if (first.is(NATION_WORD) || first.is(OPENER)) return null;
  return end;
}

/**
 * The first words of companies' names that have more before their form, by their keys: "|Talberg| Transmission Co Ltd". One that two
 * names begin with, and a word that says something by itself, is nobody's.
 */
function firstWords(
  words: readonly Word[],
  found: readonly Candidate[],
  language: OrganizationLanguage,
): Map<string, Candidate> {
  const firsts = new Map<string, Candidate>();
  const names = new Map<string, string>();
  const shared = new Set<string>();
  // "Bridgers Glass": what stands in small letters, too, is a word.
  const small = once(() => new Set(words.filter(({ shape }) => shape === 'lower').map(({ text }) => text)));
  for (const c of found) {
    const first = words[c.first] as Word;
    const stem = c.rule === 'company-form' && !language.genitive ? stemOf(words, c, language) : null;
    if (stem === null || stem === c.first || first.shape !== 'capital' || first.possessive) continue;
    if (first.text.length < SHORTEST_FIRST || first.is(COMMON) || small().has(first.text.toLowerCase()))
      continue;
    const name = keyOf(words, c.first, stem);
    if ((names.get(first.key) ?? name) !== name) shared.add(first.key);
    names.set(first.key, name);
    if (!firsts.has(first.key)) firsts.set(first.key, c);
  }
  for (const key of [...shared, ...places(words)]) firsts.delete(key);
  return firsts;
}

const SHORTEST_FIRST = 4;
const COMMON = HEAD | SUBJECT | TITLE | OPENER | NATION_WORD | GIVEN_NAME | GENERIC_MODIFIER | OTHER_THING;

/** The keys of words that a place stands behind, which they are in then: "Talberg, Ohio". */
const places = (words: readonly Word[]): string[] =>
  words.flatMap(({ gap, shape }, i) =>
    i > 0 && gap === 'comma' && shape !== 'lower' && words[i - 1]?.shape !== 'lower'
      ? [words[i - 1]!.key]
      : [],
  );

const isForm = (words: readonly Word[], i: number, foreign: OrganizationLanguage | null): boolean => {
  const { text } = words[i] as Word;
  return (words[i] as Word).is(FORM_AFTER) || text === '&' || foreign?.formsAfter.has(text) === true;
};

/** A word that may be another's name where no quotation marks stand: "Талберг", not "URA.RU". */
const isQuotedWord = (words: readonly Word[], { first, last, rule }: Candidate): boolean =>
  rule === 'quoted-name' && first === last && (words[first] as Word).shape === 'capital';

/** No other capitalised word beside it, but a title: else it is part of another name. */
function alone(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  const start = words[first] as Word;
  // "Donald J. |Talberg|"
  if (
    before &&
    /^\p{Lu}$/u.test(before.text) &&
    start.gap === 'break' &&
    start.start - before.end <= 2 &&
    !before.is(ARTICLE)
  )
    return false;
  if (before && start.gap === 'space' && isNameWord(words, first - 1) && !before.possessive) {
    if (!before.is(OPENER) && !before.is(NATION_WORD)) return false;
  }
  if (after && after.gap === 'space' && isNameWord(words, last + 1) && !(words[last] as Word).possessive)
    return after.is(TITLE) || after.opens;
  return true;
}
